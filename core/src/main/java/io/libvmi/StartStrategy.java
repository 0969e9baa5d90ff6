package io.libvmi;

/**
 * How a machine starts.
 *
 * @param value the text that stands in the manifest
 */
public record StartStrategy(String value) {
  /** It is defined, and paused before its first instruction. */
  public static final StartStrategy PAUSED = new StartStrategy("Paused");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public StartStrategy {
    Arguments.required("StartStrategy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static StartStrategy of(String value) {
    return new StartStrategy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
