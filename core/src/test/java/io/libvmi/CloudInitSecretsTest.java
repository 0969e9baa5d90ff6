package io.libvmi;

import static io.libvmi.CloudConfigs.newCloudConfig;
import static io.libvmi.CloudConfigs.withRunScript;
import static io.libvmi.CloudInitSecrets.newCloudInitSecret;
import static io.libvmi.CloudInitSecrets.newNetworkDataSecret;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.NetworkConfigs.newNetworkConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import io.libvmi.model.cloudinit.CloudConfig;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CloudInitSecretsTest {
  @Test
  void aSecretHoldsUserDataOfAnySize() {
    CloudConfig config = newCloudConfig(withRunScript("x".repeat(3000)));
    Secret secret =
        newCloudInitSecret(
            "user-data", config, Metadata.withNamespace("tests"), Metadata.withLabel("a", "b"));
    assertThat(secret.getApiVersion()).isEqualTo("v1");
    assertThat(secret.getKind()).isEqualTo("Secret");
    assertThat(secret.getType()).isEqualTo("Opaque");
    assertThat(secret.getMetadata().getName()).isEqualTo("user-data");
    assertThat(secret.getMetadata().getNamespace()).isEqualTo("tests");
    assertThat(secret.getMetadata().getLabels()).isEqualTo(Map.of("a", "b"));
    assertThat(secret.getData()).containsOnlyKeys("userdata");
    assertThat(text(secret, "userdata")).isEqualTo("#cloud-config\n" + config);
  }

  @Test
  void aSecretHoldsNetworkData() {
    Secret secret = newNetworkDataSecret("network-data", newNetworkConfig());
    assertThat(secret.getMetadata().getName()).isEqualTo("network-data");
    assertThat(secret.getType()).isEqualTo("Opaque");
    assertThat(secret.getData()).isEqualTo(Map.of("networkdata", "dmVyc2lvbjogMgo="));
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> newCloudInitSecret(null, newCloudConfig()),
        "newCloudInitSecret(name): null was given where a value was expected");
    assertRefused(
        () -> newCloudInitSecret("a", null),
        "newCloudInitSecret(config): null was given where a value was expected");
    assertRefused(
        () -> newNetworkDataSecret("a", null),
        "newNetworkDataSecret(config): null was given where a value was expected");
  }

  private static String text(Secret secret, String key) {
    return new String(
        Base64.getDecoder().decode(secret.getData().get(key)), StandardCharsets.UTF_8);
  }
}
