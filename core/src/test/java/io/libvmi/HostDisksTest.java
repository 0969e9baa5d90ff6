package io.libvmi;

import static io.libvmi.Example.assertNoQuantity;
import static io.libvmi.Example.instance;
import static io.libvmi.HostDisks.withHostDisk;
import static io.libvmi.HostDisks.withHostDiskAndCapacity;
import static io.libvmi.HostDisks.withSharedHostDisk;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostDisksTest {
  @Test
  void aFileHasTheCapacityThatItIsGiven() {
    assertThat(
            instance(
                withHostDiskAndCapacity("a", "/data/a.img", HostDiskType.DISK_OR_CREATE, "2048Mi"),
                withHostDiskAndCapacity("b", "/data/b.img", HostDiskType.of("Other"), "0")))
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
              - hostDisk:
                  capacity: 2Gi
                  path: /data/a.img
                  type: DiskOrCreate
                name: a
              - hostDisk:
                  capacity: "0"
                  path: /data/b.img
                  type: Other
                name: b
            """);
  }

  @Test
  void aFileCanBeShared() {
    assertThat(
            instance(
                withHostDisk("a", "/data/a.img", HostDiskType.DISK, withSharedHostDisk(true)),
                withHostDiskAndCapacity(
                    "b",
                    "/data/b.img",
                    HostDiskType.DISK,
                    "1Gi",
                    withSharedHostDisk(true),
                    withSharedHostDisk(false))))
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
              - hostDisk:
                  capacity: "0"
                  path: /data/a.img
                  shared: true
                  type: Disk
                name: a
              - hostDisk:
                  capacity: 1Gi
                  path: /data/b.img
                  shared: false
                  type: Disk
                name: b
            """);
  }

  @Test
  void whatIsNoQuantityIsRefused() {
    assertNoQuantity(
        "big",
        "withHostDiskAndCapacity(capacity)",
        capacity -> withHostDiskAndCapacity("a", "/", HostDiskType.DISK, capacity));
  }
}
