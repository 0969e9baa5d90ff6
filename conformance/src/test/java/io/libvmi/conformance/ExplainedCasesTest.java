package io.libvmi.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.libvmi.explain.Change;
import io.libvmi.explain.Explanation;
import io.libvmi.explain.FieldHistory;
import io.libvmi.explain.Step;
import io.libvmi.explain.YamlView;
import io.libvmi.model.ApiType;
import io.libvmi.model.LibvmiException;
import io.libvmi.model.TreeWriter;
import io.libvmi.reader.Documents;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every golden case is explained, and the explanation is right: the history makes the manifest,
 * each leaf of the manifest has one last setter, and nobody is named who changed nothing. The cases
 * lie outside the project; {@code -Dlibvmi.vectors=DIR} says where.
 */
class ExplainedCasesTest {

  @TestFactory
  Stream<DynamicTest> everyCaseIsExplained() throws IOException {
    String folder = System.getProperty("libvmi.vectors", "");
    Path vectors = Path.of(folder.isEmpty() ? "../../shared/vectors" : folder);
    // a folder that is named has to be there; the usual one need not be on a newcomer's machine
    assumeTrue(
        !folder.isEmpty() || Files.isDirectory(vectors),
        "the golden cases were left out; -Dlibvmi.vectors=DIR says where they are");
    List<DynamicTest> tests = new ArrayList<>();
    for (String release : List.of("libvmi-1.2.0", "libvmi-1.9.0")) {
      for (Path file : Conformance.files(vectors.resolve(release))) {
        if (file.getFileName().toString().startsWith("quantities")) {
          continue; // texts alone, no objects
        }
        tests.add(
            DynamicTest.dynamicTest(
                release + "/" + file.getFileName(), () -> explain(release, file)));
      }
    }
    return tests.stream();
  }

  private static void explain(String release, Path file) throws IOException {
    int explained = 0;
    try (FakeApiServer server = new FakeApiServer();
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        GoldenCase golden = GoldenCase.read(line);
        if (!"resource.MustParse".equals(golden.call().get("fn"))) {
          explained += explain(release, server, golden) ? 1 : 0;
        }
      }
    }
    System.out.println(release + "/" + file.getFileName() + ": " + explained + " explained");
    assertThat(explained).as("explained cases of %s", file).isPositive();
  }

  /** Explains what a case makes; false where that is no object, or it is refused. */
  private static boolean explain(String folder, FakeApiServer server, GoldenCase golden) {
    server.hold(golden.cluster());
    Release release = Release.of(folder, server, golden, new Verdict());
    Calls calls = Calls.ours(server, release, golden);
    Explanation<ApiType> explanation;
    try {
      explanation =
          Explanation.of(
              () -> {
                Object made = calls.make(release.call(golden.call()));
                if (!(made instanceof ApiType object)) {
                  throw new NoObject();
                }
                return object;
              });
    } catch (NoObject | LibvmiException e) {
      return false;
    }
    check(explanation, golden.call().toString());
    return true;
  }

  private static void check(Explanation<ApiType> explanation, String golden) {
    Map<String, Object> tree = TreeWriter.treeOf(explanation.manifest());
    assertThat(explanation.replayed()).as(golden).isEqualTo(tree.isEmpty() ? null : tree);
    if (!tree.isEmpty()) {
      assertThat(Documents.parse("yaml", YamlView.of(explanation)).get(0).toTree())
          .as("the YAML with comments of %s", golden)
          .isEqualTo(tree);
    }
    Map<String, Object> set = new LinkedHashMap<>();
    for (FieldHistory field : explanation.fields()) {
      Object held = null;
      Step last = null;
      for (Change change : field.changes()) {
        assertThat(change.before()).as("%s of %s", field.path(), golden).isEqualTo(held);
        assertThat(Objects.equals(change.before(), change.after()))
            .as("%s changes %s of %s", change.step(), field.path(), golden)
            .isFalse();
        held = change.after();
        last = change.step();
      }
      assertThat(field.setBy()).as(golden).isSameAs(last);
      if (held != null) {
        set.put(field.path(), held);
      }
    }
    assertThat(set).as(golden).hasSize(tree.isEmpty() ? 0 : leaves(tree));
  }

  private static int leaves(Object tree) {
    if (tree instanceof Map<?, ?> map && !map.isEmpty()) {
      return map.values().stream().mapToInt(ExplainedCasesTest::leaves).sum();
    }
    if (tree instanceof List<?> list && !list.isEmpty()) {
      return list.stream().mapToInt(ExplainedCasesTest::leaves).sum();
    }
    return 1;
  }

  private static final class NoObject extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
