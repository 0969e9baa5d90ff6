package io.libvmi;

/**
 * How threads for input and output are shared among disks.
 *
 * @param value the text that stands in the manifest
 */
public record IoThreadsPolicy(String value) {
  /** One thread serves all disks that ask for none of their own. */
  public static final IoThreadsPolicy SHARED = new IoThreadsPolicy("shared");

  /** KubeVirt makes up to two threads for each processor. */
  public static final IoThreadsPolicy AUTO = new IoThreadsPolicy("auto");

  /** A pool serves all disks, see {@link IoThreads#withSupplementalPoolThreadCount}. */
  public static final IoThreadsPolicy SUPPLEMENTAL_POOL = new IoThreadsPolicy("supplementalPool");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public IoThreadsPolicy {
    Arguments.required("IoThreadsPolicy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static IoThreadsPolicy of(String value) {
    return new IoThreadsPolicy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
