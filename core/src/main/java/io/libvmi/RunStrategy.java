package io.libvmi;

/**
 * When a virtual machine's instance runs.
 *
 * @param value the text that stands in the manifest
 */
public record RunStrategy(String value) {
  /** It runs, and is started again whenever it ends. */
  public static final RunStrategy ALWAYS = new RunStrategy("Always");

  /** It does not run. */
  public static final RunStrategy HALTED = new RunStrategy("Halted");

  /** It runs when it is started and stopped by a call. */
  public static final RunStrategy MANUAL = new RunStrategy("Manual");

  /** It runs once, and is not started again. */
  public static final RunStrategy ONCE = new RunStrategy("Once");

  /** It runs, and is started again when it fails. */
  public static final RunStrategy RERUN_ON_FAILURE = new RunStrategy("RerunOnFailure");

  /** It waits for a machine that migrates in from another cluster. */
  public static final RunStrategy WAIT_AS_RECEIVER = new RunStrategy("WaitAsReceiver");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public RunStrategy {
    Arguments.required("RunStrategy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static RunStrategy of(String value) {
    return new RunStrategy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
