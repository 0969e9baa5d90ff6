package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say what is expected. Run the tests with {@code -Dlibvmi.golden=write} to write them
 * anew, and look at what changed.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/io/libvmi/cli");

  private Golden() {}

  /** Compares a text with a file as a whole. */
  static void assertMatches(String file, String text) throws IOException {
    if ("write".equals(System.getProperty("libvmi.golden"))) {
      Files.writeString(FOLDER.resolve(file), text);
    }
    assertThat(text).isEqualTo(Files.readString(FOLDER.resolve(file)));
  }
}
