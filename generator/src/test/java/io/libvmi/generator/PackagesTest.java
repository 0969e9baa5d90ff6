package io.libvmi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagesTest {
  private static final Map<String, String> KINDS =
      Map.of(
          "v1.VirtualMachine", "kubevirt.io",
          "v1.VirtualMachineExport", "export.kubevirt.io",
          "v1beta1.VirtualMachineExport", "export.kubevirt.io",
          "v1beta1.VirtualMachineClone", "clone.kubevirt.io",
          "v1beta1.DataVolume", "cdi.kubevirt.io");

  private final Map<String, Map<String, Object>> definitions = new LinkedHashMap<>();

  @Test
  void thereIsAPackageForEachGroupAndVersion() {
    assertThat(Packages.of("kubevirt.io", "v1")).isEqualTo("io.libvmi.model.kubevirt.v1");
    assertThat(Packages.of("clone.kubevirt.io", "v1beta1"))
        .isEqualTo("io.libvmi.model.clone.v1beta1");
    assertThat(Packages.of("cdi", "v1beta1")).isEqualTo("io.libvmi.model.cdi.v1beta1");
  }

  @Test
  void aTypeLiesWithTheKindThatReachesIt() {
    define("v1beta1.VirtualMachineClone", "v1beta1.CloneSpec");
    define("v1beta1.VirtualMachineCloneList", "v1beta1.VirtualMachineClone");
    define("v1beta1.CloneSpec", "v1beta1.CloneSource");
    define("v1beta1.CloneSource");
    Packages packages = new Packages(definitions, KINDS);

    assertThat(packages.of("v1beta1.VirtualMachineClone"))
        .isEqualTo("io.libvmi.model.clone.v1beta1");
    assertThat(packages.of("v1beta1.VirtualMachineCloneList"))
        .isEqualTo("io.libvmi.model.clone.v1beta1");
    assertThat(packages.of("v1beta1.CloneSource")).isEqualTo("io.libvmi.model.clone.v1beta1");
  }

  @Test
  void versionOneIsKubeVirtsOwnButForExports() {
    define("v1.VirtualMachine", "v1.Shared");
    define("v1.VirtualMachineExport", "v1.Shared", "v1.ExportSpec");
    define("v1.Shared");
    define("v1.ExportSpec");
    define("v1.ReachedByNone");
    Packages packages = new Packages(definitions, KINDS);

    assertThat(packages.of("v1.Shared")).isEqualTo("io.libvmi.model.kubevirt.v1");
    assertThat(packages.of("v1.ReachedByNone")).isEqualTo("io.libvmi.model.kubevirt.v1");
    assertThat(packages.of("v1.ExportSpec")).isEqualTo("io.libvmi.model.export.v1");
  }

  @Test
  void whatSeveralGroupsReachHasAPlaceOfItsOwn() {
    define("v1beta1.VirtualMachineClone", "v1beta1.Condition", "v1beta1.DataVolumeSpec");
    define("v1beta1.VirtualMachineExport", "v1beta1.Condition", "v1beta1.DataVolumeSpec");
    define("v1beta1.Condition");
    define("v1beta1.DataVolumeSpec");
    Packages packages = new Packages(definitions, KINDS);

    assertThat(packages.of("v1beta1.Condition")).isEqualTo("io.libvmi.model.snapshot.v1beta1");
    assertThat(packages.of("v1beta1.DataVolumeSpec")).isEqualTo("io.libvmi.model.cdi.v1beta1");
  }

  @Test
  void whatHasNoPlaceEndsTheBuild() {
    define("v1beta1.VirtualMachineClone", "v1beta1.Strange");
    define("v1beta1.VirtualMachineExport", "v1beta1.Strange");
    define("v1beta1.Strange");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Packages(definitions, KINDS))
        .withMessage(
            "v1beta1.Strange is reached from [clone.kubevirt.io, export.kubevirt.io]; say in"
                + " Packages.SHARED where it belongs");
  }

  @Test
  void kubernetesOwnTypesHaveNoPackageHere() {
    define("k8s.io.api.core.v1.Toleration");
    Packages packages = new Packages(definitions, KINDS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> packages.of("k8s.io.api.core.v1.Toleration"))
        .withMessage("no package for k8s.io.api.core.v1.Toleration");
  }

  /** A type with a field for each type that it refers to. */
  private void define(String name, String... references) {
    definitions.put(
        name,
        Map.of(
            "properties",
            Stream.of(references)
                .collect(
                    Collectors.toMap(
                        reference -> "field" + reference,
                        reference -> Map.of("$ref", "#/definitions/" + reference)))));
  }
}
