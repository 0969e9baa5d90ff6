package io.libvmi;

import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.cloudinit.NetworkConfig;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A text for cloud-init, and its size against what KubeVirt takes in a manifest.
 *
 * @param text the text, as the guest gets it
 */
public record CloudInitData(String text) {
  /** How many bytes of user data, and of network data, KubeVirt takes in a manifest. */
  public static final int LIMIT = 2048;

  /**
   * Refuses null.
   *
   * @param text the text, as the guest gets it
   */
  public CloudInitData {
    Arguments.required("CloudInitData", "text", text);
  }

  /**
   * The user data that a document is, with its first line {@code #cloud-config}.
   *
   * @param config the document
   * @return the data
   * @throws OptionException when the document is null
   */
  public static CloudInitData of(CloudConfig config) {
    return new CloudInitData(
        "#cloud-config\n" + Arguments.required("CloudInitData", "config", config));
  }

  /**
   * The network data that a configuration is.
   *
   * @param config the configuration
   * @return the data
   * @throws OptionException when the configuration is null
   */
  public static CloudInitData of(NetworkConfig config) {
    return new CloudInitData(Arguments.required("CloudInitData", "config", config).toString());
  }

  /**
   * The size that KubeVirt counts: that of the text, also where a manifest holds it in base 64.
   *
   * @return the number of bytes in UTF-8
   */
  public int size() {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * Tells whether KubeVirt takes it in a manifest; a secret can hold more.
   *
   * @return whether its size is at most {@link #LIMIT}
   */
  public boolean fits() {
    return size() <= LIMIT;
  }

  void requireFit(String option, String secret) {
    if (!fits()) {
      throw OptionException.argument(
          option,
          "config",
          String.format(
              Locale.ROOT,
              "%,d bytes were given where at most %,d were expected; a secret can hold more: make one, in Java with CloudInitSecrets.%s, and name it with %sSecretName",
              size(),
              LIMIT,
              secret,
              option));
    }
  }

  /**
   * Its size against the limit.
   *
   * @return such as {@code 312 of 2,048 bytes}
   */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d of %,d bytes", size(), LIMIT);
  }
}
