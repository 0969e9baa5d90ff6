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
        InputStream.nullInputStream(),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        false);
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

  /** An input that cannot be read for a reason that nobody has thought of. */
  private static final class Broken extends InputStream {
    private final Runnable defect;

    Broken(Runnable defect) {
      this.defect = defect;
    }

    @Override
    public int read() {
      defect.run();
      return -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      return read();
    }
  }

  private Run composedFrom(InputStream in) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Vmi.run(new Streams(in, out, errors, false, false), "compose", "-");
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aDefectIsToldWithAllThatHelpsToMendIt() {
    Run run =
        composedFrom(
            new Broken(
                () -> {
                  throw new IllegalStateException("broken");
                }));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "vmi: this is a defect of vmi, not a mistake of yours; please report it with what"
                + " follows\njava.lang.IllegalStateException: broken\n\tat ");
  }

  @Test
  void whenMemoryDoesNotSufficeThatIsTold() {
    Run run =
        composedFrom(
            new Broken(
                () -> {
                  throw new OutOfMemoryError("none left");
                }));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("java.lang.OutOfMemoryError: none left");
  }
}
