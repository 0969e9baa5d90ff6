package io.libvmi;

/**
 * How an input device is attached to its machine.
 *
 * @param value the text that stands in the manifest
 */
public record InputBus(String value) {
  /** The paravirtual bus. The guest needs a driver for it. */
  public static final InputBus VIRTIO = new InputBus("virtio");

  /** USB, which every guest knows. */
  public static final InputBus USB = new InputBus("usb");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public InputBus {
    Arguments.required("InputBus", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static InputBus of(String value) {
    return new InputBus(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
