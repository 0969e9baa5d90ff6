package io.libvmi;

/**
 * What a volume is to those who use it.
 *
 * @param value the text that stands in the manifest
 */
public record VolumeMode(String value) {
  /** A block device. */
  public static final VolumeMode BLOCK = new VolumeMode("Block");

  /** A file system, with the disk as a file in it. */
  public static final VolumeMode FILESYSTEM = new VolumeMode("Filesystem");

  /**
   * What the storage profile of the storage class prefers; for the storage of a data volume alone.
   */
  public static final VolumeMode FROM_STORAGE_PROFILE = new VolumeMode("FromStorageProfile");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public VolumeMode {
    Arguments.required("VolumeMode", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static VolumeMode of(String value) {
    return new VolumeMode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
