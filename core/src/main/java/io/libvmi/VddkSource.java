package io.libvmi;

import io.libvmi.model.cdi.v1beta1.DataVolumeSourceVDDK;

/**
 * Options for the VMware host that a data volume is filled from, for {@link
 * ImportSources#withVddkSource}. The paths here are those below {@code vddk}.
 */
public final class VddkSource {
  private VddkSource() {}

  /**
   * Sets {@code secretRef}, with which CDI logs in.
   *
   * @param secretName a secret of the namespace; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceVDDK> withVddkSecret(String secretName) {
    return Observed.made(new WithVddkSecret(secretName));
  }

  private record WithVddkSecret(String secretName) implements OptionRecord<DataVolumeSourceVDDK> {
    WithVddkSecret {
      Arguments.required("withVddkSecret", "secretName", secretName);
    }

    @Override
    public void applyTo(DataVolumeSourceVDDK vddk) {
      vddk.setSecretRef(Arguments.orAbsent(secretName));
    }
  }

  /**
   * Sets {@code thumbprint}, the certificate that the host is known by.
   *
   * @param thumbprint the SHA-1 fingerprint of the host's certificate; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceVDDK> withVddkThumbprint(String thumbprint) {
    return Observed.made(new WithVddkThumbprint(thumbprint));
  }

  private record WithVddkThumbprint(String thumbprint)
      implements OptionRecord<DataVolumeSourceVDDK> {
    WithVddkThumbprint {
      Arguments.required("withVddkThumbprint", "thumbprint", thumbprint);
    }

    @Override
    public void applyTo(DataVolumeSourceVDDK vddk) {
      vddk.setThumbprint(Arguments.orAbsent(thumbprint));
    }
  }

  /**
   * Sets {@code initImageURL}, the image that has the VDDK in it.
   *
   * @param image an image; empty for the cluster's
   * @return the option
   */
  public static Option<DataVolumeSourceVDDK> withVddkInitImageUrl(String image) {
    return Observed.made(new WithVddkInitImageUrl(image));
  }

  private record WithVddkInitImageUrl(String image) implements OptionRecord<DataVolumeSourceVDDK> {
    WithVddkInitImageUrl {
      Arguments.required("withVddkInitImageUrl", "image", image);
    }

    @Override
    public void applyTo(DataVolumeSourceVDDK vddk) {
      vddk.setInitImageURL(Arguments.orAbsent(image));
    }
  }

  /**
   * Sets {@code extraArgs}, further settings of the VDDK. Since KubeVirt 1.7.
   *
   * @param configMapName a config map of the namespace; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceVDDK> withVddkExtraArgs(String configMapName) {
    return Observed.made(new WithVddkExtraArgs(configMapName));
  }

  private record WithVddkExtraArgs(String configMapName)
      implements OptionRecord<DataVolumeSourceVDDK> {
    WithVddkExtraArgs {
      Arguments.required("withVddkExtraArgs", "configMapName", configMapName);
    }

    @Override
    public void applyTo(DataVolumeSourceVDDK vddk) {
      vddk.setExtraArgs(Arguments.orAbsent(configMapName));
    }
  }
}
