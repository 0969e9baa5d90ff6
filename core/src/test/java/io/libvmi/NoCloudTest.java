package io.libvmi;

import static io.libvmi.CloudConfigs.newCloudConfig;
import static io.libvmi.CloudConfigs.withGuestHostname;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.NetworkConfigs.newNetworkConfig;
import static io.libvmi.NetworkConfigs.withDhcp4;
import static io.libvmi.NetworkConfigs.withEthernet;
import static io.libvmi.NoCloud.withNoCloudEncodedNetworkData;
import static io.libvmi.NoCloud.withNoCloudEncodedUserData;
import static io.libvmi.NoCloud.withNoCloudNetworkData;
import static io.libvmi.NoCloud.withNoCloudNetworkDataSecretName;
import static io.libvmi.NoCloud.withNoCloudUserData;
import static io.libvmi.NoCloud.withNoCloudUserDataSecretName;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.cloudinit.NetworkConfig;
import io.libvmi.model.kubevirt.v1.CloudInitNoCloudSource;
import org.junit.jupiter.api.Test;

class NoCloudTest {
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  private static CloudInitNoCloudSource source(Option<? super CloudInitNoCloudSource>... options) {
    return Libvmi.from(new CloudInitNoCloudSource(), options);
  }

  @Test
  void eachOptionSetsAFieldOfItsOwn() {
    assertThat(
            source(
                withNoCloudUserData("#cloud-config\n"),
                withNoCloudEncodedUserData("#!/bin/sh\necho '\u00e9'\n"),
                withNoCloudUserDataSecretName("user"),
                withNoCloudNetworkData("version: 2\n"),
                withNoCloudEncodedNetworkData("version: 2\n"),
                withNoCloudNetworkDataSecretName("network")))
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
                withNoCloudUserData("a"),
                withNoCloudEncodedUserData("a"),
                withNoCloudNetworkData("a"),
                withNoCloudEncodedNetworkData("a"),
                withNoCloudUserData(""),
                withNoCloudEncodedUserData(""),
                withNoCloudNetworkData(""),
                withNoCloudEncodedNetworkData("")))
        .hasToString("{}\n");
    assertThat(source(withNoCloudUserDataSecretName(""), withNoCloudNetworkDataSecretName("")))
        .hasToString("networkDataSecretRef: {}\nsecretRef: {}\n");
  }

  @Test
  void dataCanBeWrittenFromTheirParts() {
    assertThat(
            source(
                withNoCloudUserData(newCloudConfig(withGuestHostname("web"))),
                withNoCloudNetworkData(newNetworkConfig(withEthernet("eth0", withDhcp4(true))))))
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
    var user = withNoCloudUserData(config);
    var data = withNoCloudNetworkData(network);
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
        () -> withNoCloudUserData(config),
        "withNoCloudUserData(config): "
            + CloudInitData.of(config).toString().replace(" of 2,048 bytes", "")
            + " bytes were given where at most 2,048 were expected; a secret can hold more: make one, in Java with CloudInitSecrets.newCloudInitSecret, and name it with withNoCloudUserDataSecretName");
    assertRefused(
        () -> withNoCloudNetworkData(network),
        "withNoCloudNetworkData(config): "
            + CloudInitData.of(network).toString().replace(" of 2,048 bytes", "")
            + " bytes were given where at most 2,048 were expected; a secret can hold more: make one, in Java with CloudInitSecrets.newNetworkDataSecret, and name it with withNoCloudNetworkDataSecretName");
  }
}
