package io.libvmi;

/**
 * How the node reads and writes a disk.
 *
 * @param value the text that stands in the manifest
 */
public record DiskIo(String value) {
  /** By the kernel's asynchronous calls, which want a cache of {@code none}. */
  public static final DiskIo NATIVE = new DiskIo("native");

  /** By a pool of threads. */
  public static final DiskIo THREADS = new DiskIo("threads");

  /** As the hypervisor chooses. */
  public static final DiskIo DEFAULT = new DiskIo("default");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public DiskIo {
    Arguments.required("DiskIo", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static DiskIo of(String value) {
    return new DiskIo(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
