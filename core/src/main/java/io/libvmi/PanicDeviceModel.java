package io.libvmi;

/**
 * A device by which a guest says that it has crashed.
 *
 * @param value the text that stands in the manifest
 */
public record PanicDeviceModel(String value) {
  /** Hyper-V's registers, for Windows. */
  public static final PanicDeviceModel HYPERV = new PanicDeviceModel("hyperv");

  /** On the ISA bus, for machines of the type {@code q35}. */
  public static final PanicDeviceModel ISA = new PanicDeviceModel("isa");

  /** On the PCI bus. */
  public static final PanicDeviceModel PVPANIC = new PanicDeviceModel("pvpanic");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public PanicDeviceModel {
    Arguments.required("PanicDeviceModel", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static PanicDeviceModel of(String value) {
    return new PanicDeviceModel(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
