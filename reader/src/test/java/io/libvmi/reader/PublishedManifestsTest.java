package io.libvmi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.libvmi.text.Quantities;
import io.libvmi.text.QuantityException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What KubeVirt publishes is read and written without loss, or refused for a reason. The manifests
 * lie outside the project; {@code -Dlibvmi.corpus=DIR} says where. What is refused, and why, stands
 * in {@code refused.txt}.
 */
class PublishedManifestsTest {

  @TestFactory
  Stream<DynamicTest> isReadWithoutLossOrRefusedForAReason() throws IOException {
    Path corpus = corpus();
    Map<String, String> refused = refused();
    return ManifestFiles.in(corpus).stream()
        .map(
            file -> {
              String name = corpus.relativize(file).toString().replace('\\', '/');
              String reasons = refused.get(name);
              return DynamicTest.dynamicTest(
                  name,
                  () -> {
                    if (reasons == null) {
                      isReadWithoutLoss(file);
                    } else {
                      assertThat(reasons(file, name)).isEqualTo(reasons);
                    }
                  });
            });
  }

  @Test
  void whatIsRefusedIsThere() throws IOException {
    Path corpus = corpus();
    assertThat(refused()).isNotEmpty();
    assertThat(refused().keySet()).allMatch(name -> Files.exists(corpus.resolve(name)));
  }

  private static Path corpus() {
    String folder = System.getProperty("libvmi.corpus", "");
    Path corpus = Path.of(folder.isEmpty() ? "../../shared/corpus" : folder);
    String leftOut =
        "published manifests were left out: there is no folder "
            + corpus.toAbsolutePath().normalize()
            + "; -Dlibvmi.corpus=DIR says where they are";
    if (!Files.isDirectory(corpus)) {
      System.out.println(leftOut);
    }
    // a folder that is named has to be there; the usual one need not be on a newcomer's machine
    assumeTrue(!folder.isEmpty() || Files.isDirectory(corpus), leftOut);
    return corpus;
  }

  private static void isReadWithoutLoss(Path file) throws IOException {
    List<Manifest> manifests = ManifestReader.strict().read(file);
    assertThat(manifests).isNotEmpty();
    for (Manifest manifest : manifests) {
      Map<String, Object> tree = manifest.tree();
      assertThat(byMeaning(tree)).isEqualTo(byMeaning(manifest.node().toTree()));
      assertThat(ManifestReader.strict().read("yaml", manifest.toYaml()))
          .singleElement()
          .satisfies(again -> assertThat(again.tree()).isEqualTo(tree));
      assertThat(ManifestReader.strict().read("json", manifest.toJson()))
          .singleElement()
          .satisfies(again -> assertThat(again.object()).isEqualTo(manifest.object()));
      for (String text : List.of(manifest.toYaml(), manifest.toJson())) {
        assertThat(
                ManifestReader.strict()
                    .read(manifest.object().getClass(), "text", text.getBytes(UTF_8)))
            .isEqualTo(manifest.object());
      }
    }
  }

  /** A tree in which quantities, texts and numbers of the same value are equal. */
  private static Object byMeaning(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, value) -> copy.put(key, byMeaning(value)));
      return copy;
    }
    if (tree instanceof List<?> list) {
      return list.stream().map(PublishedManifestsTest::byMeaning).toList();
    }
    if (tree instanceof String || tree instanceof Number) {
      try {
        return Quantities.number(Quantities.parse(tree.toString())).stripTrailingZeros();
      } catch (QuantityException e) {
        return tree;
      }
    }
    return tree == null ? "null" : tree;
  }

  private static String reasons(Path file, String name) {
    String message =
        catchThrowableOfType(ProblemsException.class, () -> ManifestReader.strict().read(file))
            .getMessage();
    return message.replace(file.toString(), name);
  }

  /** The lines of the file, by the name at which each begins. */
  private static Map<String, String> refused() throws IOException {
    Map<String, String> refused = new TreeMap<>();
    try (InputStream in = PublishedManifestsTest.class.getResourceAsStream("refused.txt")) {
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          refused.merge(
              line.substring(0, line.indexOf(':')), line, (before, next) -> before + "\n" + next);
        }
      }
    }
    return refused;
  }
}
