package io.libvmi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Facts for the generator, and the sources that it makes of them. */
final class Resources {
  private Resources() {}

  /** A file or folder that lies beside the tests. */
  static Path path(String name) {
    try {
      return Path.of(Objects.requireNonNull(Resources.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Expects a source to be the one that lies beside the tests. Where the generator was changed on
   * purpose, {@code mvn test -pl generator -Dexpected.update=true} puts the new one there.
   */
  static void assertExpected(String name, String actual) throws IOException {
    if (Boolean.getBoolean("expected.update")) {
      Path folder = Path.of(System.getProperty("basedir", ""), "src/test/resources");
      Files.writeString(folder.resolve("io/libvmi/generator/expected").resolve(name), actual);
      return;
    }
    assertThat(actual).isEqualTo(text(path("expected/" + name)));
  }

  /** All files below a folder: path to content. */
  static Map<String, String> below(Path folder) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(
              file -> files.put(folder.relativize(file).toString().replace('\\', '/'), text(file)));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
