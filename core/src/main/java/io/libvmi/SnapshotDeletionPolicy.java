package io.libvmi;

/**
 * What becomes of the content of a snapshot when the snapshot is deleted.
 *
 * @param value the text that stands in the manifest
 */
public record SnapshotDeletionPolicy(String value) {
  /** It is deleted as well. */
  public static final SnapshotDeletionPolicy DELETE = new SnapshotDeletionPolicy("delete");

  /** It stays. */
  public static final SnapshotDeletionPolicy RETAIN = new SnapshotDeletionPolicy("retain");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public SnapshotDeletionPolicy {
    Arguments.required("SnapshotDeletionPolicy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static SnapshotDeletionPolicy of(String value) {
    return new SnapshotDeletionPolicy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
