package io.libvmi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kind, its spec, a part without fields and the types of Kubernetes that they hold. */
class ModelGeneratorTest {
  private static final String PACKAGE = "io/libvmi/model/kubevirt/v1/";

  private static final String NOTES = "io/libvmi/model/notes/";

  @TempDir Path sources;
  @TempDir Path resources;

  @BeforeEach
  void generate() throws IOException {
    ModelGenerator.main(
        new String[] {
          Resources.path("facts").toString(), sources.toString(), resources.toString()
        });
  }

  @Test
  void thereIsAClassForEachTypeOfKubeVirtAndOneForThoseOfKubernetes() {
    assertThat(Resources.below(sources))
        .containsOnlyKeys(
            "io/libvmi/model/Kinds.java",
            "io/libvmi/model/KubernetesTypes.java",
            PACKAGE + "Gadget.java",
            PACKAGE + "GadgetList.java",
            PACKAGE + "GadgetSpec.java",
            PACKAGE + "Part.java",
            PACKAGE + "VirtualMachineInstanceTemplateSpec.java",
            PACKAGE + "package-info.java",
            NOTES + "Note.java",
            NOTES + "Page.java",
            NOTES + "package-info.java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gadget", "GadgetList", "GadgetSpec", "Part", "package-info"})
  void aClassIsWrittenLikeThis(String name) throws IOException {
    Resources.assertExpected(
        "model/" + name + ".java.txt", Resources.below(sources).get(PACKAGE + name + ".java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Note", "Page", "package-info"})
  void aDocumentThatStandsInTheApiAsTextIsWrittenLikeThis(String name) throws IOException {
    Resources.assertExpected(
        "model/notes/" + name + ".java.txt", Resources.below(sources).get(NOTES + name + ".java"));
  }

  @Test
  void theTypesOfKubernetesAreWrittenLikeThis() throws IOException {
    Resources.assertExpected(
        "model/KubernetesTypes.java.txt",
        Resources.below(sources).get("io/libvmi/model/KubernetesTypes.java"));
  }

  @Test
  void theClassThatFindsKindsIsWrittenLikeThis() throws IOException {
    Resources.assertExpected(
        "model/Kinds.java.txt", Resources.below(sources).get("io/libvmi/model/Kinds.java"));
  }

  @Test
  void fabric8FindsTheKindsAndTheirLists() {
    assertThat(Resources.below(resources))
        .isEqualTo(
            Map.of(
                "META-INF/services/io.fabric8.kubernetes.api.model.KubernetesResource",
                "io.libvmi.model.kubevirt.v1.Gadget"
                    + System.lineSeparator()
                    + "io.libvmi.model.kubevirt.v1.GadgetList"
                    + System.lineSeparator()));
  }
}
