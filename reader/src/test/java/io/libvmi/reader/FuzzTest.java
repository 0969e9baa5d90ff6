package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.ApiReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text: there is no exception but our own, and each problem has a place. */
class FuzzTest {

  @Property(tries = 3000)
  void anyTextIsReadOrRefused(@ForAll("texts") String text) {
    Problems problems = new Problems();
    List<Node> roots = Documents.parse(Source.of("fuzz", text), Limits.DEFAULT, problems);
    for (Node root : roots) {
      walk(NodeReader.strict(root, FieldPath.ROOT, problems));
      assertThat(root.toTree()).isNotNull();
    }

    for (Problem problem : problems.list()) {
      assertThat(problem.toString()).doesNotContain("\n");
      assertThat(problem.display().lines()).hasSizeBetween(1, 3);
    }
  }

  private static void walk(ApiReader reader) {
    reader.beginObject();
    for (String name = reader.nextField(); name != null; name = reader.nextField()) {
      switch (name.length()) {
        case 0 -> walk(reader);
        case 1 -> reader.int32();
        case 2 -> reader.stringMap();
        case 3 -> reader.quantityMap();
        default -> reader.unknownField("Fuzz", name, List.of("apiVersion", "kind", "a b"));
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "a",
            "b: ",
            "- ",
            "\n",
            "\n  ",
            "\n ",
            " ",
            "\t",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "?",
            "? ",
            "&a ",
            "*a",
            "<<: ",
            "!",
            "!!int ",
            "!x ",
            "!<",
            "|",
            "|2",
            ">",
            ">-",
            "\"",
            "'",
            "\\",
            "\\x4",
            "\\u00e9",
            "\\ud83d",
            "\\U0011FFFF",
            "%",
            "%TAG ",
            "%YAML 1.1\n",
            "@",
            "`",
            "#",
            " # c",
            "---",
            "--- ",
            "\n---\n",
            "...",
            "\n...\n",
            "~",
            "yes",
            "0x1F",
            "1e3",
            "0.5",
            ".inf",
            "2Gi",
            "é",
            "😀",
            "\uFEFF",
            "\u0000",
            "\u001B",
            "\u0085",
            "\u2028",
            "\r",
            "\r\n",
            "\uD83D",
            "kind: x",
            "abc: {de: [1, 2]}");
    return parts.list().ofMaxSize(24).map(list -> String.join("", list));
  }
}
