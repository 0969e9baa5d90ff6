package io.libvmi.reader;

import static io.libvmi.reader.Texts.at;
import static io.libvmi.reader.Texts.place;
import static io.libvmi.reader.Texts.report;
import static io.libvmi.reader.Texts.root;
import static io.libvmi.reader.Texts.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What only JSON has: see also {@link DocumentsTest}. */
class JsonTest {

  @Test
  void numbersAreWhatTheyAreToTheServer() {
    assertThat(tree("[1, -0, 2.0, 1e3, 2.5, 1e25, 123456789012345678901234567890]"))
        .isEqualTo(
            Arrays.asList(
                1L, 0L, 2L, 1000L, 2.5, 1e25, new BigInteger("123456789012345678901234567890")));
  }

  @Test
  void refusesNumbersThatNobodyCanHold() {
    assertThat(report("[1e999, " + "9".repeat(1001) + "]"))
        .startsWith("test.yaml:1:2: [0]: the number 1e999 is too large\n")
        .contains("test.yaml:1:9: [1]: the number " + "9".repeat(50) + "... is too large\n");
  }

  @Test
  void textsHaveAllCharactersThatJsonLetsThemHave() {
    assertThat(tree("{\"a\": \"\\/\\u0000\\ud83d\\ude00\u007f\u0085\u009f\u2028\"}"))
        .isEqualTo(Map.of("a", "/\0😀\u007f\u0085\u009f\u2028"));
  }

  @Test
  void namesAreJustTexts() {
    assertThat(tree("{\"on\": 1, \"<<\": {\"a\": 2}, \"\": 3, \"null\": 4}"))
        .isEqualTo(Map.of("on", 1L, "<<", Map.of("a", 2L), "", 3L, "null", 4L));
  }

  @Test
  void readsSeveralDocumentsAndPassesOverNulls() {
    assertThat(Documents.parse("x", "\n{\"a\": 1}\n[2] null\n\n{}"))
        .extracting(Node::toTree)
        .containsExactly(Map.of("a", 1L), List.of(2L), Map.of());
  }

  @Test
  void saysWhereEachValueStands() {
    Node root =
        root("\uFEFF{\r\n\t\"😀\": [null,\n \t\t{\"é\\ud83d\\ude00\": \"😀\", \"b\":-1}]\r}");

    assertThat(place(root)).isEqualTo("1:1");
    assertThat(place(at(root, "😀"))).isEqualTo("2:7");
    assertThat(place(at(root, "😀", 1))).isEqualTo("3:4");
    assertThat(place(at(root, "😀", 1, "b"))).isEqualTo("3:31");
    assertThat(((MapNode) at(root, "😀", 1)).entry("b").position()).hasToString("test.yaml:3:27");
  }

  @Test
  void reportsNamesThatStandTwiceAndHalfCharacters() {
    assertThat(report("{\"a\": 1,\n\t\"a\": \"\\udc00\", \"\\ud83d\": 1}"))
        .isEqualTo(
            """
            test.yaml:2:2: a: "a" stands twice, first at line 1, column 2
              2 | \t"a": "\\udc00", "\\ud83d": 1}
                | \t^
            test.yaml:2:7: a: this text has one half of a surrogate pair, which is no text
              2 | \t"a": "\\udc00", "\\ud83d": 1}
                | \t     ^
            test.yaml:2:17: this text has one half of a surrogate pair, which is no text
              2 | \t"a": "\\udc00", "\\ud83d": 1}
                | \t               ^\
            """);
  }

  @Test
  void whatOnlyLooksLikeJsonIsYaml() {
    assertThat(tree("{a: b, 'c': [yes,], \"d\": 1,} # e\n"))
        .isEqualTo(Map.of("a", "b", "c", List.of(true), "d", 1L));
    assertThat(Documents.parse("x", "{\"a\": 1}\n---\nb: 010\n"))
        .extracting(Node::toTree)
        .containsExactly(Map.of("a", 1L), Map.of("b", 8L));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("{\"a\" 1}", "1:6: expected : behind the name, found 1"),
        Arguments.of(
            "{\n\t\"a\": \"1\" \"b\": 2}",
            "2:11: expected , or } for the object that begins at line 1, column 1, found \""),
        Arguments.of(
            "[1, [] 2]",
            "1:8: expected , or ] for the list that begins at line 1, column 1, found 2"),
        Arguments.of(
            "{\"a\": 1]",
            "1:8: expected , or } for the object that begins at line 1, column 1, found ]"),
        Arguments.of("{\"a\": 1,\n\t, \"b\": 2}", "2:2: expected a name in double quotes, found ,"),
        Arguments.of(
            "[, 1]", "1:2: expected a value, found ,; put it in double quotes if it is a text"),
        Arguments.of("{\"a\": 1}}", "1:9: expected the end of the document, found }"),
        Arguments.of("{\"a\": [1", "1:7: this [ is not closed"),
        Arguments.of("{\"a\": 1", "1:1: this { is not closed"),
        Arguments.of("{\"a\": \"x", "1:9: expected a quote, found the end of the text"),
        Arguments.of("{\"a\":\t\"\\q\"}", "1:9: \\q is not an escape; write \\\\ for a backslash"),
        Arguments.of(
            "{\"a\": \"\\u12g\"}", "1:12: expected four hexadecimal digits after \\u, found g"),
        Arguments.of(
            "{\"a\": \"\u0001\"}",
            "1:8: the character U+0001 is not allowed in JSON; write \\u0001"),
        Arguments.of(
            "{\"a\": \"x\n}",
            "1:9: this line ends within a text in quotes; close the quote, or write \\n"),
        Arguments.of("{\"a\": \u0000}", "1:7: the character U+0000 is not allowed in JSON"),
        Arguments.of("{a: 1,, b: 2}", "1:7: expected a value, found ,"),
        Arguments.of("{a: 1", "1:1: this { is not closed"),
        Arguments.of(
            "{\"a\": 1}\n---\nb: [\n", "4:1: expected a value, found the end of the text"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void saysWhatIsWrongAndWhere(String text, String expected) {
    assertThat(report(text).lines().findFirst()).hasValue("test.yaml:" + expected);
  }
}
