package io.libvmi;

import io.libvmi.model.cdi.v1beta1.DataVolumeSourceGCS;

/**
 * Options for the bucket that a data volume is filled from, for {@link
 * ImportSources#withGcsSource}. The paths here are those below {@code gcs}.
 */
public final class GcsSource {
  private GcsSource() {}

  /**
   * Sets {@code secretRef}, with which CDI logs in.
   *
   * @param secretName a secret of the namespace; empty for none
   * @return the option
   */
  public static Option<DataVolumeSourceGCS> withGcsSecret(String secretName) {
    return Observed.made(new WithGcsSecret(secretName));
  }

  private record WithGcsSecret(String secretName) implements OptionRecord<DataVolumeSourceGCS> {
    WithGcsSecret {
      Arguments.required("withGcsSecret", "secretName", secretName);
    }

    @Override
    public void applyTo(DataVolumeSourceGCS gcs) {
      gcs.setSecretRef(Arguments.orAbsent(secretName));
    }
  }
}
