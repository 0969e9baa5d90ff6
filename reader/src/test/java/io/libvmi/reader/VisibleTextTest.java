package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void whatATerminalObeysOrWhatReordersALineIsAnEscape() {
    assertThat(VisibleText.of("a\u001B[31m\u202Eb\u2066\u200F\u200B\uFEFFc\n\t\r"))
        .isEqualTo("a\\u001B[31m\\u202Eb\\u2066\\u200F\\u200B\\uFEFFc\\n\\t\\r");
    assertThat(VisibleText.of("\uD800 \uDB40\uDC01 \u2028 \u0000"))
        .isEqualTo("\\uD800 \\U000E0001 \\u2028 \\u0000");
    assertThat(VisibleText.of("plain, \u00E9, \u4E2D, \uD83D\uDE00"))
        .isEqualTo("plain, \u00E9, \u4E2D, \uD83D\uDE00");
  }

  @Test
  void linesKeepTheirBreaksAndTabs() {
    assertThat(VisibleText.lines("a\n\tb\u202E\r\n")).isEqualTo("a\n\tb\\u202E\\r\n");
  }

  @Property(tries = 500)
  void whatIsShownIsPlain(@ForAll String text) {
    assertThat(VisibleText.isPlain(VisibleText.lines(text))).isTrue();
    assertThat(VisibleText.of(text)).isEqualTo(VisibleText.of(VisibleText.of(text)));
    assertThat(VisibleText.lines(text).equals(text)).isEqualTo(VisibleText.isPlain(text));
  }
}
