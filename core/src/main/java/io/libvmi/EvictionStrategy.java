package io.libvmi;

/**
 * What happens to a running machine when its node is drained.
 *
 * @param value the text that stands in the manifest
 */
public record EvictionStrategy(String value) {
  /** It is stopped with its pod. */
  public static final EvictionStrategy NONE = new EvictionStrategy("None");

  /** It is moved to another node, and a drain waits for it. */
  public static final EvictionStrategy LIVE_MIGRATE = new EvictionStrategy("LiveMigrate");

  /** It is moved where it can be moved, and stopped otherwise. */
  public static final EvictionStrategy LIVE_MIGRATE_IF_POSSIBLE =
      new EvictionStrategy("LiveMigrateIfPossible");

  /** Something outside KubeVirt is told and takes care of it. */
  public static final EvictionStrategy EXTERNAL = new EvictionStrategy("External");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public EvictionStrategy {
    Arguments.required("EvictionStrategy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static EvictionStrategy of(String value) {
    return new EvictionStrategy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
