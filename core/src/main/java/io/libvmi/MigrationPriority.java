package io.libvmi;

/**
 * How urgent a migration is among those that wait.
 *
 * @param value the text that stands in the manifest
 */
public record MigrationPriority(String value) {
  /** What the system cannot do without, such as emptying a node; it comes first. */
  public static final MigrationPriority SYSTEM_CRITICAL = new MigrationPriority("system-critical");

  /** What somebody asked for. */
  public static final MigrationPriority USER_TRIGGERED = new MigrationPriority("user-triggered");

  /** What can wait, such as balancing the nodes. */
  public static final MigrationPriority SYSTEM_MAINTENANCE =
      new MigrationPriority("system-maintenance");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public MigrationPriority {
    Arguments.required("MigrationPriority", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static MigrationPriority of(String value) {
    return new MigrationPriority(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
