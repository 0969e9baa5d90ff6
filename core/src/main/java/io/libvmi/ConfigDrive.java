package io.libvmi;

import io.libvmi.model.cloudinit.CloudConfig;
import io.libvmi.model.cloudinit.NetworkConfig;
import io.libvmi.model.kubevirt.v1.CloudInitConfigDriveSource;

/**
 * What there is to say about a config-drive source of cloud-init, to be given to {@link
 * CloudInit#withCloudInitConfigDrive}. The fields named here lie below {@code
 * spec.volumes[].cloudInitConfigDrive}. User data can be given in one of three fields, and so can
 * network data; one does not clear another, and KubeVirt takes at most one of each three.
 */
public final class ConfigDrive {
  private ConfigDrive() {}

  /**
   * Sets the user data: {@code userData}.
   *
   * @param data a script or a {@code #cloud-config} document; KubeVirt takes at most 2,048 bytes
   * @return the option
   */
  public static Option<CloudInitConfigDriveSource> withConfigDriveUserData(String data) {
    return Observed.made(new WithConfigDriveUserData(data));
  }

  private record WithConfigDriveUserData(String data)
      implements OptionRecord<CloudInitConfigDriveSource> {
    WithConfigDriveUserData {
      Arguments.required("withConfigDriveUserData", "data", data);
    }

    @Override
    public void applyTo(CloudInitConfigDriveSource source) {
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
  public static Option<CloudInitConfigDriveSource> withConfigDriveEncodedUserData(String data) {
    return Observed.made(new WithConfigDriveEncodedUserData(data));
  }

  private record WithConfigDriveEncodedUserData(String data)
      implements OptionRecord<CloudInitConfigDriveSource> {
    WithConfigDriveEncodedUserData {
      Arguments.required("withConfigDriveEncodedUserData", "data", data);
    }

    @Override
    public void applyTo(CloudInitConfigDriveSource source) {
      source.setUserDataBase64(Arguments.orAbsent(CloudInit.encoded(data)));
    }
  }

  /**
   * Takes the user data from a secret: {@code secretRef.name}.
   *
   * @param secretName the secret, in the machine's namespace, with a key {@code userdata}
   * @return the option
   */
  public static Option<CloudInitConfigDriveSource> withConfigDriveUserDataSecretName(
      String secretName) {
    return Observed.made(new WithConfigDriveUserDataSecretName(secretName));
  }

  private record WithConfigDriveUserDataSecretName(String secretName)
      implements OptionRecord<CloudInitConfigDriveSource> {
    WithConfigDriveUserDataSecretName {
      Arguments.required("withConfigDriveUserDataSecretName", "secretName", secretName);
    }

    @Override
    public void applyTo(CloudInitConfigDriveSource source) {
      source.setSecretRef(CloudInit.reference(source.getSecretRef(), secretName));
    }
  }

  /**
   * Sets the network data: {@code networkData}.
   *
   * @param data a network configuration of version 1 or 2; KubeVirt takes at most 2,048 bytes
   * @return the option
   */
  public static Option<CloudInitConfigDriveSource> withConfigDriveNetworkData(String data) {
    return Observed.made(new WithConfigDriveNetworkData(data));
  }

  private record WithConfigDriveNetworkData(String data)
      implements OptionRecord<CloudInitConfigDriveSource> {
    WithConfigDriveNetworkData {
      Arguments.required("withConfigDriveNetworkData", "data", data);
    }

    @Override
    public void applyTo(CloudInitConfigDriveSource source) {
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
  public static Option<CloudInitConfigDriveSource> withConfigDriveEncodedNetworkData(String data) {
    return Observed.made(new WithConfigDriveEncodedNetworkData(data));
  }

  private record WithConfigDriveEncodedNetworkData(String data)
      implements OptionRecord<CloudInitConfigDriveSource> {
    WithConfigDriveEncodedNetworkData {
      Arguments.required("withConfigDriveEncodedNetworkData", "data", data);
    }

    @Override
    public void applyTo(CloudInitConfigDriveSource source) {
      source.setNetworkDataBase64(Arguments.orAbsent(CloudInit.encoded(data)));
    }
  }

  /**
   * Takes the network data from a secret: {@code networkDataSecretRef.name}.
   *
   * @param secretName the secret, in the machine's namespace, with a key {@code networkdata}
   * @return the option
   */
  public static Option<CloudInitConfigDriveSource> withConfigDriveNetworkDataSecretName(
      String secretName) {
    return Observed.made(new WithConfigDriveNetworkDataSecretName(secretName));
  }

  private record WithConfigDriveNetworkDataSecretName(String secretName)
      implements OptionRecord<CloudInitConfigDriveSource> {
    WithConfigDriveNetworkDataSecretName {
      Arguments.required("withConfigDriveNetworkDataSecretName", "secretName", secretName);
    }

    @Override
    public void applyTo(CloudInitConfigDriveSource source) {
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
  public static Option<CloudInitConfigDriveSource> withConfigDriveUserData(CloudConfig config) {
    return Observed.made(new WithConfigDriveUserDataDocument(config));
  }

  private record WithConfigDriveUserDataDocument(CloudConfig config)
      implements OptionRecord<CloudInitConfigDriveSource> {
    WithConfigDriveUserDataDocument {
      config = Arguments.required("withConfigDriveUserData", "config", config).copy();
      CloudInitData.of(config).requireFit("withConfigDriveUserData", "newCloudInitSecret");
    }

    @Override
    public String optionName() {
      return "withConfigDriveUserData";
    }

    @Override
    public void applyTo(CloudInitConfigDriveSource source) {
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
  public static Option<CloudInitConfigDriveSource> withConfigDriveNetworkData(
      NetworkConfig config) {
    return Observed.made(new WithConfigDriveNetworkDataDocument(config));
  }

  private record WithConfigDriveNetworkDataDocument(NetworkConfig config)
      implements OptionRecord<CloudInitConfigDriveSource> {
    WithConfigDriveNetworkDataDocument {
      config = Arguments.required("withConfigDriveNetworkData", "config", config).copy();
      CloudInitData.of(config).requireFit("withConfigDriveNetworkData", "newNetworkDataSecret");
    }

    @Override
    public String optionName() {
      return "withConfigDriveNetworkData";
    }

    @Override
    public void applyTo(CloudInitConfigDriveSource source) {
      source.setNetworkData(CloudInitData.of(config).text());
    }
  }
}
