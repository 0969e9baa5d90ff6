package io.libvmi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlScalarTest {

  private static String value(String text) {
    String yaml = YamlText.of(Map.of("k", text));
    return yaml.substring("k: ".length(), yaml.length() - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "host-model",
        "quay.io/containerdisks/fedora:latest",
        "1Gi",
        "500m",
        "10.0.0.1",
        "10.0.0.0/8",
        "fd10:0:2::2/120",
        "a b",
        "a#b",
        "a:b",
        "-a",
        "?a",
        ":a",
        "--",
        "..",
        "a,b",
        "a]b}",
        "it's",
        "say \"hi\"",
        "C:\\dir",
        "Yess",
        "nope",
        "tRUE",
        "0x",
        "0xG",
        "09a",
        "1e",
        "1e+",
        "1.2.3",
        "1:60",
        "2024-13-01",
        "2023-02-29",
        "2024-02-29T1:2:3",
        "=",
        "<<",
        "inf",
        "nan",
        "ü",
        "日本",
        "\u00A0",
        "\uFFFD"
      })
  void standsPlainWhereNothingElseIsMeant(String text) {
    assertThat(value(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "y",
        "N",
        "yes",
        "No",
        "on",
        "OFF",
        "true",
        "False",
        "null",
        "~",
        ".inf",
        "-.INF",
        ".NaN",
        "0",
        "-1",
        "+7",
        "1_000",
        "007",
        "09",
        "0x1F",
        "-0x1f",
        "0o17",
        "0b101",
        "0b-1",
        "123456789012345678901234567890",
        "0xFFFFFFFFFFFFFFFFFFFF",
        "1.5",
        ".5",
        "5.",
        "1e3",
        "+.5E-3",
        "1:30",
        "02:00:00",
        "02:00:00:00:00:01",
        "-1:30.5",
        "2024-2-9",
        "2024-02-29",
        "2024-02-29 1:2:3.5",
        "2024-02-29T01:02:03Z",
        "2024-02-29t1:2:3.5+02:00"
      })
  void isDoubleQuotedWhereItWouldReadAsSomethingElse(String text) {
    assertThat(value(text)).isEqualTo('"' + text + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " a", "a ", "a: b", "a:", "a #b", "#a", "- a", "-", "?", ": a", "---", "...x", "[a", "{a",
        "]", "}", ",a", "&a", "*a", "!a", "|a", ">a", "%a", "@a", "`a", "\"a\"", "ü: ö"
      })
  void isSingleQuotedWhereItWouldBreakTheSyntax(String text) {
    assertThat(value(text)).isEqualTo("'" + text + "'");
  }

  @Test
  void aQuoteIsDoubledWithinSingleQuotes() {
    assertThat(value("'it's: '")).isEqualTo("'''it''s: '''");
  }

  static Stream<Arguments> escapes() {
    return Stream.of(
        arguments("tab", "a\tb", "\"a\\tb\""),
        arguments("carriage return", "a\r\nb", "\"a\\r\\nb\""),
        arguments("escape", "\u001B", "\"\\e\""),
        arguments("zero", "\0", "\"\\0\""),
        arguments("another control", "\u0001", "\"\\x01\""),
        arguments("no-break space beside a control", "\u00A0\u0001", "\"\u00A0\\x01\""),
        arguments("quote and backslash beside a control", "\"\\\t", "\"\\\"\\\\\\t\""),
        arguments("byte order mark", "a\uFEFF", "\"a\\uFEFF\""),
        arguments("byte order mark in front", "\uFEFFa b", "\"\\uFEFF\\x61\\x20\\x62\""),
        arguments("beyond 16 bits", "a\uD83D\uDE00", "\"a\\U0001F600\""),
        arguments("no character", "\uFFFE", "\"\\uFFFE\""),
        arguments("line separator beside a control", "\t\u2028", "\"\\t\\L\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("escapes")
  void isEscapedWhereItCannotBeShown(String what, String text, String yaml) {
    assertThat(value(text)).isEqualTo(yaml);
  }

  static Stream<Arguments> betterThanGo() {
    return Stream.of(
        arguments("delete, which Go refuses", "\u007F", "\"\\x7F\""),
        arguments("C1 control, which Go refuses", "\u009F", "\"\\x9F\""),
        arguments("next line, which Go makes a space", "a\u0085b", "\"a\\Nb\""),
        arguments(
            "line separator, by the escape all readers know", "\u0080\u2028", "\"\\x80\\u2028\""),
        arguments("half of a surrogate pair", "a\uD83D", "a\uFFFD"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("betterThanGo")
  void readsBackWhereGoDoesNot(String what, String text, String yaml) {
    assertThat(value(text)).isEqualTo(yaml);
  }

  @Test
  void aMergeKeyIsQuoted() {
    assertThat(YamlText.of(Map.of("<<", "v", "k", "<<"))).isEqualTo("\"<<\": v\nk: \"<<\"\n");
  }

  @Test
  void severalLinesAreABlockThatTellsHowTheTextEnds() {
    assertThat(value("a\nb")).isEqualTo("|-\n  a\n  b");
    assertThat(value("a\nb\n")).isEqualTo("|\n  a\n  b");
    assertThat(value("a\n\n\nb\n\n")).isEqualTo("|+\n  a\n\n\n  b\n");
    assertThat(value("\n")).isEqualTo("|2+\n");
  }

  @Test
  void aBlockThatBeginsWithASpaceOrABreakTellsItsIndentation() {
    assertThat(value(" a\nb")).isEqualTo("|2-\n   a\n  b");
    assertThat(value("\na")).isEqualTo("|2-\n\n  a");
  }

  @Test
  void aBlockInAListIsIndentedFromItsDash() {
    assertThat(YamlText.of(Map.of("k", List.of("a\nb", "c"))))
        .isEqualTo(
            """
            k:
            - |-
              a
              b
            - c
            """);
  }

  @Test
  void severalLinesThatABlockCannotHoldAreDoubleQuoted() {
    assertThat(value("a \nb")).isEqualTo("\"a \\nb\"");
    assertThat(value("a\nb ")).isEqualTo("\"a\\nb \"");
    assertThat(value("a\n\tb")).isEqualTo("\"a\\n\\tb\"");
  }

  @Test
  void aLongPlainTextIsFoldedAtTheFirstSpaceBehindColumn80() {
    String word = "x".repeat(77);
    assertThat(value(word + " y z")).isEqualTo(word + " y\n  z");
    assertThat(value(word + "x y")).isEqualTo(word + "x\n  y");
    assertThat(value(word + "xxxx")).isEqualTo(word + "xxxx");
    assertThat(value(word + "x  y")).isEqualTo(word + "x  y");
  }

  @Test
  void theColumnCountsCharactersNotBytes() {
    assertThat(value("ü".repeat(77) + " y z")).isEqualTo("ü".repeat(77) + " y\n  z");
  }

  @Test
  void aLongQuotedTextIsFoldedToo() {
    String word = "x".repeat(80);
    assertThat(value(word + ": y")).isEqualTo("'" + word + ":\n  y'");
    assertThat(value(word + "\t y")).isEqualTo("\"" + word + "\\t\n  y\"");
    assertThat(value(word + "\t  y")).isEqualTo("\"" + word + "\\t\n  \\ y\"");
  }

  @Test
  void aKeyIsNotFoldedUnlessItStandsBehindAQuestionMark() {
    String key = "x".repeat(90) + " y";
    assertThat(YamlText.of(Map.of(key, "v"))).isEqualTo(key + ": v\n");

    String longKey = "x".repeat(130) + " y";
    assertThat(YamlText.of(Map.of(longKey, "v")))
        .isEqualTo("? " + "x".repeat(130) + "\n  y\n: v\n");
  }

  @Test
  void keysAreQuotedLikeValues() {
    Map<String, String> tree = Map.of("", "1", "- x", "2", "on", "3", "\t", "4");
    assertThat(YamlText.of(tree).lines())
        .containsExactly("\"\": \"1\"", "\"\\t\": \"4\"", "'- x': \"2\"", "\"on\": \"3\"");
  }
}
