package io.libvmi;

/**
 * What is kept of the machines that a pool is made smaller by.
 *
 * @param value the text that stands in the manifest
 */
public record StatePreservation(String value) {
  /** Nothing. */
  public static final StatePreservation DISABLED = new StatePreservation("Disabled");

  /** Their volumes, without the memory. */
  public static final StatePreservation OFFLINE = new StatePreservation("Offline");

  /** Their volumes and their memory. */
  public static final StatePreservation ONLINE = new StatePreservation("Online");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public StatePreservation {
    Arguments.required("StatePreservation", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static StatePreservation of(String value) {
    return new StatePreservation(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
