package io.libvmi;

/**
 * Across what processors are spread.
 *
 * @param value the text that stands in the manifest
 */
public record SpreadAcross(String value) {
  /** Sockets and cores. */
  public static final SpreadAcross SOCKETS_CORES = new SpreadAcross("SocketsCores");

  /** Cores and threads. */
  public static final SpreadAcross CORES_THREADS = new SpreadAcross("CoresThreads");

  /** Sockets, cores and threads. */
  public static final SpreadAcross SOCKETS_CORES_THREADS = new SpreadAcross("SocketsCoresThreads");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public SpreadAcross {
    Arguments.required("SpreadAcross", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static SpreadAcross of(String value) {
    return new SpreadAcross(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
