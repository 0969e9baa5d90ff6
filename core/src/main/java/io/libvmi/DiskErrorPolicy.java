package io.libvmi;

/**
 * What happens when a disk cannot be read or written.
 *
 * @param value the text that stands in the manifest
 */
public record DiskErrorPolicy(String value) {
  /** The machine is paused. */
  public static final DiskErrorPolicy STOP = new DiskErrorPolicy("stop");

  /** The guest is told. */
  public static final DiskErrorPolicy REPORT = new DiskErrorPolicy("report");

  /** The error is passed over, and data may be lost. */
  public static final DiskErrorPolicy IGNORE = new DiskErrorPolicy("ignore");

  /** The machine is paused when there is no space left; of other errors the guest is told. */
  public static final DiskErrorPolicy ENOSPACE = new DiskErrorPolicy("enospace");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public DiskErrorPolicy {
    Arguments.required("DiskErrorPolicy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static DiskErrorPolicy of(String value) {
    return new DiskErrorPolicy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
