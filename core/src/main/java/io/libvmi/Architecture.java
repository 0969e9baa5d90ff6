package io.libvmi;

/**
 * The architecture of a guest.
 *
 * @param value the text that stands in the manifest
 */
public record Architecture(String value) {
  /** 64 bits, by AMD and Intel. */
  public static final Architecture AMD64 = new Architecture("amd64");

  /** 64 bits, by Arm. */
  public static final Architecture ARM64 = new Architecture("arm64");

  /** IBM Z. */
  public static final Architecture S390X = new Architecture("s390x");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public Architecture {
    Arguments.required("Architecture", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static Architecture of(String value) {
    return new Architecture(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
