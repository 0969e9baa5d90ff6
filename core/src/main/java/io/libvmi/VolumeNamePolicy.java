package io.libvmi;

/**
 * What the volumes of a clone are called.
 *
 * @param value the text that stands in the manifest
 */
public record VolumeNamePolicy(String value) {
  /** They get random names. */
  public static final VolumeNamePolicy RANDOMIZE_NAMES = new VolumeNamePolicy("RandomizeNames");

  /** Their names begin with the name of the target. */
  public static final VolumeNamePolicy PREFIX_TARGET_NAME =
      new VolumeNamePolicy("PrefixTargetName");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public VolumeNamePolicy {
    Arguments.required("VolumeNamePolicy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static VolumeNamePolicy of(String value) {
    return new VolumeNamePolicy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
