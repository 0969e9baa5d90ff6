package io.libvmi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void namesThatCouldBeMisreadStandInQuotes() {
    assertThat(Names.field("", "spec")).isEqualTo("spec");
    assertThat(Names.field("a", "b-c_1")).isEqualTo("a.b-c_1");
    assertThat(Names.field("a", "b.c/d")).isEqualTo("a[\"b.c/d\"]");
    assertThat(Names.field("a", "")).isEqualTo("a[\"\"]");
    assertThat(Names.inBrackets("root")).isEqualTo("root");
    assertThat(Names.inBrackets("0")).isEqualTo("\"0\"");
  }

  @Test
  void longNamesAreShortenedAndHarmfulCharactersReplaced() {
    assertThat(Names.plainOrQuoted("\uD83D\uDE00".repeat(200)))
        .isEqualTo("\"" + "\uD83D\uDE00".repeat(128) + "...\"");
    assertThat(Names.plainOrQuoted("a\u202Eb")).isEqualTo("\"a\\u202Eb\"");
  }
}
