package io.libvmi;

/**
 * What a restore does with the names of volumes.
 *
 * @param value the text that stands in the manifest
 */
public record VolumeRestorePolicy(String value) {
  /** It makes volumes of random names. */
  public static final VolumeRestorePolicy RANDOMIZE_NAMES =
      new VolumeRestorePolicy("RandomizeNames");

  /** It puts the restored volumes in the place of the existing ones. */
  public static final VolumeRestorePolicy IN_PLACE = new VolumeRestorePolicy("InPlace");

  /** It makes volumes whose names begin with the name of the target. */
  public static final VolumeRestorePolicy PREFIX_TARGET_NAME =
      new VolumeRestorePolicy("PrefixTargetName");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public VolumeRestorePolicy {
    Arguments.required("VolumeRestorePolicy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static VolumeRestorePolicy of(String value) {
    return new VolumeRestorePolicy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
