package io.libvmi.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Agreement with Go's libvmi, case by case. The cases lie outside the project; {@code
 * -Dlibvmi.vectors=DIR} says where.
 */
class GoldenCasesTest {
  private static final List<String> RELEASES = List.of("libvmi-1.2.0", "libvmi-1.9.0");
  private static final List<String> FILES =
      List.of("cases", "keyorder", "quantities", "random", "strings");

  @TestFactory
  Stream<DynamicTest> agreesWithGo() {
    String folder = System.getProperty("libvmi.vectors", "");
    Path vectors = Path.of(folder.isEmpty() ? "../../shared/vectors" : folder);
    String leftOut =
        "the golden cases were left out: there is no folder "
            + vectors.toAbsolutePath().normalize()
            + "; -Dlibvmi.vectors=DIR says where they are";
    if (!Files.isDirectory(vectors)) {
      System.out.println(leftOut);
    }
    // a folder that is named has to be there; the usual one need not be on a newcomer's machine
    assumeTrue(!folder.isEmpty() || Files.isDirectory(vectors), leftOut);
    return RELEASES.stream()
        .flatMap(release -> FILES.stream().map(file -> release + "/" + file + ".jsonl.gz"))
        .map(file -> DynamicTest.dynamicTest(file, () -> agree(vectors.resolve(file))));
  }

  private static void agree(Path file) throws IOException {
    Tally tally = Conformance.run(file);
    System.out.println(tally);
    assertThat(tally.disagreements()).as(tally.toString()).isEmpty();
    assertThat(tally.isGood()).as("cases ran").isTrue();
  }
}
