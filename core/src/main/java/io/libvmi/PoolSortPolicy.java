package io.libvmi;

/**
 * Which machines of a pool come first.
 *
 * @param value the text that stands in the manifest
 */
public record PoolSortPolicy(String value) {
  /** Any. */
  public static final PoolSortPolicy RANDOM = new PoolSortPolicy("Random");

  /** Those with the lowest numbers in their names. */
  public static final PoolSortPolicy ASCENDING_ORDER = new PoolSortPolicy("AscendingOrder");

  /** Those with the highest numbers in their names. */
  public static final PoolSortPolicy DESCENDING_ORDER = new PoolSortPolicy("DescendingOrder");

  /** Those that were made last. */
  public static final PoolSortPolicy NEWEST = new PoolSortPolicy("Newest");

  /** Those that were made first. */
  public static final PoolSortPolicy OLDEST = new PoolSortPolicy("Oldest");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public PoolSortPolicy {
    Arguments.required("PoolSortPolicy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static PoolSortPolicy of(String value) {
    return new PoolSortPolicy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
