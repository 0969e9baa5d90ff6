package io.libvmi;

import static io.libvmi.CloudConfigs.newCloudConfig;
import static io.libvmi.CloudConfigs.withGuestHostname;
import static io.libvmi.ConfigDrive.withConfigDriveEncodedNetworkData;
import static io.libvmi.ConfigDrive.withConfigDriveEncodedUserData;
import static io.libvmi.ConfigDrive.withConfigDriveNetworkData;
import static io.libvmi.ConfigDrive.withConfigDriveNetworkDataSecretName;
import static io.libvmi.ConfigDrive.withConfigDriveUserData;
import static io.libvmi.ConfigDrive.withConfigDriveUserDataSecretName;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.NetworkConfigs.newNetworkConfig;
import static io.libvmi.NetworkConfigs.withDhcp4;
import static io.libvmi.NetworkConfigs.withEthernet;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.cloudinit.NetworkConfig;
import io.libvmi.model.kubevirt.v1.CloudInitConfigDriveSource;
import org.junit.jupiter.api.Test;

class ConfigDriveTest {
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static CloudInitConfigDriveSource source(
      Option<? super CloudInitConfigDriveSource>... options) {
    return Libvmi.from(new CloudInitConfigDriveSource(), options);
  }

  @Test
  void eachOptionSetsAFieldOfItsOwn() {
    assertThat(
            source(
                withConfigDriveUserData("#cloud-config\n"),
                withConfigDriveEncodedUserData("#!/bin/sh\necho '\u00e9'\n"),
                withConfigDriveUserDataSecretName("user"),
                withConfigDriveNetworkData("version: 2\n"),
                withConfigDriveEncodedNetworkData("version: 2\n"),
                withConfigDriveNetworkDataSecretName("network")))
        .hasToString(
            """
            networkData: |
              version: 2
            networkDataBase64: dmVyc2lvbjogMgo=
            networkDataSecretRef:
              name: network
            secretRef:
              name: user
            userData: |
              #cloud-config
            userDataBase64: IyEvYmluL3NoCmVjaG8gJ8OpJwo=
            """);
  }

  @Test
  void anEmptyTextIsLeftOut() {
    assertThat(
            source(
                withConfigDriveUserData("a"),
                withConfigDriveEncodedUserData("a"),
                withConfigDriveNetworkData("a"),
                withConfigDriveEncodedNetworkData("a"),
                withConfigDriveUserData(""),
                withConfigDriveEncodedUserData(""),
                withConfigDriveNetworkData(""),
                withConfigDriveEncodedNetworkData("")))
        .hasToString("{}\n");
    assertThat(
            source(withConfigDriveUserDataSecretName(""), withConfigDriveNetworkDataSecretName("")))
        .hasToString("networkDataSecretRef: {}\nsecretRef: {}\n");
  }

  @Test
  void dataCanBeWrittenFromTheirParts() {
    assertThat(
            source(
                withConfigDriveUserData(newCloudConfig(withGuestHostname("web"))),
                withConfigDriveNetworkData(
                    newNetworkConfig(withEthernet("eth0", withDhcp4(true))))))
        .hasToString(
            """
            networkData: |
              ethernets:
                eth0:
                  dhcp4: true
              version: 2
            userData: |
              #cloud-config
              hostname: web
            """);
  }

  @Test
  void whatIsGivenIsCopied() {
    CloudConfig config = newCloudConfig();
    NetworkConfig network = newNetworkConfig();
    var user = withConfigDriveUserData(config);
    var data = withConfigDriveNetworkData(network);
    String before = source(user, data).toString();
    config.setHostname("spoilt");
    network.setVersion(1);
    assertThat(source(user, data)).hasToString(before);
  }

  @Test
  void whatIsTooLargeBelongsIntoASecret() {
    CloudConfig config = newCloudConfig(CloudConfigs.withRunScript("x".repeat(3000)));
    NetworkConfig network = newNetworkConfig(withEthernet("x".repeat(3000)));
    assertRefused(
        () -> withConfigDriveUserData(config),
        "withConfigDriveUserData(config): "
            + CloudInitData.of(config).toString().replace(" of 2,048 bytes", "")
            + " bytes were given where at most 2,048 were expected; a secret can hold more: make one, in Java with CloudInitSecrets.newCloudInitSecret, and name it with withConfigDriveUserDataSecretName");
    assertRefused(
        () -> withConfigDriveNetworkData(network),
        "withConfigDriveNetworkData(config): "
            + CloudInitData.of(network).toString().replace(" of 2,048 bytes", "")
            + " bytes were given where at most 2,048 were expected; a secret can hold more: make one, in Java with CloudInitSecrets.newNetworkDataSecret, and name it with withConfigDriveNetworkDataSecretName");
  }
}
