package io.libvmi;

import io.libvmi.model.cdi.v1beta1.DataVolumeSourceS3;

/**
 * Options for the bucket that a data volume is filled from, for {@link ImportSources#withS3Source}.
 * The paths here are those below {@code s3}.
 */
public final class S3Source {
  private S3Source() {}

  /**
   * Sets {@code secretRef}, with which CDI logs in.
   *
   * @param secretName a secret of the namespace; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceS3> withS3Secret(String secretName) {
    return Observed.made(new WithS3Secret(secretName));
  }

  private record WithS3Secret(String secretName) implements OptionRecord<DataVolumeSourceS3> {
    WithS3Secret {
      Arguments.required("withS3Secret", "secretName", secretName);
    }

    @Override
    public void applyTo(DataVolumeSourceS3 s3) {
      s3.setSecretRef(Arguments.orAbsent(secretName));
    }
  }

  /**
   * Sets {@code certConfigMap}, with the certificates that CDI trusts.
   *
   * @param configMapName a config map of the namespace; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceS3> withS3CertConfigMap(String configMapName) {
    return Observed.made(new WithS3CertConfigMap(configMapName));
  }

  private record WithS3CertConfigMap(String configMapName)
      implements OptionRecord<DataVolumeSourceS3> {
    WithS3CertConfigMap {
      Arguments.required("withS3CertConfigMap", "configMapName", configMapName);
    }

    @Override
    public void applyTo(DataVolumeSourceS3 s3) {
      s3.setCertConfigMap(Arguments.orAbsent(configMapName));
    }
  }
}
