package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Storage.withDisk;
import static io.libvmi.Storage.withVolume;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.EmptyDiskSource;
import io.libvmi.model.kubevirt.v1.MemoryDumpVolumeSource;
import io.libvmi.model.kubevirt.v1.Volume;
import org.junit.jupiter.api.Test;

class VolumeWithoutDiskTest {
  private static Volume memoryDump() {
    return new Volume()
        .withName("dump")
        .withMemoryDump(new MemoryDumpVolumeSource().withClaimName("dumps"));
  }

  @Test
  void aVolumeBringsNoDisk() {
    assertThat(instance(withVolume(memoryDump())))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                resources: {}
              volumes:
              - memoryDump:
                  claimName: dumps
                name: dump
            """);
  }

  @Test
  void theFirstVolumeOfANameStays() {
    Volume other = new Volume().withName("dump").withEmptyDisk(new EmptyDiskSource());

    assertThat(instance(withVolume(memoryDump()), withVolume(other)))
        .hasToString(instance(withVolume(memoryDump())).toString());
  }

  @Test
  void aDiskOfItsNameBelongsToIt() {
    assertThat(instance(withVolume(memoryDump()), withDisk("dump", DiskBus.SATA)))
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
                    name: dump
                resources: {}
              volumes:
              - memoryDump:
                  claimName: dumps
                name: dump
            """);
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> withVolume(null), "withVolume(volume): null was given where a value was expected");
  }
}
