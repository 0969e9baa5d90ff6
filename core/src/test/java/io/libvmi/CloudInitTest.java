package io.libvmi;

import static io.libvmi.CloudInit.getCloudInitVolume;
import static io.libvmi.CloudInit.withCloudInitConfigDrive;
import static io.libvmi.CloudInit.withCloudInitConfigDriveUserData;
import static io.libvmi.CloudInit.withCloudInitNoCloud;
import static io.libvmi.CloudInit.withCloudInitNoCloudEncodedUserData;
import static io.libvmi.CloudInit.withCloudInitNoCloudNetworkData;
import static io.libvmi.CloudInit.withCloudInitNoCloudUserData;
import static io.libvmi.ConfigDrive.withConfigDriveUserData;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.NoCloud.withNoCloudNetworkData;
import static io.libvmi.NoCloud.withNoCloudUserData;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.Volume;
import org.junit.jupiter.api.Test;

class CloudInitTest {
  private static final String USER_DATA =
      """
      #cloud-config
      password: fedora
      """;

  @Test
  void userDataAndNetworkDataShareOneVolume() {
    assertThat(
            instance(
                withCloudInitNoCloudUserData(USER_DATA),
                withCloudInitNoCloudNetworkData("version: 2\n")))
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
                    name: cloudinitdisk
                resources: {}
              volumes:
              - cloudInitNoCloud:
                  networkData: |
                    version: 2
                  userData: |
                    #cloud-config
                    password: fedora
                name: cloudinitdisk
            """);
  }

  @Test
  void userDataCanBeEncoded() {
    assertThat(instance(withCloudInitNoCloudEncodedUserData("#!/bin/sh\necho '\u00e9'\n")))
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
                    name: cloudinitdisk
                resources: {}
              volumes:
              - cloudInitNoCloud:
                  userDataBase64: IyEvYmluL3NoCmVjaG8gJ8OpJwo=
                name: cloudinitdisk
            """);
  }

  @Test
  void plainAndEncodedUserDataReplaceEachOther() {
    assertThat(
            instance(
                withCloudInitNoCloudEncodedUserData("old"), withCloudInitNoCloudUserData("new")))
        .hasToString(instance(withCloudInitNoCloudUserData("new")).toString());
    assertThat(
            instance(
                withCloudInitNoCloudUserData("old"), withCloudInitNoCloudEncodedUserData("new")))
        .hasToString(instance(withCloudInitNoCloudEncodedUserData("new")).toString());
  }

  @Test
  void aConfigDriveHasUserDataOfItsOwn() {
    assertThat(
            instance(
                withCloudInitConfigDriveUserData("old"),
                withCloudInitConfigDriveUserData(USER_DATA)))
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
                    name: cloudinitdisk
                resources: {}
              volumes:
              - cloudInitConfigDrive:
                  userData: |
                    #cloud-config
                    password: fedora
                name: cloudinitdisk
            """);
  }

  @Test
  void emptyDataAreLeftOut() {
    assertThat(
            instance(
                withCloudInitNoCloudUserData("old"),
                withCloudInitNoCloudUserData(""),
                withCloudInitNoCloudNetworkData("old"),
                withCloudInitNoCloudNetworkData(""),
                withCloudInitNoCloudEncodedUserData("")))
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
                    name: cloudinitdisk
                resources: {}
              volumes:
              - cloudInitNoCloud: {}
                name: cloudinitdisk
            """);
  }

  @Test
  void aDiskThatIsMissingIsAddedToItsVolume() {
    var noCloud = instance(withCloudInitNoCloudUserData("a"));
    noCloud.getSpec().getDomain().getDevices().getDisks().clear();
    assertThat(Libvmi.from(noCloud, withCloudInitNoCloudUserData("b")))
        .hasToString(instance(withCloudInitNoCloudUserData("b")).toString());

    var configDrive = instance(withCloudInitConfigDriveUserData("a"));
    configDrive.getSpec().getDomain().getDevices().getDisks().clear();
    assertThat(Libvmi.from(configDrive, withCloudInitConfigDriveUserData("b")))
        .hasToString(instance(withCloudInitConfigDriveUserData("b")).toString());
  }

  @Test
  void aDiskOfThatNameStaysAsItIs() {
    assertThat(
            instance(
                    CdRoms.withCdRom("cloudinitdisk", DiskBus.SATA, "claim"),
                    vmi -> vmi.getSpec().setVolumes(null),
                    withCloudInitNoCloudUserData("a"))
                .getSpec()
                .getDomain()
                .getDevices()
                .getDisks())
        .hasToString(
            """
            [cdrom:
              bus: sata
            name: cloudinitdisk
            ]\
            """);
  }

  @Test
  void aVolumeOfAnotherKindIsRefusedByItsName() {
    var configDrive = withCloudInitConfigDriveUserData("a");
    assertRefused(
        () -> instance(configDrive, withCloudInitNoCloudUserData("b")),
        "withCloudInitNoCloudUserData: the volume \"cloudinitdisk\" is of the kind"
            + " cloudInitConfigDrive where cloudInitNoCloud was expected");
    assertRefused(
        () -> instance(configDrive, withCloudInitNoCloudEncodedUserData("b")),
        "withCloudInitNoCloudEncodedUserData: the volume \"cloudinitdisk\" is of the kind"
            + " cloudInitConfigDrive where cloudInitNoCloud was expected");
    assertRefused(
        () -> instance(configDrive, withCloudInitNoCloudNetworkData("b")),
        "withCloudInitNoCloudNetworkData: the volume \"cloudinitdisk\" is of the kind"
            + " cloudInitConfigDrive where cloudInitNoCloud was expected");
    assertRefused(
        () ->
            instance(
                Storage.withContainerDisk("cloudinitdisk", "image"),
                withCloudInitConfigDriveUserData("b")),
        "withCloudInitConfigDriveUserData: the volume \"cloudinitdisk\" is of the kind"
            + " containerDisk where cloudInitConfigDrive was expected");
  }

  @Test
  void aVolumeWithoutASourceIsRefusedToo() {
    assertRefused(
        () ->
            instance(
                vmi -> vmi.getSpec().getVolumes().add(new Volume().withName("cloudinitdisk")),
                withCloudInitNoCloudUserData("a")),
        "withCloudInitNoCloudUserData: the volume \"cloudinitdisk\" is of the kind unknown where"
            + " cloudInitNoCloud was expected");
  }

  @Test
  void theNameOfTheDiskIsAConstant() {
    assertThat(CloudInit.CLOUD_INIT_DISK_NAME).isEqualTo("cloudinitdisk");
  }

  @Test
  void aSourceIsSaidPartByPart() {
    assertThat(
            instance(
                withCloudInitNoCloud(
                    withNoCloudUserData(USER_DATA), withNoCloudNetworkData("version: 2\n"))))
        .hasToString(
            instance(
                    withCloudInitNoCloudUserData(USER_DATA),
                    withCloudInitNoCloudNetworkData("version: 2\n"))
                .toString());
    assertThat(
            instance(
                withCloudInitNoCloud(withNoCloudUserData(USER_DATA)),
                withCloudInitNoCloud(withNoCloudNetworkData("version: 2\n"))))
        .hasToString(
            instance(
                    withCloudInitNoCloudUserData(USER_DATA),
                    withCloudInitNoCloudNetworkData("version: 2\n"))
                .toString());
    assertThat(instance(withCloudInitConfigDrive(withConfigDriveUserData(USER_DATA))))
        .hasToString(instance(withCloudInitConfigDriveUserData(USER_DATA)).toString());
  }

  @Test
  void aSourceCanBeEmpty() {
    assertThat(instance(withCloudInitNoCloud()))
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
                    name: cloudinitdisk
                resources: {}
              volumes:
              - cloudInitNoCloud: {}
                name: cloudinitdisk
            """);
  }

  @Test
  void nothingToSayLeavesTheSourceThatIsThere() {
    assertThat(
            instance(
                withCloudInitNoCloudUserData("a"),
                withCloudInitNoCloud(),
                withCloudInitConfigDrive()))
        .hasToString(instance(withCloudInitNoCloudUserData("a")).toString());
    assertThat(
            instance(
                withCloudInitConfigDriveUserData("a"),
                withCloudInitNoCloud(),
                withCloudInitConfigDrive()))
        .hasToString(instance(withCloudInitConfigDriveUserData("a")).toString());
  }

  @Test
  void aSourceOfAnotherKindIsRefused() {
    var noCloud = withCloudInitNoCloud(withNoCloudUserData("a"));
    var configDrive = withCloudInitConfigDrive(withConfigDriveUserData("a"));
    assertRefused(
        () -> instance(noCloud, configDrive),
        "withCloudInitConfigDrive: the volume \"cloudinitdisk\" is of the kind cloudInitNoCloud where cloudInitConfigDrive was expected");
    assertRefused(
        () -> instance(configDrive, noCloud),
        "withCloudInitNoCloud: the volume \"cloudinitdisk\" is of the kind cloudInitConfigDrive where cloudInitNoCloud was expected");
  }

  @Test
  void theVolumeIsFoundByItsName() {
    var vmi = instance(withCloudInitNoCloudUserData("a"), Storage.withContainerDisk("b", "image"));
    assertThat(getCloudInitVolume(vmi)).isSameAs(vmi.getSpec().getVolumes().get(0));
    assertThat(getCloudInitVolume(instance(Storage.withContainerDisk("b", "image")))).isNull();
    assertThat(getCloudInitVolume(new VirtualMachineInstance())).isNull();
    assertRefused(
        () -> getCloudInitVolume(null),
        "getCloudInitVolume(vmi): null was given where a value was expected");
  }
}
