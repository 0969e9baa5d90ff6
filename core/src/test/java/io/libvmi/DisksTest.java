package io.libvmi;

import static io.libvmi.CdRoms.withEmptyCdRom;
import static io.libvmi.Disks.withBlockSize;
import static io.libvmi.Disks.withBlockSizeOfVolume;
import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Disks.withBus;
import static io.libvmi.Disks.withCache;
import static io.libvmi.Disks.withChangedBlockTracking;
import static io.libvmi.Disks.withDedicatedIoThreads;
import static io.libvmi.Disks.withDiskOptions;
import static io.libvmi.Disks.withErrorPolicy;
import static io.libvmi.Disks.withIo;
import static io.libvmi.Disks.withReadonly;
import static io.libvmi.Disks.withSerial;
import static io.libvmi.Disks.withShareable;
import static io.libvmi.Disks.withTag;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Storage.withContainerDisk;
import static io.libvmi.Storage.withPersistentVolumeClaimLun;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.BlockSize;
import io.libvmi.model.kubevirt.v1.Disk;
import org.junit.jupiter.api.Test;

class DisksTest {
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static Disk disk(Option<? super Disk>... options) {
    return Libvmi.from(new Disk().withName("a"), options);
  }

  @Test
  void eachOptionSetsItsField() {
    assertThat(
            disk(
                withBootOrder(2),
                withCache(DiskCache.NONE),
                withChangedBlockTracking(true),
                withDedicatedIoThreads(true),
                withErrorPolicy(DiskErrorPolicy.REPORT),
                withIo(DiskIo.NATIVE),
                withSerial("data-1"),
                withShareable(true),
                withTag("data")))
        .hasToString(
            """
            bootOrder: 2
            cache: none
            changedBlockTracking: true
            dedicatedIOThread: true
            errorPolicy: report
            io: native
            name: a
            serial: data-1
            shareable: true
            tag: data
            """);
  }

  @Test
  void falseIsSaidToo() {
    assertThat(
            disk(
                withChangedBlockTracking(false),
                withDedicatedIoThreads(false),
                withShareable(false),
                withReadonly(false)))
        .hasToString(
            """
            changedBlockTracking: false
            dedicatedIOThread: false
            disk:
              readonly: false
            name: a
            shareable: false
            """);
  }

  @Test
  void anEmptyTextIsLeftOut() {
    assertThat(
            disk(
                withCache(DiskCache.WRITEBACK),
                withErrorPolicy(DiskErrorPolicy.STOP),
                withIo(DiskIo.THREADS),
                withSerial("one"),
                withTag("one"),
                withCache(DiskCache.of("")),
                withErrorPolicy(DiskErrorPolicy.of("")),
                withIo(DiskIo.of("")),
                withSerial(""),
                withTag("")))
        .hasToString(
            """
            name: a
            """);
  }

  @Test
  void blocksHaveSizes() {
    assertThat(disk(withBlockSize(512, 4096)))
        .hasToString(
            """
            blockSize:
              custom:
                logical: 512
                physical: 4096
            name: a
            """);
  }

  @Test
  void blocksCanFollowTheVolume() {
    assertThat(disk(withBlockSizeOfVolume()))
        .hasToString(
            """
            blockSize:
              matchVolume:
                enabled: true
            name: a
            """);
  }

  @Test
  void sizesAndVolumeReplaceEachOther() {
    assertThat(disk(withBlockSizeOfVolume(), withBlockSize(512, 512)))
        .hasToString(disk(withBlockSize(512, 512)).toString());
    assertThat(disk(withBlockSize(512, 512), withBlockSizeOfVolume()))
        .hasToString(disk(withBlockSizeOfVolume()).toString());
    assertThat(disk(withBlockSize(512, 512), withBlockSize(4096, 4096)))
        .hasToString(disk(withBlockSize(4096, 4096)).toString());
  }

  @Test
  void aDiskIsWrittenToUnlessItMayOnlyBeRead() {
    assertThat(disk(withBus(DiskBus.SATA), withReadonly(true)))
        .hasToString(
            """
            disk:
              bus: sata
              readonly: true
            name: a
            """);
  }

  @Test
  void busAndReadonlyGoToWhateverItIs() {
    assertThat(
            instance(
                withContainerDisk("disk", "image"),
                withEmptyCdRom(DiskBus.SATA, "tray"),
                withPersistentVolumeClaimLun("lun", "claim", false),
                withDiskOptions("disk", withBus(DiskBus.of("")), withReadonly(true)),
                withDiskOptions("tray", withBus(DiskBus.SCSI), withReadonly(false)),
                withDiskOptions("lun", withBus(DiskBus.VIRTIO), withReadonly(true))))
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
                      readonly: true
                    name: disk
                  - cdrom:
                      bus: scsi
                      readonly: false
                    name: tray
                  - lun:
                      bus: virtio
                      readonly: true
                    name: lun
                resources: {}
              volumes:
              - containerDisk:
                  image: image
                name: disk
              - name: lun
                persistentVolumeClaim:
                  claimName: claim
            """);
  }

  @Test
  void moreIsSaidAboutADiskThatIsThere() {
    assertThat(
            instance(
                withContainerDisk("a", "image"),
                withContainerDisk("b", "image"),
                withDiskOptions("b", withBootOrder(1)),
                withDiskOptions("a", withBootOrder(2))))
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
                  - bootOrder: 2
                    disk:
                      bus: virtio
                    name: a
                  - bootOrder: 1
                    disk:
                      bus: virtio
                    name: b
                resources: {}
              volumes:
              - containerDisk:
                  image: image
                name: a
              - containerDisk:
                  image: image
                name: b
            """);
  }

  @Test
  void aDiskThatIsNotThereIsRefused() {
    assertRefused(
        () -> instance(withDiskOptions("a", withBootOrder(1))),
        "withDiskOptions(diskName): there is no disk \"a\"; the manifest has no disks");
    assertRefused(
        () ->
            Factories.newCirros(
                withContainerDisk("more", "image"), withDiskOptions("disk1", withBootOrder(1))),
        "withDiskOptions(diskName): there is no disk \"disk1\"; the manifest has \"disk0\", \"more\"");
  }

  @Test
  void theBootOrderBeginsWithOne() {
    assertRefused(
        () -> withBootOrder(0), "withBootOrder(order): 0 was given where 1 or more was expected");
    assertRefused(
        () -> withBootOrder(Integer.MIN_VALUE),
        "withBootOrder(order): -2147483648 was given where 1 or more was expected");
  }

  @Test
  void whatElseIsSaidOfBlocksIsKept() {
    Disk disk = disk(withBlockSize(512, 512));
    BlockSize blockSize = disk.getBlockSize();
    blockSize.setAdditionalProperty("later", 1);
    blockSize.getCustom().setAdditionalProperty("later", 2);
    assertThat(Libvmi.from(disk, withBlockSize(512, 4096)))
        .hasToString(disk.toString().replace("physical: 512", "physical: 4096"));
  }
}
