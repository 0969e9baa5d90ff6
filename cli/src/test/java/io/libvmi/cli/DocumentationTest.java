package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents tell the truth. A block {@code yaml recipe FILE} is a recipe, and a block {@code
 * yaml} behind it what is composed from it. A block {@code yaml file FILE} is a file that commands
 * can read. A block {@code console} has commands behind dollar signs and what they print; three
 * dots stand for lines that are left out.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final String COMMAND = "$ ";

  @TempDir Path folder;

  static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (Path place : List.of(ROOT, ROOT.resolve("docs"))) {
      try (Stream<Path> files = Files.list(place)) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
      }
    }
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void theExamplesOfADocumentWorkAsItSays(Path document) throws Exception {
    copyExamples();
    Shell shell = new Shell(folder);
    String recipe = null;
    for (MarkdownBlock block : MarkdownBlock.of(Files.readString(document))) {
      String place = document + ":" + block.line();
      String last = recipe;
      recipe = null;
      if (block.info().startsWith("yaml recipe ")) {
        recipe = block.info().substring("yaml recipe ".length());
        Files.writeString(folder.resolve(recipe), block.text());
      } else if (block.info().startsWith("yaml file ")) {
        String file = block.info().substring("yaml file ".length());
        Files.writeString(folder.resolve(file), block.text());
      } else if (block.info().equals("yaml") && last != null) {
        assertThat(Run.of("compose", folder.resolve(last).toString()))
            .as(place)
            .isEqualTo(new Run(0, block.text(), ""));
      } else if (block.info().equals("console")) {
        runAll(block, shell, place);
      }
    }
  }

  /** What a document at the root calls docs/examples is there, too. */
  private void copyExamples() throws IOException {
    Path examples = ROOT.resolve("docs/examples");
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("docs/examples").resolve(examples.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static void runAll(MarkdownBlock block, Shell shell, String place) throws Exception {
    for (String part : block.text().split("(?m)^" + Pattern.quote(COMMAND), -1)) {
      if (!part.isEmpty()) {
        int end = part.indexOf('\n');
        String command = part.substring(0, end);
        Run run = shell.run("exec 2>&1; " + command);
        assertThat(run.out()).as(place + ": " + command).matches(pattern(part.substring(end + 1)));
      }
    }
  }

  private static Pattern pattern(String expected) {
    String regex =
        Arrays.stream(expected.split("(?m)^\\.\\.\\.\\n", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("(.*\\n)*"));
    return Pattern.compile(regex);
  }

  @Test
  void thereAreExamples() throws IOException {
    String recipes = Files.readString(ROOT.resolve("docs/recipes.md"));

    assertThat(MarkdownBlock.of(recipes))
        .extracting(MarkdownBlock::info)
        .contains("yaml recipe web.yaml", "yaml", "console");
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void theRecipesOfTheDocumentsCompose(Path recipe) {
    Run run = Run.of("compose", recipe.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  static List<Path> recipes() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("docs/examples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
