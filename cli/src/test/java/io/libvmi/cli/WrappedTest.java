package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {
  @Test
  void aShortTextIsOneLine() {
    assertThat(Wrapped.text("  name", 10, "its text")).isEqualTo("  name    its text\n");
  }

  @Test
  void aLongTextIsBrokenBetweenWordsAndIndented() {
    String word = "x".repeat(45);

    assertThat(Wrapped.text("ab", 4, word + " " + word + " " + word))
        .isEqualTo("ab  " + word + " " + word + "\n    " + word + "\n");
  }

  @Test
  void aLineMayBeExactlyAsWideAsATerminal() {
    String word = "x".repeat(49);

    assertThat(Wrapped.text("", 1, word + " " + word))
        .isEqualTo(" " + word + " " + word + "\n")
        .hasSize(Wrapped.WIDTH + 1);
    assertThat(Wrapped.text("", 2, word + " " + word))
        .isEqualTo("  " + word + "\n  " + word + "\n");
  }

  @Test
  void aWordThatIsWiderThanATerminalStandsAlone() {
    String word = "x".repeat(150);

    assertThat(Wrapped.text("", 2, "a " + word + " b")).isEqualTo("  a\n  " + word + "\n  b\n");
  }

  @Test
  void aNameThatIsWiderThanItsColumnPushesTheText() {
    assertThat(Wrapped.text("long-name ", 4, "text")).isEqualTo("long-name text\n");
  }
}
