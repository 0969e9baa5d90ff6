package io.libvmi;

import static io.libvmi.Metadata.withName;
import static io.libvmi.Preferences.newPreference;
import static io.libvmi.PreferredDisks.withPreferredBlockMultiQueue;
import static io.libvmi.PreferredDisks.withPreferredCdromBus;
import static io.libvmi.PreferredDisks.withPreferredDisableHotplug;
import static io.libvmi.PreferredDisks.withPreferredDiskBlockSize;
import static io.libvmi.PreferredDisks.withPreferredDiskBus;
import static io.libvmi.PreferredDisks.withPreferredDiskCache;
import static io.libvmi.PreferredDisks.withPreferredDiskDedicatedIoThread;
import static io.libvmi.PreferredDisks.withPreferredDiskIo;
import static io.libvmi.PreferredDisks.withPreferredLunBus;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.BlockSize;
import io.libvmi.model.kubevirt.v1.FeatureState;
import org.junit.jupiter.api.Test;

class PreferredDisksTest {
  @Test
  void disksArePreferred() {
    assertThat(
            newPreference(
                withName("example"),
                withPreferredDiskBus(DiskBus.VIRTIO),
                withPreferredCdromBus(DiskBus.SATA),
                withPreferredLunBus(DiskBus.SCSI),
                withPreferredDiskCache(DiskCache.NONE),
                withPreferredDiskIo(DiskIo.NATIVE),
                withPreferredDiskBlockSize(new BlockSize().withMatchVolume(new FeatureState())),
                withPreferredDiskDedicatedIoThread(true),
                withPreferredBlockMultiQueue(true),
                withPreferredDisableHotplug(true)))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              devices:
                preferredBlockMultiQueue: true
                preferredCdromBus: sata
                preferredDisableHotplug: true
                preferredDiskBlockSize:
                  matchVolume: {}
                preferredDiskBus: virtio
                preferredDiskCache: none
                preferredDiskDedicatedIoThread: true
                preferredDiskIO: native
                preferredLunBus: scsi
            """);
    assertThat(
            newPreference(
                withName("example"),
                withPreferredDiskBus(DiskBus.VIRTIO),
                withPreferredDiskBus(DiskBus.of(""))))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              devices: {}
            """);
  }
}
