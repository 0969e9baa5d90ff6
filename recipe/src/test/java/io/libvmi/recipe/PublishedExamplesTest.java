package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.libvmi.model.ApiReader;
import io.libvmi.model.ApiType;
import io.libvmi.reader.Documents;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.NodeReader;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The recipes of {@code docs/examples/kubevirt} make what KubeVirt publishes under the same file
 * names. What it publishes lies outside the project; {@code -Dlibvmi.corpus=DIR} says where.
 */
class PublishedExamplesTest {
  private static final Path RECIPES = Path.of("../docs/examples/kubevirt");

  @TestFactory
  Stream<DynamicTest> recipesMakeWhatKubeVirtPublishes() throws IOException {
    String folder = System.getProperty("libvmi.corpus", "");
    Path published = Path.of(folder.isEmpty() ? "../../shared/corpus" : folder).resolve("examples");
    String leftOut =
        "KubeVirt's own examples were left out: there is no folder "
            + published.toAbsolutePath().normalize()
            + "; -Dlibvmi.corpus=DIR says where they are, DIR/examples";
    if (!Files.isDirectory(published)) {
      System.out.println(leftOut);
    }
    // a folder that is named has to be there; the usual one need not be on a newcomer's machine
    assumeTrue(!folder.isEmpty() || Files.isDirectory(published), leftOut);
    // a name that only one side has is a test that fails
    return Stream.concat(names(published).stream(), names(RECIPES).stream())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name, () -> compare(RECIPES.resolve(name), published.resolve(name))));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .toList();
    }
  }

  private static void compare(Path recipeFile, Path publishedFile) throws Exception {
    List<Node> published = new ArrayList<>();
    for (Node document : Documents.parse(publishedFile.toString(), text(publishedFile))) {
      String kind = kind(document);
      if (RecipeKinds.all().of(kind) == null) {
        System.out.println(publishedFile.getFileName() + ": no recipe makes a " + kind);
      } else {
        published.add(document);
      }
    }
    if (published.isEmpty()) {
      assertThat(recipeFile).doesNotExist();
      return;
    }
    List<Recipe> recipes = Recipe.read(recipeFile.toString(), text(recipeFile));
    assertThat(recipes).as("one recipe for each manifest").hasSameSizeAs(published);
    for (int i = 0; i < recipes.size(); i++) {
      ApiType composed = recipes.get(i).compose();
      assertThat(Meaning.differences(composed, read(published.get(i), composed.getClass())))
          .as(composed.toString())
          .isEmpty();
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private static String kind(Node document) {
    Node kind = document instanceof MapNode map ? map.get("kind") : null;
    return kind instanceof ScalarNode scalar ? scalar.text() : "";
  }

  private static ApiType read(Node document, Class<? extends ApiType> type)
      throws ReflectiveOperationException {
    Problems problems = new Problems();
    NodeReader reader = NodeReader.strict(document, FieldPath.ROOT, problems);
    Object manifest = type.getMethod("read", ApiReader.class).invoke(null, reader);
    problems.throwIfAny();
    return (ApiType) manifest;
  }
}
