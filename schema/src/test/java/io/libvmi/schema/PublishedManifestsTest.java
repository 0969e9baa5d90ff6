package io.libvmi.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What KubeVirt publishes passes, apart from what the API server would refuse as well: {@code
 * refused.txt} lists it with the reason. What it publishes lies outside the project; {@code
 * -Dlibvmi.corpus=DIR} says where.
 */
class PublishedManifestsTest {
  @Test
  void whatKubeVirtPublishesPassesUnlessTheApiServerWouldRefuseIt() throws IOException {
    String folder = System.getProperty("libvmi.corpus", "");
    Path published = Path.of(folder.isEmpty() ? "../../shared/corpus" : folder);
    String leftOut =
        "KubeVirt's manifests were left out: there is no folder "
            + published.toAbsolutePath().normalize()
            + "; -Dlibvmi.corpus=DIR says where they are";
    if (!Files.isDirectory(published)) {
      System.out.println(leftOut);
    }
    // a folder that is named has to be there; the usual one need not be on a newcomer's machine
    assumeTrue(!folder.isEmpty() || Files.isDirectory(published), leftOut);

    Validator all = Validator.ofAllKinds(Release.NEWEST);
    List<String> refused = new ArrayList<>();
    for (Path file : files(published)) {
      for (String document : Files.readString(file).split("(?m)^---.*$", -1)) {
        if (document.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#"))) {
          all.reasons(document)
              .forEach(reason -> refused.add(published.relativize(file) + " " + reason));
        }
      }
    }
    assertThat(refused).containsExactlyInAnyOrderElementsOf(expected());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** Without the lines that say why. */
  private List<String> expected() throws IOException {
    try (InputStream refused = getClass().getResourceAsStream("refused.txt")) {
      return new String(refused.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    }
  }
}
