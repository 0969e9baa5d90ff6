package io.libvmi;

import static io.libvmi.CdRoms.withCdRomAndVolume;
import static io.libvmi.CdRoms.withEmptyCdRom;
import static io.libvmi.CdRoms.withEphemeralCdRom;
import static io.libvmi.Example.instance;
import static io.libvmi.Storage.withContainerDisk;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.ServiceAccountVolumeSource;
import io.libvmi.model.kubevirt.v1.Volume;
import org.junit.jupiter.api.Test;

class CdRomsTest {
  @Test
  void aDiscCanBeAnyVolume() {
    assertThat(
            instance(
                withCdRomAndVolume(
                    DiskBus.SATA,
                    new Volume()
                        .withName("token")
                        .withServiceAccount(
                            new ServiceAccountVolumeSource().withServiceAccountName("default"))),
                withCdRomAndVolume(DiskBus.of(""), new Volume().withName("bare"))))
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
                    name: token
                  - cdrom: {}
                    name: bare
                resources: {}
              volumes:
              - name: token
                serviceAccount:
                  serviceAccountName: default
              - name: bare
            """);
  }

  @Test
  void theVolumeIsCopied() {
    Volume volume = new Volume().withName("disc");
    var option = withCdRomAndVolume(DiskBus.SATA, volume);
    volume.setName("spoilt");
    var vmi = instance(option);
    vmi.getSpec().getVolumes().get(0).setName("spoilt");
    assertThat(instance(option).getSpec().getVolumes().get(0).getName()).isEqualTo("disc");
  }

  @Test
  void aDriveCanBeEmpty() {
    assertThat(
            instance(withEmptyCdRom(DiskBus.SATA, "tray"), withEmptyCdRom(DiskBus.of(""), "other")))
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
                    name: tray
                  - cdrom: {}
                    name: other
                resources: {}
            """);
  }

  @Test
  void aVolumeFillsTheDriveOfItsName() {
    assertThat(
            instance(
                withEmptyCdRom(DiskBus.SATA, "tray"),
                withContainerDisk("tray", "image"),
                withEphemeralCdRom("tray", DiskBus.USB, "other")))
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
                    name: tray
                resources: {}
              volumes:
              - containerDisk:
                  image: image
                name: tray
            """);
  }
}
