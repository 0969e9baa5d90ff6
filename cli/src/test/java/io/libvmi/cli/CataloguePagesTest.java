package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages of docs/options are those of the catalogue. Run it with {@code -Dlibvmi.golden=write}
 * to write them anew.
 */
class CataloguePagesTest {
  private static final Path FOLDER = Path.of("../docs/options");
  private static final Pattern LINK = Pattern.compile("\\]\\(([\\w./]+\\.md)(?:#([\\w-]*))?\\)");

  @Test
  void thePagesSayWhatTheCodeSays() throws IOException {
    Map<String, String> pages = CataloguePages.all();
    if ("write".equals(System.getProperty("libvmi.golden"))) {
      write(pages);
    }

    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(pages.keySet());
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(Files.readString(FOLDER.resolve(page.getKey())))
          .as(page.getKey())
          .isEqualTo(page.getValue());
    }
  }

  private static void write(Map<String, String> pages) throws IOException {
    Files.createDirectories(FOLDER);
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    Map<String, String> pages = CataloguePages.all();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Matcher link = LINK.matcher(page.getValue());
      while (link.find()) {
        String file = link.group(1);
        assertThat(FOLDER.resolve(file)).as(page.getKey() + ": " + link.group()).exists();
        if (link.group(2) != null) {
          assertThat(anchors(pages.get(file))).contains(link.group(2));
        }
      }
    }
  }

  /** What forges call the headings of a page. */
  private static Stream<String> anchors(String page) {
    return page.lines()
        .filter(line -> line.startsWith("## "))
        .map(line -> line.substring(3).replaceAll("[().,]", "").replace(' ', '-'))
        .map(line -> line.toLowerCase(java.util.Locale.ROOT));
  }
}
