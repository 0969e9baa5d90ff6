package io.libvmi;

import static io.libvmi.CloudInit.withCloudInitConfigDriveUserData;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.Factories.newAlpine;
import static io.libvmi.Factories.newAlpineWithTestTooling;
import static io.libvmi.Factories.newCirros;
import static io.libvmi.Factories.newFedora;
import static io.libvmi.Factories.newGuestless;
import static io.libvmi.Factories.newWindows;
import static io.libvmi.Factories.withDummyCloudForFastBoot;
import static io.libvmi.Memory.withResourceMemory;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Storage.withContainerDisk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactoriesTest {
  @Test
  void fedoraHasTestTooling() {
    assertThat(newFedora(withName("example")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio
                    name: disk0
                  rng: {}
                resources:
                  requests:
                    memory: 544Mi
              volumes:
              - containerDisk:
                  image: quay.io/kubevirt/fedora-with-test-tooling-container-disk:v1.9.0
                name: disk0
            """);
  }

  @Test
  void cirrosBootsFast() {
    assertThat(newCirros(withName("example")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio
                    name: disk0
                  - disk:
                      bus: virtio
                    name: cloudinitdisk
                resources:
                  requests:
                    memory: 128Mi
              volumes:
              - containerDisk:
                  image: quay.io/kubevirt/cirros-container-disk-demo:v1.9.0
                name: disk0
              - cloudInitNoCloud:
                  userDataBase64: IyEvYmluL2Jhc2gKZWNobyAnaGVsbG8nCg==
                name: cloudinitdisk
            """);
  }

  @Test
  void alpineIsBare() {
    assertThat(newAlpine(withName("example")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio
                    name: disk0
                  rng: {}
                resources:
                  requests:
                    memory: 128Mi
              volumes:
              - containerDisk:
                  image: quay.io/kubevirt/alpine-container-disk-demo:v1.9.0
                name: disk0
            """);
  }

  @Test
  void alpineWithTestToolingBootsFast() {
    assertThat(newAlpineWithTestTooling(withName("example")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio
                    name: disk0
                  - disk:
                      bus: virtio
                    name: cloudinitdisk
                  rng: {}
                resources:
                  requests:
                    memory: 128Mi
              volumes:
              - containerDisk:
                  image: quay.io/kubevirt/alpine-with-test-tooling-container-disk:v1.9.0
                name: disk0
              - cloudInitNoCloud:
                  userDataBase64: IyEvYmluL2Jhc2gKZWNobyAnaGVsbG8nCg==
                name: cloudinitdisk
            """);
  }

  @Test
  void windowsHasItsPlatform() {
    assertThat(newWindows(withName("example")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                clock:
                  timer:
                    hpet:
                      present: false
                    hyperv: {}
                    pit:
                      tickPolicy: delay
                    rtc:
                      tickPolicy: catchup
                  utc: {}
                cpu:
                  cores: 2
                  sockets: 2
                  threads: 2
                devices:
                  disks:
                  - disk:
                      bus: sata
                    name: windows-disk
                features:
                  acpi: {}
                  apic: {}
                  hyperv:
                    relaxed: {}
                    spinlocks:
                      spinlocks: 8191
                    synictimer:
                      direct: {}
                    vapic: {}
                firmware:
                  uuid: 5d307ca9-b3ef-428c-8861-06e72d69f223
                resources:
                  requests:
                    memory: 2Gi
              terminationGracePeriodSeconds: 0
              volumes:
              - ephemeral:
                  persistentVolumeClaim:
                    claimName: disk-windows
                name: windows-disk
            """);
  }

  @Test
  void anOptionSaysOtherwise() {
    assertThat(newFedora(withName("example"), withResourceMemory("2Gi")))
        .hasToString(newFedora(withName("example")).toString().replace("544Mi", "2Gi"));
  }

  @Test
  void theDiskOfTheFactoryStays() {
    assertThat(newFedora(withName("example"), withContainerDisk("disk0", "mine")))
        .hasToString(newFedora(withName("example")).toString());
  }

  @Test
  void cloudInitOfTheCallersStays() {
    var configDrive = withCloudInitConfigDriveUserData("mine");
    assertThat(newCirros(configDrive).getSpec().getVolumes().get(1))
        .hasToString(
            """
            cloudInitConfigDrive:
              userData: mine
            name: cloudinitdisk
            """);
    assertThat(newAlpineWithTestTooling(configDrive).getSpec().getVolumes()).hasSize(2);
  }

  @Test
  void aFactoryGivesARandomName() {
    assertThat(newFedora().getMetadata().getName()).matches("testvmi-.{5}");
  }

  @Test
  void whatRunsNothingHasAlmostNoMemory() {
    assertThat(newGuestless(withName("example")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                resources:
                  requests:
                    memory: 1Mi
            """);
    assertThat(newGuestless(Architecture.ARM64, withName("example")))
        .hasToString(newGuestless(withName("example"), withResourceMemory("128Mi")).toString());
    assertThat(newGuestless(Architecture.of("riscv64"), withName("example")))
        .hasToString(newGuestless(withName("example")).toString());
    assertThat(newGuestless(Architecture.S390X, withName("example")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                firmware:
                  kernelBoot:
                    container:
                      image: quay.io/kubevirt/s390x-guestless-kernel:v1.9.0
                      kernelPath: /boot/kernel
                resources:
                  requests:
                    memory: 16Mi
            """);
  }

  @Test
  void onArmSomeGuestsHaveMoreMemory() {
    var more = withResourceMemory("256Mi");
    assertThat(newCirros(Architecture.ARM64, withName("example")))
        .hasToString(newCirros(withName("example"), more).toString());
    assertThat(newAlpine(Architecture.ARM64, withName("example")))
        .hasToString(newAlpine(withName("example"), more).toString());
    assertThat(newAlpineWithTestTooling(Architecture.ARM64, withName("example")))
        .hasToString(newAlpineWithTestTooling(withName("example"), more).toString());
  }

  @Test
  void elsewhereTheyAreTheSame() {
    for (Architecture arch : List.of(Architecture.AMD64, Architecture.S390X)) {
      assertThat(newCirros(arch, withName("example")))
          .hasToString(newCirros(withName("example")).toString());
      assertThat(newAlpine(arch, withName("example")))
          .hasToString(newAlpine(withName("example")).toString());
      assertThat(newAlpineWithTestTooling(arch, withName("example")))
          .hasToString(newAlpineWithTestTooling(withName("example")).toString());
    }
    for (Architecture arch : List.of(Architecture.ARM64, Architecture.S390X)) {
      assertThat(newFedora(arch, withName("example")))
          .hasToString(newFedora(withName("example")).toString());
      assertThat(newWindows(arch, withName("example")))
          .hasToString(newWindows(withName("example")).toString());
    }
  }

  @Test
  void aScriptThatDoesNothingMakesBootingFast() {
    assertThat(newCirros(withName("example")))
        .hasToString(
            newCirros(
                    withName("example"),
                    CloudInit.withCloudInitNoCloud(withDummyCloudForFastBoot()))
                .toString());
  }

  @Test
  void theConstantsAreWhatTheFactoriesUse() {
    assertThat(Factories.FEDORA_MEMORY).isEqualTo("544Mi");
    assertThat(Factories.WINDOWS_PVC_NAME).isEqualTo("disk-windows");
    assertThat(newWindows().getSpec().getDomain().getFirmware().getUuid())
        .isEqualTo(Factories.WINDOWS_FIRMWARE);
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> newCirros((Architecture) null),
        "newCirros(architecture): null was given where a value was expected");
    assertRefused(
        () -> newGuestless(Architecture.S390X, withName("a"), null),
        "newGuestless(options[1]): null was given where a value was expected");
  }
}
