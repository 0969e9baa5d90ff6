package io.libvmi;

import static io.libvmi.CloudConfigs.newCloudConfig;
import static io.libvmi.CloudConfigs.withGuestHostname;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.NetworkConfigs.newNetworkConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.cloudinit.NetworkConfig;
import org.junit.jupiter.api.Test;

class CloudInitDataTest {
  @Test
  void userDataBeginWithTheirFirstLine() {
    assertThat(CloudInitData.of(newCloudConfig(withGuestHostname("web"))).text())
        .isEqualTo("#cloud-config\nhostname: web\n");
    assertThat(CloudInitData.of(newNetworkConfig()).text()).isEqualTo("version: 2\n");
  }

  @Test
  void theSizeCountsBytes() {
    assertThat(new CloudInitData("abc").size()).isEqualTo(3);
    assertThat(new CloudInitData("\u00e9").size()).isEqualTo(2);
    assertThat(new CloudInitData("\u20ac").size()).isEqualTo(3);
    assertThat(new CloudInitData("\ud83d\ude00").size()).isEqualTo(4);
    assertThat(new CloudInitData("").size()).isZero();
    assertThat(new CloudInitData("x".repeat(1234))).hasToString("1,234 of 2,048 bytes");
  }

  @Test
  void theLimitFitsAndOneMoreDoesNot() {
    assertThat(CloudInitData.LIMIT).isEqualTo(2048);
    assertThat(new CloudInitData("x".repeat(2048)).fits()).isTrue();
    assertThat(new CloudInitData("x".repeat(2049)).fits()).isFalse();
    assertThat(new CloudInitData("\u00e9".repeat(1024)).fits()).isTrue();
    assertThat(new CloudInitData("\u00e9".repeat(1024) + "x").fits()).isFalse();
  }

  @Test
  void anOptionTakesTheLimitAndNotOneMore() {
    CloudConfig config = newCloudConfig(withGuestHostname("web"));
    int rest = CloudInitData.LIMIT - CloudInitData.of(config).size();
    config.setHostname("web" + "x".repeat(rest));
    assertThat(CloudInitData.of(config).size()).isEqualTo(2048);
    assertThat(
            Libvmi.from(
                    new io.libvmi.model.kubevirt.v1.CloudInitNoCloudSource(),
                    NoCloud.withNoCloudUserData(config))
                .getUserData())
        .hasSize(2048);
    config.setHostname(config.getHostname() + "x");
    assertRefused(
        () -> NoCloud.withNoCloudUserData(config),
        "withNoCloudUserData(config): 2,049 bytes were given where at most 2,048 were expected; a secret can hold more: make one, in Java with CloudInitSecrets.newCloudInitSecret, and name it with withNoCloudUserDataSecretName");
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> new CloudInitData(null),
        "CloudInitData(text): null was given where a value was expected");
    assertRefused(
        () -> CloudInitData.of((CloudConfig) null),
        "CloudInitData(config): null was given where a value was expected");
    assertRefused(
        () -> CloudInitData.of((NetworkConfig) null),
        "CloudInitData(config): null was given where a value was expected");
  }
}
