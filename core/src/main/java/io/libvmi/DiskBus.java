package io.libvmi;

/**
 * How a disk is attached to its machine.
 *
 * @param value the text that stands in the manifest
 */
public record DiskBus(String value) {
  /** The paravirtual bus, the fastest. The guest needs a driver for it. */
  public static final DiskBus VIRTIO = new DiskBus("virtio");

  /** Serial ATA, which every guest knows. */
  public static final DiskBus SATA = new DiskBus("sata");

  /** SCSI, which LUNs need. */
  public static final DiskBus SCSI = new DiskBus("scsi");

  /** USB. */
  public static final DiskBus USB = new DiskBus("usb");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public DiskBus {
    Arguments.required("DiskBus", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static DiskBus of(String value) {
    return new DiskBus(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
