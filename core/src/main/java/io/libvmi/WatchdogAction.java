package io.libvmi;

/**
 * What a watchdog does when the guest no longer answers.
 *
 * @param value the text that stands in the manifest
 */
public record WatchdogAction(String value) {
  /** It cuts the power at once. */
  public static final WatchdogAction POWEROFF = new WatchdogAction("poweroff");

  /** It resets the machine. */
  public static final WatchdogAction RESET = new WatchdogAction("reset");

  /** It asks the guest to shut down. */
  public static final WatchdogAction SHUTDOWN = new WatchdogAction("shutdown");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public WatchdogAction {
    Arguments.required("WatchdogAction", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static WatchdogAction of(String value) {
    return new WatchdogAction(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
