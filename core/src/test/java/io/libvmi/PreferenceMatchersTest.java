package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.Example.machine;
import static io.libvmi.PreferenceMatchers.withClusterPreference;
import static io.libvmi.PreferenceMatchers.withPreference;
import static io.libvmi.PreferenceMatchers.withPreferenceInferredFromVolume;
import static io.libvmi.PreferenceMatchers.withPreferenceRevision;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.VirtualMachine;
import org.junit.jupiter.api.Test;

class PreferenceMatchersTest {
  @Test
  void aPreferenceIsFoundInFourWays() {
    assertThat(machine(withPreference("fedora")).getSpec().getPreference())
        .hasToString("kind: virtualmachinepreference\nname: fedora\n");
    assertThat(machine(withClusterPreference("fedora")).getSpec().getPreference())
        .hasToString("name: fedora\n");
    assertThat(machine(withPreferenceInferredFromVolume("root")).getSpec().getPreference())
        .hasToString("inferFromVolume: root\n");
    assertThat(machine(withPreferenceRevision("fedora-1")).getSpec().getPreference())
        .hasToString("name: unused\nrevisionName: fedora-1\n");
  }

  @Test
  void anEmptyNameIsLeftOut() {
    assertThat(machine(withPreference("")).getSpec().getPreference())
        .hasToString("kind: virtualmachinepreference\n");
    assertThat(machine(withClusterPreference("")).getSpec().getPreference()).hasToString("{}\n");
    assertThat(machine(withPreferenceInferredFromVolume("")).getSpec().getPreference())
        .hasToString("{}\n");
    assertThat(machine(withPreferenceRevision("")).getSpec().getPreference())
        .hasToString("name: unused\n");
  }

  @Test
  void whatAPreferenceSaysIsClearedAndTheBusesOfDrivesAndLunsStay() {
    assertThat(sized(withClusterPreference("fedora")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              name: example
            spec:
              preference:
                name: fedora
              runStrategy: Halted
              template:
                metadata: {}
                spec:
                  domain:
                    cpu:
                      cores: 2
                      sockets: 1
                      threads: 1
                    devices:
                      disks:
                      - disk: {}
                        name: root
                      - cdrom:
                          bus: sata
                        name: tray
                      - lun:
                          bus: scsi
                        name: lun
                    memory:
                      guest: 2Gi
                    resources:
                      limits:
                        memory: 3Gi
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
    String cluster = sized(withClusterPreference("a")).toString();
    assertThat(sized(withPreference("a")))
        .hasToString(
            cluster.replace(
                "  preference:\n    name: a\n",
                "  preference:\n    kind: virtualmachinepreference\n    name: a\n"));
    assertThat(sized(withPreferenceInferredFromVolume("a")))
        .hasToString(
            cluster.replace(
                "  preference:\n    name: a\n", "  preference:\n    inferFromVolume: a\n"));
    assertThat(sized(withPreferenceRevision("a")))
        .hasToString(
            cluster.replace(
                "  preference:\n    name: a\n",
                "  preference:\n    name: unused\n    revisionName: a\n"));
  }

  @Test
  void aLaterPreferenceTakesThePlaceOfAnEarlierOne() {
    assertThat(
            machine(withPreference("a"), withPreferenceRevision("b"), withClusterPreference("c")))
        .hasToString(machine(withClusterPreference("c")).toString());
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
