package io.libvmi;

import static io.libvmi.CloudInit.withCloudInitConfigDriveUserData;
import static io.libvmi.Factories.newAlpine;
import static io.libvmi.Factories.newAlpineWithTestTooling;
import static io.libvmi.Factories.newCirros;
import static io.libvmi.Factories.newFedora;
import static io.libvmi.Factories.newWindows;
import static io.libvmi.Memory.withResourceMemory;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Storage.withContainerDisk;
import static org.assertj.core.api.Assertions.assertThat;

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
}
