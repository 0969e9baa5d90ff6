package io.libvmi;

import io.libvmi.model.cdi.v1beta1.DataVolumeSourceImageIO;

/**
 * Options for the oVirt engine that a data volume is filled from, for {@link
 * ImportSources#withImageIoSource}. The paths here are those below {@code imageio}.
 */
public final class ImageIoSource {
  private ImageIoSource() {}

  /**
   * Sets {@code secretRef}, with which CDI logs in.
   *
   * @param secretName a secret of the namespace; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceImageIO> withImageIoSecret(String secretName) {
    return Observed.made(new WithImageIoSecret(secretName));
  }

  private record WithImageIoSecret(String secretName)
      implements OptionRecord<DataVolumeSourceImageIO> {
    WithImageIoSecret {
      Arguments.required("withImageIoSecret", "secretName", secretName);
    }

    @Override
    public void applyTo(DataVolumeSourceImageIO imageio) {
      imageio.setSecretRef(Arguments.orAbsent(secretName));
    }
  }

  /**
   * Sets {@code certConfigMap}, with the certificates that CDI trusts.
   *
   * @param configMapName a config map of the namespace; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceImageIO> withImageIoCertConfigMap(String configMapName) {
    return Observed.made(new WithImageIoCertConfigMap(configMapName));
  }

  private record WithImageIoCertConfigMap(String configMapName)
      implements OptionRecord<DataVolumeSourceImageIO> {
    WithImageIoCertConfigMap {
      Arguments.required("withImageIoCertConfigMap", "configMapName", configMapName);
    }

    @Override
    public void applyTo(DataVolumeSourceImageIO imageio) {
      imageio.setCertConfigMap(Arguments.orAbsent(configMapName));
    }
  }

  /**
   * Sets {@code insecureSkipVerify}. Since KubeVirt 1.8.
   *
   * @param insecureSkipVerify whether the engine's certificate is taken as it is
   * @return the option
   */
  public static Option<DataVolumeSourceImageIO> withImageIoInsecureSkipVerify(
      boolean insecureSkipVerify) {
    return Observed.made(new WithImageIoInsecureSkipVerify(insecureSkipVerify));
  }

  private record WithImageIoInsecureSkipVerify(boolean insecureSkipVerify)
      implements OptionRecord<DataVolumeSourceImageIO> {
    @Override
    public void applyTo(DataVolumeSourceImageIO imageio) {
      imageio.setInsecureSkipVerify(insecureSkipVerify);
    }
  }
}
