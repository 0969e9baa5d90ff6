package io.libvmi;

/**
 * What is expected of a disk image on the node.
 *
 * @param value the text that stands in the manifest
 */
public record HostDiskType(String value) {
  /** It exists. */
  public static final HostDiskType DISK = new HostDiskType("Disk");

  /** It exists, or is made. */
  public static final HostDiskType DISK_OR_CREATE = new HostDiskType("DiskOrCreate");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public HostDiskType {
    Arguments.required("HostDiskType", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static HostDiskType of(String value) {
    return new HostDiskType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
