package io.libvmi;

/**
 * Where a virtual machine instance is in its life.
 *
 * @param value the text that stands in the manifest
 */
public record Phase(String value) {
  /** It has been accepted, and has no pod yet. */
  public static final Phase PENDING = new Phase("Pending");

  /** Its pod is being made and has no node yet. */
  public static final Phase SCHEDULING = new Phase("Scheduling");

  /** Its pod has a node, which takes over. */
  public static final Phase SCHEDULED = new Phase("Scheduled");

  /** It runs. */
  public static final Phase RUNNING = new Phase("Running");

  /** It was shut down. */
  public static final Phase SUCCEEDED = new Phase("Succeeded");

  /** It stopped on an error. */
  public static final Phase FAILED = new Phase("Failed");

  /** It waits for another cluster to migrate a machine to it. */
  public static final Phase WAITING_FOR_SYNC = new Phase("WaitingForSync");

  /** Its node does not answer. */
  public static final Phase UNKNOWN = new Phase("Unknown");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public Phase {
    Arguments.required("Phase", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static Phase of(String value) {
    return new Phase(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
