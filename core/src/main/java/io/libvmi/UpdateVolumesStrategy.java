package io.libvmi;

/**
 * What happens when volumes of a machine are replaced.
 *
 * @param value the text that stands in the manifest
 */
public record UpdateVolumesStrategy(String value) {
  /** The new ones take the place of the old ones at the next start. */
  public static final UpdateVolumesStrategy REPLACEMENT = new UpdateVolumesStrategy("Replacement");

  /** The data are copied to the new ones while the machine runs, by a migration. */
  public static final UpdateVolumesStrategy MIGRATION = new UpdateVolumesStrategy("Migration");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public UpdateVolumesStrategy {
    Arguments.required("UpdateVolumesStrategy", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static UpdateVolumesStrategy of(String value) {
    return new UpdateVolumesStrategy(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
