package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the canonical text, for manifests that have comments all over. */
class CanonicalTextTest {

  @Property(tries = 2000)
  void meaningAndCommentsStayAndTheSecondTimeNothingChanges(@ForAll("commented") String text) {
    String canonical = CommentsTest.formatted(text);

    assertThat(trees(canonical)).isEqualTo(trees(text));
    assertThat(comments(canonical)).containsExactlyInAnyOrderElementsOf(comments(text));
    assertThat(CommentsTest.formatted(canonical)).isEqualTo(canonical);
  }

  private static List<Object> trees(String text) {
    return Documents.parse("test.yaml", text).stream().map(Node::toTree).toList();
  }

  private static List<String> comments(String text) {
    return Words.of(Source.of("", text)).comments().stream().map(Comment::text).toList();
  }

  @Provide
  Arbitrary<String> commented() {
    return Arbitraries.randomValue(random -> new Writer(random).documents());
  }

  /** Writes manifests as people do: in any order, style and indentation, with comments. */
  private static final class Writer {
    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int comments;

    Writer(Random random) {
      this.random = random;
    }

    String documents() {
      for (int i = random.nextInt(3); i >= 0; i--) {
        ownLines(0);
        out.append(oneOf("---", "--- ", "---")).append(behind()).append('\n');
        Map<String, Object> manifest = new LinkedHashMap<>();
        if (random.nextBoolean()) {
          manifest.put("zone", value(0));
        }
        manifest.put("kind", "Thing");
        manifest.put("apiVersion", "v1");
        for (int j = random.nextInt(4); j > 0; j--) {
          manifest.put(name(), value(0));
        }
        block(manifest, 0);
        ownLines(0);
        if (random.nextInt(6) == 0) {
          out.append("...\n");
          ownLines(0);
        }
      }
      return out.toString();
    }

    private Object value(int depth) {
      int kind = random.nextInt(depth > 3 ? 5 : 9);
      if (kind < 5) {
        return scalar();
      }
      if (kind < 7) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(depth + 1));
        }
        return list;
      }
      Map<String, Object> map = new LinkedHashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        map.put(name(), value(depth + 1));
      }
      return map;
    }

    private String name() {
      return oneOf("a", "b", "c", "disks", "name", "x.y/z", "w".repeat(140));
    }

    private Object scalar() {
      return oneOf(
          "text", 5, true, "a # b", "", "two\nlines\n", "\n x\n\n", "word ".repeat(40) + ".", "é");
    }

    private void block(Object value, int indent) {
      if (value instanceof Map<?, ?> map) {
        map.forEach(
            (name, inner) -> {
              ownLines(indent);
              out.append(" ".repeat(indent)).append(Scalar.quoted((String) name)).append(':');
              inner(inner, indent, random.nextInt(3) > 0 && inner instanceof List<?> ? 0 : 2);
            });
      } else {
        for (Object inner : (List<?>) value) {
          ownLines(indent);
          out.append(" ".repeat(indent)).append('-');
          inner(inner, indent, 2);
        }
      }
      if (random.nextInt(3) == 0) {
        ownLines(indent);
      }
    }

    private void inner(Object value, int indent, int more) {
      boolean many =
          (value instanceof Map<?, ?> map && !map.isEmpty())
              || (value instanceof List<?> list && !list.isEmpty());
      if (many && random.nextInt(4) > 0) {
        out.append(behind()).append('\n');
        block(value, indent + more + (more > 0 ? random.nextInt(2) : 0));
      } else if (value instanceof String text && text.endsWith("\n") && random.nextInt(3) > 0) {
        out.append(" |2+").append(behind()).append('\n');
        text.lines().forEach(line -> out.append(" ".repeat(indent + 2)).append(line).append('\n'));
      } else {
        out.append(' ');
        flow(value, indent + 2);
        out.append(behind()).append('\n');
      }
    }

    private void flow(Object value, int indent) {
      if (value instanceof Map<?, ?> map) {
        out.append('{');
        map.forEach(
            (name, inner) -> {
              maybeBreak(indent);
              out.append(Scalar.quoted((String) name)).append(": ");
              flow(inner, indent);
              out.append(',');
            });
        maybeBreak(indent);
        out.append('}');
      } else if (value instanceof List<?> list) {
        out.append('[');
        for (Object inner : list) {
          maybeBreak(indent);
          flow(inner, indent);
          out.append(',');
        }
        maybeBreak(indent);
        out.append(']');
      } else {
        out.append(value instanceof String text ? Scalar.quoted(text) : value);
      }
    }

    private void maybeBreak(int indent) {
      if (random.nextInt(4) == 0) {
        out.append(behind()).append('\n');
        ownLines(indent);
        out.append(" ".repeat(indent));
      }
    }

    private String behind() {
      return random.nextInt(4) == 0 ? "  " + comment() : "";
    }

    private void ownLines(int indent) {
      while (random.nextInt(4) == 0) {
        int column = Math.max(0, indent + random.nextInt(5) - 2);
        out.append(random.nextInt(3) == 0 ? "\n" : " ".repeat(column) + comment() + "\n");
      }
    }

    private String comment() {
      return oneOf("# ", "#", "# - ", "#- ") + "comment " + comments++ + oneOf("", " ", ": # x");
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
      return values[random.nextInt(values.length)];
    }
  }

  /** Scalars in quotes. */
  private static final class Scalar {
    private Scalar() {}

    static String quoted(String text) {
      return "\"" + text.replace("\n", "\\n") + "\"";
    }
  }
}
