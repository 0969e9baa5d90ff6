package io.libvmi;

/**
 * What a restore does when its target is running.
 *
 * @param value the text that stands in the manifest
 */
public record TargetReadinessPolicy(String value) {
  /** It stops the target. */
  public static final TargetReadinessPolicy STOP_TARGET = new TargetReadinessPolicy("StopTarget");

  /** It waits for a while, and then fails. */
  public static final TargetReadinessPolicy WAIT_GRACE_PERIOD =
      new TargetReadinessPolicy("WaitGracePeriod");

  /** It fails at once. */
  public static final TargetReadinessPolicy FAIL_IMMEDIATE =
      new TargetReadinessPolicy("FailImmediate");

  /** It waits as long as it takes. */
  public static final TargetReadinessPolicy WAIT_EVENTUALLY =
      new TargetReadinessPolicy("WaitEventually");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public TargetReadinessPolicy {
    Arguments.required("TargetReadinessPolicy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static TargetReadinessPolicy of(String value) {
    return new TargetReadinessPolicy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
