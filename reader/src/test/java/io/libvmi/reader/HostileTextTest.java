package io.libvmi.reader;

import static io.libvmi.reader.Texts.report;
import static io.libvmi.reader.Texts.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static String lastProblem(String text, Limits limits) {
    Problems problems = new Problems();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> Documents.parse(Source.of("test.yaml", text), limits, problems));
    assertThat(problems.isEmpty()).isFalse();
    return problems.list().get(problems.list().size() - 1).toString();
  }

  @Test
  void refusesABillionLaughs() {
    StringBuilder text =
        new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 10; i++) {
      String alias = "*a" + (i - 1);
      text.append("a" + i + ": &a" + i + " [")
          .append(String.join(", ", Collections.nCopies(9, alias)))
          .append("]\n");
    }

    assertThat(report(text.toString()))
        .isEqualTo(
            """
            test.yaml:7:10: the aliases stand for more than 4,000,000 characters
              7 | a6: &a6 [*a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5, *a5]
                |          ^\
            """);
  }

  @Test
  void refusesManyAliasesOfALongText() {
    String text = "a: &a " + "x".repeat(1_000_000) + "\nb: [" + "*a, ".repeat(10_000) + "]\n";

    assertThat(lastProblem(text, Limits.DEFAULT))
        .isEqualTo("test.yaml:2:17: the aliases stand for more than 4,000,000 characters");
  }

  @Test
  void refusesManyMergesOfALargeObject() {
    StringBuilder text = new StringBuilder("base: &a\n");
    for (int i = 0; i < 2000; i++) {
      text.append("  key").append(i).append(": 1\n");
    }
    text.append("list:\n").append("- <<: *a\n".repeat(100_000));

    assertThat(lastProblem(text.toString(), Limits.DEFAULT))
        .isEqualTo("test.yaml:2214:7: the aliases stand for more than 4,000,000 characters");
  }

  @Test
  void refusesWhatContainsItself() {
    assertThat(report("&a [*a]\n"))
        .isEqualTo(
            """
            test.yaml:1:5: [0]: what the anchor &a names contains itself
              1 | &a [*a]
                |     ^\
            """);
    assertThat(report("a: &a\n  b:\n    <<: *a\n"))
        .startsWith("test.yaml:3:9: a.b[\"<<\"]: what the anchor &a names contains itself\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "{? ", "[[]: "})
  void refusesDeepNesting(String open) {
    assertThat(lastProblem(open.repeat(100_000), Limits.DEFAULT))
        .endsWith(": more than 256 lists and objects within each other");
  }

  @Test
  void readsWhatIsNestedAsDeepAsAllowed() {
    assertThat(tree("[".repeat(256) + "]".repeat(256)).toString())
        .isEqualTo("[".repeat(256) + "]".repeat(256));
    assertThat(report("[".repeat(257) + "x" + "]".repeat(257)))
        .startsWith("test.yaml:1:258: more than 256 lists and objects within each other\n");
  }

  @Test
  void refusesALargeText() {
    assertThat(lastProblem("# " + "x".repeat(33 << 20), Limits.DEFAULT))
        .isEqualTo("test.yaml:1:1: larger than 33,554,432 characters");
  }

  @Test
  void refusesManyValues() {
    Limits few = new Limits(100_000, 10, 1000, 10);

    assertThat(lastProblem("[" + "1,".repeat(1000) + "]", few))
        .isEqualTo("test.yaml:1:2000: more than 1,000 names and values");
    assertThat(lastProblem("a: 1\n".repeat(500), few))
        .isEqualTo("test.yaml:500:4: more than 1,000 names and values");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#",
        "\n",
        "x",
        "\"",
        "'",
        " ",
        "|\n ",
        "---\n",
        "%TAG ! !\n",
        "&a ",
        "!",
        "a: ",
        "\u00e9",
        "😀",
        "-",
        ":",
        "? \n",
        "\"\\n\" ",
        "a\n\n",
        "[],",
        "{}",
        "\t",
        "*a ",
        "- a\n"
      })
  void takesLittleTimeForManyOf(String part) {
    String text = part.repeat(1_000_000 / part.length());
    Problems problems = new Problems();

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> Documents.parse(Source.of("test.yaml", text), Limits.DEFAULT, problems));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: x", "a: \"x", "&x", "!x", "# x", "a: ", "a: |\n x"})
  void takesLittleTimeForALongWord(String beginning) {
    String word = beginning.substring(beginning.length() - 1).repeat(8 << 20);
    Problems problems = new Problems();

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> Documents.parse(Source.of("test.yaml", beginning + word), Limits.DEFAULT, problems));
  }

  @Test
  void takesLittleTimeForLargeScalarsAndObjects() {
    StringBuilder text = new StringBuilder("long: " + "x y ".repeat(200_000) + "\n");
    text.append("digits: ").append("9".repeat(1_000_000)).append('\n');
    for (int i = 0; i < 20_000; i++) {
      text.append('k').append(i).append(": v\n");
    }

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThat((MapNode) Texts.root(text.toString()))
                .extracting(m -> m.entries().size())
                .isEqualTo(20_002));
  }

  @Test
  void countsProblemsBeyondAThousand() {
    String text = "a: 1\n".repeat(5001);

    assertThatThrownBy(() -> Documents.parse("x", text))
        .isInstanceOfSatisfying(
            ProblemsException.class,
            e -> {
              assertThat(e.problems()).hasSize(1000);
              assertThat(e.getMessage().lines()).hasSize(101);
              assertThat(e.getMessage()).endsWith("\n... and 4900 more");
            });
  }

  @Test
  void limitsAreNotNegative() {
    assertThatThrownBy(() -> new Limits(1, 1, -1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a limit is negative");
  }
}
