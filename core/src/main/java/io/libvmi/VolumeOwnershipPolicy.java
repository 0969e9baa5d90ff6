package io.libvmi;

/**
 * To whom restored volumes belong.
 *
 * @param value the text that stands in the manifest
 */
public record VolumeOwnershipPolicy(String value) {
  /** To the restored machine, with which they are deleted. */
  public static final VolumeOwnershipPolicy VM = new VolumeOwnershipPolicy("Vm");

  /** To nobody. */
  public static final VolumeOwnershipPolicy NONE = new VolumeOwnershipPolicy("None");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public VolumeOwnershipPolicy {
    Arguments.required("VolumeOwnershipPolicy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static VolumeOwnershipPolicy of(String value) {
    return new VolumeOwnershipPolicy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
