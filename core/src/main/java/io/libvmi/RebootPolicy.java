package io.libvmi;

/**
 * What happens when a guest reboots.
 *
 * @param value the text that stands in the manifest
 */
public record RebootPolicy(String value) {
  /** It reboots in the same pod. */
  public static final RebootPolicy REBOOT = new RebootPolicy("Reboot");

  /** The machine ends, and is started anew as its run strategy says. */
  public static final RebootPolicy TERMINATE = new RebootPolicy("Terminate");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public RebootPolicy {
    Arguments.required("RebootPolicy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static RebootPolicy of(String value) {
    return new RebootPolicy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
