package io.libvmi.reader;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class SourceTest {
  private static final Limits SMALL = new Limits(10, 10, 10, 10);

  private static InputStream bytes(String hex) {
    return new ByteArrayInputStream(java.util.HexFormat.of().parseHex(hex));
  }

  private static String reportOf(InputStream in) {
    return catchThrowableOfType(
            ProblemsException.class, () -> Source.read("x.yaml", in, Limits.DEFAULT))
        .report();
  }

  @Test
  void readsBytesAndCharacters() throws IOException {
    InputStream in = new ByteArrayInputStream("é😀".getBytes(UTF_8));

    assertThat(Source.read("x", in, SMALL).text()).isEqualTo("é😀");
    assertThat(Source.read("x", new StringReader("é😀"), SMALL).text()).isEqualTo("é😀");
    assertThat(Source.read("x", InputStream.nullInputStream(), SMALL).text()).isEmpty();
  }

  @Test
  void dropsAByteOrderMark() throws IOException {
    assertThat(Source.of("x", "\uFEFFa").text()).isEqualTo("a");
    assertThat(Source.of("x", "a\uFEFF").text()).isEqualTo("a\uFEFF");
    assertThat(Source.read("x", bytes("EFBBBF61"), SMALL).text()).isEqualTo("a");
  }

  @Test
  void someLinesOfALongerTextHaveTheirNumbers() {
    Source source = Source.lines("x.csv", "seven\neight", 7);

    assertThat(source.line(6)).isEmpty();
    assertThat(source.line(7)).isEqualTo("seven");
    assertThat(source.line(8)).isEqualTo("eight");
    assertThat(source.line(9)).isEmpty();
    assertThat(new Problem(new Position(source, 8, 3), "", "no", null).display())
        .isEqualTo("x.csv:8:3: no\n  8 | eight\n    |   ^");
  }

  @Test
  void takesAsMuchAsAllowed() throws IOException {
    assertThat(Source.read("x", bytes("61".repeat(10)), SMALL).text()).hasSize(10);
    assertThat(Source.read("x", new StringReader("a".repeat(10)), SMALL).text()).hasSize(10);
  }

  @Test
  void refusesMore() {
    assertThatThrownBy(() -> Source.read("x", bytes("61".repeat(11)), SMALL))
        .isInstanceOf(ProblemsException.class)
        .hasMessage("x:1:1: larger than 10 bytes");
    assertThatThrownBy(() -> Source.read("x", new StringReader("a".repeat(11)), SMALL))
        .isInstanceOf(ProblemsException.class)
        .hasMessage("x:1:1: larger than 10 characters");
  }

  @Test
  void refusesWhatIsNotUtf8() {
    assertThat(reportOf(bytes("613A0A20C3A9FF20620A")))
        .isEqualTo(
            """
            x.yaml:2:3: the byte 0xFF is not UTF-8; save the text as UTF-8
              2 |  é\uFFFD b
                |   ^\
            """);
    assertThat(reportOf(bytes("EFBBBF61C3")))
        .isEqualTo(
            """
            x.yaml:1:2: the byte 0xC3 is not UTF-8; save the text as UTF-8
              1 | a\uFFFD
                |  ^\
            """);
    assertThat(reportOf(bytes("EDA080"))).startsWith("x.yaml:1:1: the byte 0xED is not UTF-8;");
    assertThat(reportOf(bytes("C0AF"))).startsWith("x.yaml:1:1: the byte 0xC0 is not UTF-8;");
  }

  @Test
  void knowsUtf16() {
    byte[] text = "\uFEFFa: 1\n".getBytes(UTF_16LE);

    assertThat(reportOf(new ByteArrayInputStream(text)))
        .startsWith("x.yaml:1:1: the byte 0xFF is not UTF-8; this is UTF-16, save it as UTF-8\n");
    assertThat(reportOf(bytes("FEFF0061"))).contains("this is UTF-16");
    assertThat(reportOf(bytes("FF"))).contains("save the text as UTF-8");
  }

  @Test
  void findsLines() {
    Source source = Source.of("x", "a\nb\r\n\rc");

    assertThat(source.line(1)).isEqualTo("a");
    assertThat(source.line(2)).isEqualTo("b");
    assertThat(source.line(3)).isEmpty();
    assertThat(source.line(4)).isEqualTo("c");
    assertThat(source.line(5)).isEmpty();
    assertThat(source).hasToString("x");
    assertThat(source.name()).isEqualTo("x");
  }
}
