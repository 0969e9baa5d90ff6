package io.libvmi;

import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Secret;
import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.cloudinit.NetworkConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Secrets that hold what cloud-init gets, for data that are larger than KubeVirt takes in a
 * manifest or that not everybody should read.
 */
public final class CloudInitSecrets {
  private CloudInitSecrets() {}

  /**
   * Makes a secret with user data, under the key {@code userdata}, to be named by {@link
   * NoCloud#withNoCloudUserDataSecretName} or {@link
   * ConfigDrive#withConfigDriveUserDataSecretName}.
   *
   * @param name the secret's name
   * @param config the user data
   * @param options what else to say about the secret, such as {@link Metadata#withNamespace}
   * @return the secret
   * @throws OptionException when an argument is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Secret newCloudInitSecret(
      String name, CloudConfig config, Option<? super Secret>... options) {
    Arguments.required("newCloudInitSecret", "config", config);
    return secret(
        "newCloudInitSecret",
        name,
        Map.of("userdata", CloudInitData.of(config)),
        Arguments.<Secret>options("newCloudInitSecret", options));
  }

  /**
   * Makes a secret with network data, under the key {@code networkdata}, to be named by {@link
   * NoCloud#withNoCloudNetworkDataSecretName} or {@link
   * ConfigDrive#withConfigDriveNetworkDataSecretName}.
   *
   * @param name the secret's name
   * @param config the network data
   * @param options what else to say about the secret, such as {@link Metadata#withNamespace}
   * @return the secret
   * @throws OptionException when an argument is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Secret newNetworkDataSecret(
      String name, NetworkConfig config, Option<? super Secret>... options) {
    Arguments.required("newNetworkDataSecret", "config", config);
    return secret(
        "newNetworkDataSecret",
        name,
        Map.of("networkdata", CloudInitData.of(config)),
        Arguments.<Secret>options("newNetworkDataSecret", options));
  }

  private static Secret secret(
      String function,
      String name,
      Map<String, CloudInitData> data,
      List<Option<? super Secret>> options) {
    ObjectMeta metadata = new ObjectMeta();
    metadata.setName(Arguments.required(function, "name", name));
    Map<String, String> encoded = new LinkedHashMap<>();
    data.forEach((key, value) -> encoded.put(key, CloudInit.encoded(value.text())));
    Secret secret = new Secret();
    secret.setMetadata(metadata);
    secret.setType("Opaque");
    secret.setData(encoded);
    return Libvmi.applied(secret, options);
  }
}
