package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that say what is expected, beside what is given. Run the tests with {@code
 * -Dlibvmi.golden=write} to write them anew, and look at what changed.
 */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/io/libvmi/recipe");

  private Golden() {}

  /** The files of a folder that end in some way, in their order. */
  static List<Path> files(String folder, String end) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  /** Compares a text with a file as a whole. */
  static void assertMatches(Path file, String text) throws IOException {
    if ("write".equals(System.getProperty("libvmi.golden"))) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
