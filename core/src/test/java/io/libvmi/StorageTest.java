package io.libvmi;

import static io.libvmi.CdRoms.withCdRom;
import static io.libvmi.CdRoms.withEphemeralCdRom;
import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Disks.withBus;
import static io.libvmi.Disks.withSerial;
import static io.libvmi.Example.assertNoQuantity;
import static io.libvmi.Example.instance;
import static io.libvmi.HostDisks.withHostDisk;
import static io.libvmi.Storage.withContainerDisk;
import static io.libvmi.Storage.withContainerDiskAndPullPolicy;
import static io.libvmi.Storage.withContainerSataDisk;
import static io.libvmi.Storage.withDataVolume;
import static io.libvmi.Storage.withDisk;
import static io.libvmi.Storage.withEmptyDisk;
import static io.libvmi.Storage.withEphemeralPersistentVolumeClaim;
import static io.libvmi.Storage.withHotplugDataVolume;
import static io.libvmi.Storage.withHotplugPersistentVolumeClaim;
import static io.libvmi.Storage.withPersistentVolumeClaim;
import static io.libvmi.Storage.withPersistentVolumeClaimLun;
import static io.libvmi.Storage.withUtilityVolume;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.UtilityVolume;
import org.junit.jupiter.api.Test;

class StorageTest {
  @Test
  void disksStandWithTheVolumesBehindThem() {
    assertThat(
            instance(
                withContainerDisk("root", "quay.io/containerdisks/fedora:latest"),
                withPersistentVolumeClaim("data", "my-claim"),
                withDataVolume("more", "my-volume"),
                withEphemeralPersistentVolumeClaim("scratch", "golden")))
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
                    name: root
                  - disk:
                      bus: virtio
                    name: data
                  - disk:
                      bus: virtio
                    name: more
                  - disk:
                      bus: sata
                    name: scratch
                resources: {}
              volumes:
              - containerDisk:
                  image: quay.io/containerdisks/fedora:latest
                name: root
              - name: data
                persistentVolumeClaim:
                  claimName: my-claim
              - dataVolume:
                  name: my-volume
                name: more
              - ephemeral:
                  persistentVolumeClaim:
                    claimName: golden
                name: scratch
            """);
  }

  @Test
  void anEmptyDiskHasABusAndACapacity() {
    assertThat(
            instance(
                withEmptyDisk("fast", DiskBus.VIRTIO, "1024Mi"),
                withEmptyDisk("any", DiskBus.of(""), "0.5")))
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
                    name: fast
                  - disk: {}
                    name: any
                resources: {}
              volumes:
              - emptyDisk:
                  capacity: 1Gi
                name: fast
              - emptyDisk:
                  capacity: 500m
                name: any
            """);
    assertNoQuantity(
        "big",
        "withEmptyDisk(capacity)",
        capacity -> withEmptyDisk("disk", DiskBus.SATA, capacity));
  }

  @Test
  void aCdRomTakesAClaimOrAnImage() {
    assertThat(
            instance(
                withCdRom("installer", DiskBus.SATA, "iso"),
                withEphemeralCdRom("drivers", DiskBus.of(""), "quay.io/kubevirt/virtio-win")))
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
                  - cdrom:
                      bus: sata
                    name: installer
                  - cdrom: {}
                    name: drivers
                resources: {}
              volumes:
              - name: installer
                persistentVolumeClaim:
                  claimName: iso
              - containerDisk:
                  image: quay.io/kubevirt/virtio-win
                name: drivers
            """);
  }

  @Test
  void aLunIsOnTheScsiBusWithOrWithoutReservations() {
    assertThat(
            instance(
                withPersistentVolumeClaimLun("shared", "quorum", true),
                withPersistentVolumeClaimLun("alone", "data", false)))
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
                  - lun:
                      bus: scsi
                      reservation: true
                    name: shared
                  - lun:
                      bus: scsi
                    name: alone
                resources: {}
              volumes:
              - name: shared
                persistentVolumeClaim:
                  claimName: quorum
              - name: alone
                persistentVolumeClaim:
                  claimName: data
            """);
  }

  @Test
  void aHostDiskThatMayBeMadeHasACapacity() {
    assertThat(
            instance(
                withHostDisk("made", "/data/made.img", HostDiskType.DISK_OR_CREATE),
                withHostDisk("there", "/data/there.img", HostDiskType.DISK)))
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
                    name: made
                  - disk:
                      bus: virtio
                    name: there
                resources: {}
              volumes:
              - hostDisk:
                  capacity: 1Gi
                  path: /data/made.img
                  type: DiskOrCreate
                name: made
              - hostDisk:
                  capacity: "0"
                  path: /data/there.img
                  type: Disk
                name: there
            """);
  }

  @Test
  void theFirstDiskOfANameStays() {
    var first = withContainerDisk("disk0", "first");
    assertThat(
            instance(
                first,
                withContainerDisk("disk0", "second"),
                withPersistentVolumeClaim("disk0", "claim"),
                withCdRom("disk0", DiskBus.SATA, "claim"),
                withPersistentVolumeClaimLun("disk0", "claim", true),
                withHostDisk("disk0", "/", HostDiskType.DISK)))
        .hasToString(instance(first).toString());
  }

  @Test
  void diskAndVolumeLookForTheirNameEachForItself() {
    var vmi = instance(withContainerDisk("a", "first"), withContainerDisk("b", "second"));
    vmi.getSpec().getVolumes().remove(0);
    vmi.getSpec().getDomain().getDevices().getDisks().remove(1);

    assertThat(
            Libvmi.from(
                vmi, withCdRom("a", DiskBus.SATA, "third"), withCdRom("b", DiskBus.USB, "fourth")))
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
                    name: a
                  - cdrom:
                      bus: usb
                    name: b
                resources: {}
              volumes:
              - containerDisk:
                  image: second
                name: b
              - name: a
                persistentVolumeClaim:
                  claimName: third
            """);
  }

  @Test
  void anEmptyNameIsANameToo() {
    assertThat(instance(withContainerDisk("", ""), withContainerDisk("", "other")))
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
                    name: ""
                resources: {}
              volumes:
              - containerDisk:
                  image: ""
                name: ""
            """);
  }

  @Test
  void anImageIsPulledWhenThePolicySaysSo() {
    assertThat(
            instance(
                withContainerDiskAndPullPolicy("a", "image", PullPolicy.ALWAYS),
                withContainerDiskAndPullPolicy("b", "image", PullPolicy.of(""))))
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
                    name: a
                  - disk:
                      bus: virtio
                    name: b
                resources: {}
              volumes:
              - containerDisk:
                  image: image
                  imagePullPolicy: Always
                name: a
              - containerDisk:
                  image: image
                name: b
            """);
  }

  @Test
  void anImageCanBeOnTheSataBus() {
    assertThat(instance(withContainerSataDisk("a", "image")))
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
                      bus: sata
                    name: a
                resources: {}
              volumes:
              - containerDisk:
                  image: image
                name: a
            """);
  }

  @Test
  void aVolumeCanBePlugged() {
    assertThat(
            instance(
                withHotplugPersistentVolumeClaim("a", "claim"),
                withHotplugDataVolume("b", "volume")))
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
                    name: a
                  - disk:
                      bus: scsi
                    name: b
                resources: {}
              volumes:
              - name: a
                persistentVolumeClaim:
                  claimName: claim
                  hotpluggable: true
              - dataVolume:
                  hotpluggable: true
                  name: volume
                name: b
            """);
  }

  @Test
  void aDiskCanStandWithoutAVolume() {
    assertThat(
            instance(
                withDisk("a", DiskBus.SCSI),
                withDisk("b", DiskBus.of("")),
                withDisk("a", DiskBus.USB)))
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
                      bus: scsi
                    name: a
                  - disk: {}
                    name: b
                resources: {}
            """);
  }

  @Test
  void whatElseThereIsToSayAboutADiskIsSaidWithIt() {
    assertThat(
            instance(
                withContainerDisk("a", "image", withBootOrder(1), withSerial("one")),
                withPersistentVolumeClaim("b", "claim", withBus(DiskBus.SATA)),
                withEmptyDisk(
                    "c", DiskBus.SATA, "1Gi", withSerial("three"), withBus(DiskBus.VIRTIO))))
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
                  - bootOrder: 1
                    disk:
                      bus: virtio
                    name: a
                    serial: one
                  - disk:
                      bus: sata
                    name: b
                  - disk:
                      bus: virtio
                    name: c
                    serial: three
                resources: {}
              volumes:
              - containerDisk:
                  image: image
                name: a
              - name: b
                persistentVolumeClaim:
                  claimName: claim
              - emptyDisk:
                  capacity: 1Gi
                name: c
            """);
  }

  @Test
  void whatElseThereIsToSayAboutASecondDiskOfANameIsNotSaid() {
    assertThat(
            instance(
                withContainerDisk("a", "image"), withContainerDisk("a", "image", withBootOrder(1))))
        .hasToString(instance(withContainerDisk("a", "image")).toString());
  }

  @Test
  void aUtilityVolumeIsNoDisk() {
    UtilityVolume backup =
        new UtilityVolume().withName("backup").withClaimName("web-backup").withType("Backup");
    assertThat(instance(withUtilityVolume(backup)).getSpec())
        .hasToString(
            """
            domain:
              devices: {}
              resources: {}
            utilityVolumes:
            - claimName: web-backup
              name: backup
              type: Backup
            """);
  }
}
