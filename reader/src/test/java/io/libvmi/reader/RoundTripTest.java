package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class RoundTripTest {

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
    return Arbitraries.lazyOf(
        RoundTripTest::scalars,
        RoundTripTest::scalars,
        () -> trees().list().ofMaxSize(5).map(list -> (Object) list),
        () -> Arbitraries.maps(texts(), trees()).ofMaxSize(5).map(map -> (Object) map));
  }

  private static Arbitrary<Object> scalars() {
    return Arbitraries.oneOf(
        texts().map(text -> (Object) text),
        Arbitraries.of(true, false),
        Arbitraries.longs().map(number -> (Object) number),
        Arbitraries.bigIntegers()
            .between(BigInteger.ONE.shiftLeft(64), BigInteger.ONE.shiftLeft(200))
            .map(number -> (Object) number),
        Arbitraries.doubles()
            .between(-1e9, 1e9)
            .filter(number -> number != Math.rint(number))
            .map(number -> (Object) number));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of("", "yes", "null", "~", "5", "0x10", "1e3", "- a", "a: b", "#", "<<", "*x"),
        Arbitraries.strings()
            .withCharRange(' ', '~')
            .withChars('\t', '\n', '\r', '\u0000', '\u0085', '\u2028', '\uFEFF', 'é', '名')
            .ofMaxLength(12),
        Arbitraries.strings().withCharRange('a', 'c').ofMaxLength(3).map(text -> text + "😀"));
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
    for (char c : text.toCharArray()) {
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
