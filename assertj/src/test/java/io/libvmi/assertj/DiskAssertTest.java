package io.libvmi.assertj;

import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Storage.withContainerDisk;
import static io.libvmi.Storage.withDataVolume;
import static io.libvmi.Storage.withEmptyDisk;
import static io.libvmi.Storage.withPersistentVolumeClaim;
import static io.libvmi.Storage.withPersistentVolumeClaimLun;
import static io.libvmi.assertj.Failing.headline;
import static io.libvmi.assertj.LibvmiAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.DiskBus;
import io.libvmi.model.kubevirt.v1.CDRomTarget;
import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DiskAssertTest {
  private final VirtualMachineInstance web =
      newVirtualMachineInstance(
          withName("web"),
          withContainerDisk("root", "fedora", withBootOrder(1)),
          withDataVolume("data", "web-data"),
          withPersistentVolumeClaim("claim", "web-claim"),
          withPersistentVolumeClaimLun("lun", "web-lun", false),
          withEmptyDisk("scratch", DiskBus.SATA, "2Gi"),
          vmi ->
              vmi.getSpec()
                  .getDomain()
                  .getDevices()
                  .getDisks()
                  .add(new Disk().withName("cd").withCdrom(new CDRomTarget().withBus("sata"))));

  private String failure(ThrowingCallable assertion) {
    return headline(web, assertion);
  }

  @Test
  void what_is_so_passes() {
    assertThat(web)
        .hasDisk("root")
        .isDisk()
        .onBus(DiskBus.VIRTIO)
        .hasBootOrder(1)
        .fromContainerDisk("fedora")
        .returnToMachine()
        .hasDisk("data")
        .fromDataVolume("web-data")
        .returnToMachine()
        .hasDisk("lun")
        .isLun()
        .fromPersistentVolumeClaim("web-lun")
        .returnToMachine()
        .hasDisk("cd")
        .isCdRom()
        .onBus(DiskBus.SATA)
        .returnToMachine()
        .hasVolume("scratch")
        .fromEmptyDisk("2048Mi")
        .returnToMachine()
        .hasVolume("claim")
        .fromPersistentVolumeClaim("web-claim")
        .returnToMachine()
        .hasNoDisk("spare")
        .hasNoVolume("spare");
  }

  @Test
  void disks_that_are_absent_fail() {
    assertThat(failure(() -> assertThat(web).hasDisk("rot")))
        .isEqualTo(
            """
            Expecting the disks
              to have rot
              but there are root, data, claim, lun, scratch, cd; did you mean "root"? (spec.domain.devices.disks)""");
    assertThat(failure(() -> assertThat(web).hasNoDisk("root")))
        .isEqualTo(
            """
            Expecting the disks
              not to have root
              but there are root, data, claim, lun, scratch, cd (spec.domain.devices.disks)""");
    assertThat(failure(() -> assertThat(web).hasVolume("cd")))
        .isEqualTo(
            """
            Expecting the volumes
              to have cd
              but there are root, data, claim, lun, scratch (spec.volumes)""");
    assertThat(failure(() -> assertThat(web).hasNoVolume("root")))
        .isEqualTo(
            """
            Expecting the volumes
              not to have root
              but there are root, data, claim, lun, scratch (spec.volumes)""");
  }

  @Test
  void what_a_disk_is_fails() {
    assertThat(failure(() -> assertThat(web).hasDisk("cd").onBus(DiskBus.VIRTIO)))
        .isEqualTo(
            """
            Expecting the bus of disk cd
              to be "virtio"
              but it is "sata" (spec.domain.devices.disks[cd].cdrom.bus)""");
    assertThat(failure(() -> assertThat(web).hasDisk("root").hasBootOrder(2)))
        .isEqualTo(
            """
            Expecting the boot order of disk root
              to be 2
              but it is 1 (spec.domain.devices.disks[root].bootOrder)""");
    assertThat(failure(() -> assertThat(web).hasDisk("cd").isDisk()))
        .isEqualTo(
            """
            Expecting the disk cd
              to be a disk
              but it is a cdrom (spec.domain.devices.disks[cd].cdrom)""");
    assertThat(failure(() -> assertThat(web).hasDisk("root").isCdRom()))
        .isEqualTo(
            """
            Expecting the disk root
              to be a cdrom
              but it is a disk (spec.domain.devices.disks[root].disk)""");
    assertThat(failure(() -> assertThat(web).hasDisk("root").isLun()))
        .isEqualTo(
            """
            Expecting the disk root
              to be a lun
              but it is a disk (spec.domain.devices.disks[root].disk)""");
  }

  @Test
  void where_the_data_comes_from_fails() {
    assertThat(failure(() -> assertThat(web).hasDisk("root").fromContainerDisk("debian")))
        .isEqualTo(
            """
            Expecting the container image of volume root
              to be "debian"
              but it is "fedora" (spec.volumes[root].containerDisk.image)""");
    assertThat(failure(() -> assertThat(web).hasDisk("root").fromPersistentVolumeClaim("web")))
        .isEqualTo(
            """
            Expecting the PersistentVolumeClaim of volume root
              to be "web"
              but there is none (spec.volumes[root].persistentVolumeClaim.claimName)""");
    assertThat(failure(() -> assertThat(web).hasVolume("data").fromDataVolume("data")))
        .isEqualTo(
            """
            Expecting the DataVolume of volume data
              to be "data"
              but it is "web-data" (spec.volumes[data].dataVolume.name)""");
    assertThat(failure(() -> assertThat(web).hasVolume("scratch").fromEmptyDisk("1Gi")))
        .isEqualTo(
            """
            Expecting the size of the empty disk of volume scratch
              to be 1Gi
              but it is 2Gi (spec.volumes[scratch].emptyDisk.capacity)""");
  }
}
