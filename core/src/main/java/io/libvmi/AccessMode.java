package io.libvmi;

/**
 * How many nodes and pods may use a volume at once, and whether they may write to it.
 *
 * @param value the text that stands in the manifest
 */
public record AccessMode(String value) {
  /** One node, which may write. */
  public static final AccessMode READ_WRITE_ONCE = new AccessMode("ReadWriteOnce");

  /** Several nodes, none of which may write. */
  public static final AccessMode READ_ONLY_MANY = new AccessMode("ReadOnlyMany");

  /** Several nodes, which may write: what live migration needs. */
  public static final AccessMode READ_WRITE_MANY = new AccessMode("ReadWriteMany");

  /** One pod, which may write. */
  public static final AccessMode READ_WRITE_ONCE_POD = new AccessMode("ReadWriteOncePod");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public AccessMode {
    Arguments.required("AccessMode", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static AccessMode of(String value) {
    return new AccessMode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
