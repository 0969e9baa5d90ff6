package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StreamsTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Streams failing(String message) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    return new Streams(
        InputStream.nullInputStream(), out, new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  @Test
  void whenNobodyReadsOnThatIsNoMatter() {
    assertThat(Vmi.run(failing("Broken pipe"), "options")).isZero();
    assertThat(Vmi.run(failing("Datenübergabe unterbrochen (broken pipe)"), "--help")).isZero();
    assertThat(err.size()).isZero();
  }

  @Test
  void whenTheOutputCannotBeWrittenThatIsAFailure() {
    assertThat(Vmi.run(failing("No space left on device"), "options", "withRng")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("vmi: cannot write the output: No space left on device\n");
  }

  @Test
  void aDefectIsToldWithAllThatHelpsToMendIt() {
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("broken");
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams = new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(Vmi.run(streams, "compose", "-")).isEqualTo(1);
    assertThat(out.size()).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith(
            "vmi: this is a defect of vmi, not a mistake of yours; please report it with what"
                + " follows\njava.lang.IllegalStateException: broken\n\tat ");
  }

  @Test
  void whenMemoryDoesNotSufficeThatIsTold() {
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("none left");
          }
        };
    Streams streams =
        new Streams(
            in, new ByteArrayOutputStream(), new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(Vmi.run(streams, "compose", "-")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("java.lang.OutOfMemoryError: none left");
  }
}
