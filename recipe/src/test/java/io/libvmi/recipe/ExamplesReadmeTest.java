package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/examples/README.md} name every example and what it uses. */
class ExamplesReadmeTest {
  private static final Path EXAMPLES = Path.of("../docs/examples");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[[^]]+]\\(([^)]+)\\) \\|.*$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(EXAMPLES.resolve("README.md"))).results().toList();
  }

  @Test
  void everyExampleHasARow() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      assertThat(rows())
          .extracting(row -> row.group(1))
          .containsExactlyInAnyOrderElementsOf(
              files
                  .filter(file -> file.toString().endsWith(".yaml"))
                  .map(file -> EXAMPLES.relativize(file).toString().replace('\\', '/'))
                  .toList());
    }
  }

  @Test
  void aRowNamesOptionsOfItsExample() throws IOException {
    for (MatchResult row : rows()) {
      String recipe = Files.readString(EXAMPLES.resolve(row.group(1)));
      assertThat(CODE.matcher(row.group()).results().map(option -> option.group(1)))
          .as(row.group(1))
          .allMatch(option -> recipe.contains(option + ":") || recipe.contains("- " + option));
    }
  }
}
