package io.libvmi.explain;

import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Storage.withContainerDisk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestFieldsTest {
  private final Map<String, Object> fields =
      ManifestFields.of(
          newVirtualMachineInstance(
              withName("web"),
              withLabel("app/name", "shop"),
              withGuestMemory("2048Mi"),
              withContainerDisk("root", "fedora")));

  @Test
  void fieldsAreFoundByTheirPaths() {
    assertThat(fields)
        .containsEntry("metadata.name", "web")
        .containsEntry("metadata.labels[\"app/name\"]", "shop")
        .containsEntry("spec.domain.memory", Map.of("guest", "2Gi"))
        .containsEntry("spec.domain.memory.guest", "2Gi");
  }

  @Test
  void itemsOfListsGoByTheirNamesAndByTheirNumbers() {
    assertThat(fields)
        .containsEntry("spec.volumes[root].containerDisk.image", "fedora")
        .containsEntry("spec.volumes[0].containerDisk.image", "fedora")
        .containsEntry("spec.domain.devices.disks[root].disk.bus", "virtio");
    assertThat(fields.keySet()).doesNotContain("spec.volumes[1]");
  }
}
