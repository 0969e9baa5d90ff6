package io.libvmi;

/**
 * How CDI gets an image from a registry.
 *
 * @param value the text that stands in the manifest
 */
public record RegistryPullMethod(String value) {
  /** The importing pod pulls it by itself. */
  public static final RegistryPullMethod POD = new RegistryPullMethod("pod");

  /** The node pulls it, with the registries and secrets that it knows. */
  public static final RegistryPullMethod NODE = new RegistryPullMethod("node");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public RegistryPullMethod {
    Arguments.required("RegistryPullMethod", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static RegistryPullMethod of(String value) {
    return new RegistryPullMethod(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
