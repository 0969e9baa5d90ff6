package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libvmi.reader.ProblemsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {
  private static TextLines of(byte[] bytes) {
    return new TextLines("m.csv", new ByteArrayInputStream(bytes));
  }

  private static List<String> all(String text) throws IOException {
    TextLines lines = of(text.getBytes(StandardCharsets.UTF_8));
    List<String> all = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      all.add(line + lines.lineBreak());
      assertThat(lines.number()).isEqualTo(all.size());
    }
    return all;
  }

  @Test
  void linesEndAsTheyDoAnywhere() throws IOException {
    assertThat(all("a\nb\r\n\rc")).containsExactly("a\n", "b\r\n", "\r", "c");
    assertThat(all("a\r")).containsExactly("a\r");
    assertThat(all("")).isEmpty();
    assertThat(all("\uFEFFa\n\uFEFFb")).containsExactly("a\n", "\uFEFFb");
  }

  @Test
  void aLineCanBeLongerThanWhatIsReadAtOnce() throws IOException {
    String line = "ü".repeat(100_000);

    assertThat(all(line + "\r\n" + line)).containsExactly(line + "\r\n", line);
    assertThat(all("x".repeat((1 << 14) - 1) + "\r\ny")).hasSize(2);
  }

  @Test
  void aLineWithoutEndIsRefused() {
    assertThatThrownBy(() -> all("a\n" + "x".repeat(TextLines.LONGEST + 1)))
        .isInstanceOf(ProblemsException.class)
        .hasMessage("m.csv:2:1: more than 1,048,576 characters for one machine");
  }

  @Test
  void whatIsNoUtf8IsRefused() throws IOException {
    TextLines lines = of(new byte[] {'a', '\n', (byte) 0xE4, '\n'});

    assertThatThrownBy(lines::next)
        .isInstanceOf(ProblemsException.class)
        .hasMessage("m.csv:1:1: here or soon after it is no UTF-8; save the text as UTF-8");
  }
}
