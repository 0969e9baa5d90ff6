package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class RoundTripTest {
  private static final List<String> TRICKY =
      List.of(
          "", "yes", "null", "~", "5", "0x10", "1e3", "- a", "a: b", "#", "<<", "*x", "{", "---");

  private static final String CHARACTERS = "\t\n\r\u0000\u001B\u007F\u0085\u2028\uFEFFé名{|}~";

  @Property(tries = 300)
  void aTreePrintedAsJsonReadsBackEqual(@ForAll("trees") Object tree) {
    assertThat(Texts.tree(json(tree, ""))).isEqualTo(tree);
    assertThat(Texts.tree(json(tree, "\n\t"))).isEqualTo(tree);
  }

  @Property(tries = 300)
  void aTreePrintedAsYamlReadsBackEqual(@ForAll("trees") Object tree) {
    assertThat(Texts.tree("---\n- " + yaml(tree, 2) + "...\n")).isEqualTo(List.of(tree));
  }

  @Property(tries = 300)
  void everyNodeStandsWhereItsTextIs(@ForAll("trees") Object tree) {
    check(Texts.root(json(tree, "\n ")));
  }

  private static void check(Node node) {
    String text = textAt(node.position());
    if (node instanceof MapNode map) {
      assertThat(text).startsWith("{");
      for (MapNode.Entry entry : map.entries()) {
        assertThat(textAt(entry.position())).startsWith(json(entry.key(), ""));
        check(entry.value());
      }
    } else if (node instanceof ListNode list) {
      assertThat(text).startsWith("[");
      list.items().forEach(RoundTripTest::check);
    } else {
      assertThat(text).startsWith(json(node.toTree(), ""));
    }
  }

  private static String textAt(Position position) {
    String line = position.source().line(position.line());
    return line.substring(line.offsetByCodePoints(0, position.column() - 1));
  }

  @Provide
  Arbitrary<Object> trees() {
    // jqwik's own recursive arbitraries run out of memory here
    return Arbitraries.randomValue(random -> tree(random, 0));
  }

  private static Object tree(Random random, int depth) {
    int kind = random.nextInt(depth > 4 ? 6 : 10);
    int size = random.nextInt(5);
    if (kind < 6) {
      return scalar(random, kind);
    }
    if (kind < 8) {
      return Stream.generate(() -> tree(random, depth + 1)).limit(size).toList();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(text(random), tree(random, depth + 1));
    }
    return map;
  }

  private static Object scalar(Random random, int kind) {
    return switch (kind) {
      case 0 -> random.nextBoolean();
      case 1 -> random.nextLong();
      case 2 -> new BigInteger(100, random).setBit(100);
      case 3 -> random.nextInt() + 0.1 + random.nextDouble() / 2;
      default -> text(random);
    };
  }

  private static String text(Random random) {
    if (random.nextInt(4) == 0) {
      return TRICKY.get(random.nextInt(TRICKY.size()));
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      int c = random.nextInt(CHARACTERS.length() + 90);
      text.append(c < 90 ? (char) (' ' + c) : CHARACTERS.charAt(c - 90));
    }
    return random.nextInt(4) == 0 ? text + "😀" : text.toString();
  }

  private static String json(@Nullable Object tree, String space) {
    if (tree instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> space + json(e.getKey(), "") + ":" + space + json(e.getValue(), space))
          .map(text -> text.replace(":\n", ": "))
          .collect(Collectors.joining(",", "{", space + "}"));
    }
    if (tree instanceof List<?> list) {
      return list.stream()
          .map(item -> space + json(item, space))
          .collect(Collectors.joining(",", "[", space + "]"));
    }
    return tree instanceof String text ? quoted(text) : String.valueOf(tree);
  }

  private static String yaml(@Nullable Object tree, int indent) {
    String space = " ".repeat(indent);
    if (tree instanceof Map<?, ?> map && !map.isEmpty()) {
      return map.entrySet().stream()
          .map(e -> json(e.getKey(), "") + ":\n  " + space + yaml(e.getValue(), indent + 2))
          .collect(Collectors.joining(space));
    }
    if (tree instanceof List<?> list && !list.isEmpty()) {
      return list.stream()
          .map(item -> "- " + yaml(item, indent + 2))
          .collect(Collectors.joining(space));
    }
    return json(tree, "") + "\n";
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || (c > '~' && c < 'é') || c == '\u2028' || c == '\uFEFF') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
