package io.libvmi;

/**
 * What is imported into a data volume.
 *
 * @param value the text that stands in the manifest
 */
public record DataVolumeContentType(String value) {
  /** A disk of a virtual machine. */
  public static final DataVolumeContentType KUBEVIRT = new DataVolumeContentType("kubevirt");

  /** A tar archive, which is unpacked. */
  public static final DataVolumeContentType ARCHIVE = new DataVolumeContentType("archive");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public DataVolumeContentType {
    Arguments.required("DataVolumeContentType", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static DataVolumeContentType of(String value) {
    return new DataVolumeContentType(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
