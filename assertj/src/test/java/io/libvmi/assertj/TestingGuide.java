package io.libvmi.assertj;

import static io.libvmi.assertj.LibvmiAssertions.assertThat;

import io.libvmi.DiskBus;
import io.libvmi.RunStrategy;
import io.libvmi.explain.Explanation;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** The code of docs/testing.md. */
final class TestingGuide {
  private TestingGuide() {}

  static void machine() {
    VirtualMachineInstance web = Machines.web();

    assertThat(web)
        .hasName("web")
        .hasGuestMemory("2048Mi")
        .hasDisk("root")
        .onBus(DiskBus.VIRTIO)
        .fromContainerDisk("fedora")
        .returnToMachine()
        .hasNoDisk("data");
  }

  static void virtualMachine() {
    VirtualMachine shop = Machines.shop();

    assertThat(shop)
        .hasRunStrategy(RunStrategy.HALTED)
        .hasInstancetype("u1.small")
        .field("spec.template.spec.volumes[root].containerDisk.image")
        .isEqualTo("fedora")
        .returnToManifest()
        .field("spec.template.spec.domain.memory.guest")
        .isAbsent();
  }

  static void composition() {
    Explanation<VirtualMachineInstance> large = Explanation.of(Machines::large);

    assertThat(large)
        .field("spec.domain.memory.guest")
        .wasSetBy("withGuestMemory")
        .at(Machines.class, "large")
        .withValue("4Gi")
        .overwrote("2Gi");

    assertThat(Explanation.of(Machines::web)).hasNoOverrides().hasNoIneffectiveOptions();
  }

  static void failing() {
    assertThat(Explanation.of(Machines::shop))
        .field("spec.template.spec.domain.memory.guest")
        .withValue("2Gi");
  }

  static void lost() {
    assertThat(Explanation.of(Machines::large)).hasNoIneffectiveOptions();
  }
}
