package io.libvmi;

/**
 * When the image of a container is pulled.
 *
 * @param value the text that stands in the manifest
 */
public record PullPolicy(String value) {
  /** Each time. */
  public static final PullPolicy ALWAYS = new PullPolicy("Always");

  /** When the node does not have it. */
  public static final PullPolicy IF_NOT_PRESENT = new PullPolicy("IfNotPresent");

  /** Never: the node has to have it. */
  public static final PullPolicy NEVER = new PullPolicy("Never");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public PullPolicy {
    Arguments.required("PullPolicy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static PullPolicy of(String value) {
    return new PullPolicy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
