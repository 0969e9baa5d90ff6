package io.libvmi;

/**
 * How writes to a disk are cached on the node.
 *
 * @param value the text that stands in the manifest
 */
public record DiskCache(String value) {
  /** They are not: the node's page cache is passed by. */
  public static final DiskCache NONE = new DiskCache("none");

  /** They are, and are done only when the disk has them. */
  public static final DiskCache WRITETHROUGH = new DiskCache("writethrough");

  /** They are, and are done when the cache has them. */
  public static final DiskCache WRITEBACK = new DiskCache("writeback");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public DiskCache {
    Arguments.required("DiskCache", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static DiskCache of(String value) {
    return new DiskCache(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
