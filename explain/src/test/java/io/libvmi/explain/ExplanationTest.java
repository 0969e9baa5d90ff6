package io.libvmi.explain;

import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Factories.newFedora;
import static io.libvmi.InstancetypeMatchers.withClusterInstancetype;
import static io.libvmi.Libvmi.from;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Storage.withContainerDisk;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.Option;
import io.libvmi.model.TreeWriter;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.Problems;
import io.libvmi.reader.Source;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void print() {
    Explanation<VirtualMachine> e = Explanation.of(Machines::shop);
    for (FieldHistory f : e.fields()) {
      System.out.println(f.path() + " = " + f.value());
      for (Change c : f.changes()) {
        System.out.println("     " + c.before() + " -> " + c.after() + "  " + c.step());
      }
    }
    e.notices().forEach(n -> System.out.println(n.kind() + " " + n.message()));
    assertThat(e.replayed()).isEqualTo(TreeWriter.treeOf(e.manifest()));

    Problems problems = new Problems();
    for (var r :
        Explanation.ofRecipes(
            Source.of(
                "shop.yaml",
                """
                from: fedora
                vmi:
                  - withName: shop
                  - withGuestMemory: 2Gi
                  - withContainerDisk: [disk0, fedora]
                  - withGuestMemory: 4Gi
                  - withGuestMemory: 4Gi
                vm:
                  - withClusterInstancetype: u1.small
                  - withDataVolumeDisk:
                      - root
                      - newDataVolume:
                          - withName: shop-root
                          - withRegistryUrlSource: docker://quay.io/containerdisks/fedora:latest
                          - withStorage: {storageWithVolumeSize: 10Gi}
                      - withBootOrder: 1
                """),
            problems)) {
      for (FieldHistory f : r.fields()) {
        System.out.println(f.path() + " = " + f.value());
        for (Change c : f.changes()) {
          System.out.println("     " + c.before() + " -> " + c.after() + "  " + c.step());
        }
      }
      r.notices().forEach(n -> System.out.println(n.kind() + " " + n.message()));
      assertThat(r.replayed()).isEqualTo(TreeWriter.treeOf(r.manifest()));
    }
    System.out.println(problems);
  }

  static final class Machines {
    static VirtualMachine shop() {
      VirtualMachineInstance vmi = Layers.web();
      vmi.getMetadata().setNamespace("direct");
      return newVirtualMachine(
          from(vmi, withGuestMemory("4Gi"), v -> v.getSpec().setHostname("lambda")),
          withClusterInstancetype("u1.small"));
    }
  }

  static final class Layers {
    static VirtualMachineInstance web() {
      return newFedora(
          withName("web"),
          Sizes.medium(),
          withContainerDisk("root", "fedora", withBootOrder(1)),
          withContainerDisk("disk0", "other"),
          withLabel("app.kubernetes.io/name", "web"));
    }
  }

  static final class Sizes {
    static Option<VirtualMachineInstance> medium() {
      return Option.all("medium", withGuestMemory("2Gi"), withLabel("size", "medium"));
    }
  }
}
