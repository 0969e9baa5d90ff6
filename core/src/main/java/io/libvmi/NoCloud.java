package io.libvmi;

import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.cloudinit.NetworkConfig;
import io.libvmi.model.kubevirt.v1.CloudInitNoCloudSource;

/**
 * What there is to say about a no-cloud source of cloud-init, to be given to {@link
 * CloudInit#withCloudInitNoCloud}. The fields named here lie below {@code
 * spec.volumes[].cloudInitNoCloud}. User data can be given in one of three fields, and so can
 * network data; one does not clear another, and KubeVirt takes at most one of each three.
 */
public final class NoCloud {
  private NoCloud() {}

  /**
   * Sets the user data: {@code userData}.
   *
   * @param data a script or a {@code #cloud-config} document; KubeVirt takes at most 2,048 bytes
   * @return the option
   */
  public static Option<CloudInitNoCloudSource> withNoCloudUserData(String data) {
    return Observed.made(new WithNoCloudUserData(data));
  }

  private record WithNoCloudUserData(String data) implements OptionRecord<CloudInitNoCloudSource> {
    WithNoCloudUserData {
      Arguments.required("withNoCloudUserData", "data", data);
    }

    @Override
    public void applyTo(CloudInitNoCloudSource source) {
      source.setUserData(Arguments.orAbsent(data));
    }
  }

  /**
   * Sets the user data in base 64: {@code userDataBase64}.
   *
   * @param data a script or a {@code #cloud-config} document, which the option encodes; KubeVirt
   *     takes at most 2,048 bytes
   * @return the option
   */
  public static Option<CloudInitNoCloudSource> withNoCloudEncodedUserData(String data) {
    return Observed.made(new WithNoCloudEncodedUserData(data));
  }

  private record WithNoCloudEncodedUserData(String data)
      implements OptionRecord<CloudInitNoCloudSource> {
    WithNoCloudEncodedUserData {
      Arguments.required("withNoCloudEncodedUserData", "data", data);
    }

    @Override
    public void applyTo(CloudInitNoCloudSource source) {
      source.setUserDataBase64(Arguments.orAbsent(CloudInit.encoded(data)));
    }
  }

  /**
   * Takes the user data from a secret: {@code secretRef.name}.
   *
   * @param secretName the secret, in the machine's namespace, with a key {@code userdata}
   * @return the option
   */
  public static Option<CloudInitNoCloudSource> withNoCloudUserDataSecretName(String secretName) {
    return Observed.made(new WithNoCloudUserDataSecretName(secretName));
  }

  private record WithNoCloudUserDataSecretName(String secretName)
      implements OptionRecord<CloudInitNoCloudSource> {
    WithNoCloudUserDataSecretName {
      Arguments.required("withNoCloudUserDataSecretName", "secretName", secretName);
    }

    @Override
    public void applyTo(CloudInitNoCloudSource source) {
      source.setSecretRef(CloudInit.reference(source.getSecretRef(), secretName));
    }
  }

  /**
   * Sets the network data: {@code networkData}.
   *
   * @param data a network configuration of version 1 or 2; KubeVirt takes at most 2,048 bytes
   * @return the option
   */
  public static Option<CloudInitNoCloudSource> withNoCloudNetworkData(String data) {
    return Observed.made(new WithNoCloudNetworkData(data));
  }

  private record WithNoCloudNetworkData(String data)
      implements OptionRecord<CloudInitNoCloudSource> {
    WithNoCloudNetworkData {
      Arguments.required("withNoCloudNetworkData", "data", data);
    }

    @Override
    public void applyTo(CloudInitNoCloudSource source) {
      source.setNetworkData(Arguments.orAbsent(data));
    }
  }

  /**
   * Sets the network data in base 64: {@code networkDataBase64}.
   *
   * @param data a network configuration of version 1 or 2, which the option encodes; KubeVirt takes
   *     at most 2,048 bytes
   * @return the option
   */
  public static Option<CloudInitNoCloudSource> withNoCloudEncodedNetworkData(String data) {
    return Observed.made(new WithNoCloudEncodedNetworkData(data));
  }

  private record WithNoCloudEncodedNetworkData(String data)
      implements OptionRecord<CloudInitNoCloudSource> {
    WithNoCloudEncodedNetworkData {
      Arguments.required("withNoCloudEncodedNetworkData", "data", data);
    }

    @Override
    public void applyTo(CloudInitNoCloudSource source) {
      source.setNetworkDataBase64(Arguments.orAbsent(CloudInit.encoded(data)));
    }
  }

  /**
   * Takes the network data from a secret: {@code networkDataSecretRef.name}.
   *
   * @param secretName the secret, in the machine's namespace, with a key {@code networkdata}
   * @return the option
   */
  public static Option<CloudInitNoCloudSource> withNoCloudNetworkDataSecretName(String secretName) {
    return Observed.made(new WithNoCloudNetworkDataSecretName(secretName));
  }

  private record WithNoCloudNetworkDataSecretName(String secretName)
      implements OptionRecord<CloudInitNoCloudSource> {
    WithNoCloudNetworkDataSecretName {
      Arguments.required("withNoCloudNetworkDataSecretName", "secretName", secretName);
    }

    @Override
    public void applyTo(CloudInitNoCloudSource source) {
      source.setNetworkDataSecretRef(
          CloudInit.reference(source.getNetworkDataSecretRef(), secretName));
    }
  }

  /**
   * Sets the user data to a document: {@code userData}.
   *
   * @param config the document, which is copied, of at most 2,048 bytes; see {@link CloudConfigs}
   * @return the option
   * @throws OptionException when it is larger than KubeVirt takes; {@link CloudInitSecrets} puts it
   *     into a secret then
   */
  public static Option<CloudInitNoCloudSource> withNoCloudUserData(CloudConfig config) {
    return Observed.made(new WithNoCloudUserDataDocument(config));
  }

  private record WithNoCloudUserDataDocument(CloudConfig config)
      implements OptionRecord<CloudInitNoCloudSource> {
    WithNoCloudUserDataDocument {
      config = Arguments.required("withNoCloudUserData", "config", config).copy();
      CloudInitData.of(config).requireFit("withNoCloudUserData", "newCloudInitSecret");
    }

    @Override
    public String optionName() {
      return "withNoCloudUserData";
    }

    @Override
    public void applyTo(CloudInitNoCloudSource source) {
      source.setUserData(CloudInitData.of(config).text());
    }
  }

  /**
   * Sets the network data to a configuration: {@code networkData}.
   *
   * @param config the configuration, which is copied, of at most 2,048 bytes; see {@link
   *     NetworkConfigs}
   * @return the option
   * @throws OptionException when it is larger than KubeVirt takes; {@link CloudInitSecrets} puts it
   *     into a secret then
   */
  public static Option<CloudInitNoCloudSource> withNoCloudNetworkData(NetworkConfig config) {
    return Observed.made(new WithNoCloudNetworkDataDocument(config));
  }

  private record WithNoCloudNetworkDataDocument(NetworkConfig config)
      implements OptionRecord<CloudInitNoCloudSource> {
    WithNoCloudNetworkDataDocument {
      config = Arguments.required("withNoCloudNetworkData", "config", config).copy();
      CloudInitData.of(config).requireFit("withNoCloudNetworkData", "newNetworkDataSecret");
    }

    @Override
    public String optionName() {
      return "withNoCloudNetworkData";
    }

    @Override
    public void applyTo(CloudInitNoCloudSource source) {
      source.setNetworkData(CloudInitData.of(config).text());
    }
  }
}
