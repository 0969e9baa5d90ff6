package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.Example.machine;
import static io.libvmi.InstancetypeMatchers.withClusterInstancetype;
import static io.libvmi.InstancetypeMatchers.withInstancetype;
import static io.libvmi.InstancetypeMatchers.withInstancetypeInferredFromVolume;
import static io.libvmi.InstancetypeMatchers.withInstancetypeRevision;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.VirtualMachine;
import org.junit.jupiter.api.Test;

class InstancetypeMatchersTest {
  @Test
  void anInstancetypeIsFoundInFourWays() {
    assertThat(machine(withInstancetype("small")).getSpec().getInstancetype())
        .hasToString("kind: virtualmachineinstancetype\nname: small\n");
    assertThat(machine(withClusterInstancetype("u1.small")).getSpec().getInstancetype())
        .hasToString("name: u1.small\n");
    assertThat(machine(withInstancetypeInferredFromVolume("root")).getSpec().getInstancetype())
        .hasToString("inferFromVolume: root\n");
    assertThat(machine(withInstancetypeRevision("small-1")).getSpec().getInstancetype())
        .hasToString("name: unused\nrevisionName: small-1\n");
  }

  @Test
  void anEmptyNameIsLeftOut() {
    assertThat(machine(withInstancetype("")).getSpec().getInstancetype())
        .hasToString("kind: virtualmachineinstancetype\n");
    assertThat(machine(withClusterInstancetype("")).getSpec().getInstancetype())
        .hasToString("{}\n");
    assertThat(machine(withInstancetypeInferredFromVolume("")).getSpec().getInstancetype())
        .hasToString("{}\n");
    assertThat(machine(withInstancetypeRevision("")).getSpec().getInstancetype())
        .hasToString("name: unused\n");
  }

  @Test
  void whatAnInstancetypeGivesIsCleared() {
    assertThat(sized(withClusterInstancetype("u1.small")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              name: example
            spec:
              instancetype:
                name: u1.small
              runStrategy: Halted
              template:
                metadata: {}
                spec:
                  domain:
                    devices:
                      disks:
                      - disk:
                          bus: virtio
                        name: root
                      - cdrom:
                          bus: sata
                        name: tray
                      - lun:
                          bus: scsi
                        name: lun
                    features:
                      acpi: {}
                      apic:
                        enabled: true
                    machine:
                      type: q35
                    resources: {}
                  terminationGracePeriodSeconds: 0
                  volumes:
                  - containerDisk:
                      image: image
                    name: root
                  - name: lun
                    persistentVolumeClaim:
                      claimName: claim
            """);
  }

  @Test
  void eachOfThemClearsTheSame() {
    String cluster = sized(withClusterInstancetype("a")).toString();
    assertThat(sized(withInstancetype("a")))
        .hasToString(
            cluster.replace(
                "  instancetype:\n    name: a\n",
                "  instancetype:\n    kind: virtualmachineinstancetype\n    name: a\n"));
    assertThat(sized(withInstancetypeInferredFromVolume("a")))
        .hasToString(
            cluster.replace(
                "  instancetype:\n    name: a\n", "  instancetype:\n    inferFromVolume: a\n"));
    assertThat(sized(withInstancetypeRevision("a")))
        .hasToString(
            cluster.replace(
                "  instancetype:\n    name: a\n",
                "  instancetype:\n    name: unused\n    revisionName: a\n"));
  }

  @Test
  void aLaterInstancetypeTakesThePlaceOfAnEarlierOne() {
    assertThat(
            machine(
                withInstancetype("a"), withInstancetypeRevision("b"), withClusterInstancetype("c")))
        .hasToString(machine(withClusterInstancetype("c")).toString());
  }

  /** A machine with a size and settings of its own, and disks of every sort. */
  private static VirtualMachine sized(Option<? super VirtualMachine> option) {
    var vmi =
        instance(
            Cpu.withCpuCount(2, 1, 1),
            Memory.withGuestMemory("2Gi"),
            Memory.withLimitMemory("3Gi"),
            Lifecycle.withTerminationGracePeriod(0),
            Platform.withMachineType("q35"),
            Features.withApic(true),
            Storage.withContainerDisk("root", "image"),
            CdRoms.withEmptyCdRom(DiskBus.SATA, "tray"),
            Storage.withPersistentVolumeClaimLun("lun", "claim", false));
    return Libvmi.newVirtualMachine(vmi, option);
  }
}
