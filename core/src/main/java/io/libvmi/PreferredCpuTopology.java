package io.libvmi;

/**
 * As what a guest sees the processors that an instance type gives it.
 *
 * @param value the text that stands in the manifest
 */
public record PreferredCpuTopology(String value) {
  /** As sockets. */
  public static final PreferredCpuTopology SOCKETS = new PreferredCpuTopology("sockets");

  /** As cores. */
  public static final PreferredCpuTopology CORES = new PreferredCpuTopology("cores");

  /** As threads. */
  public static final PreferredCpuTopology THREADS = new PreferredCpuTopology("threads");

  /** As a mixture of them, by a ratio. */
  public static final PreferredCpuTopology SPREAD = new PreferredCpuTopology("spread");

  /** As whatever the cluster prefers. */
  public static final PreferredCpuTopology ANY = new PreferredCpuTopology("any");

  /**
   * Refuses null.
   *
   * @param value the text that stands in the manifest
   */
  public PreferredCpuTopology {
    Arguments.required("PreferredCpuTopology", "value", value);
  }

  /**
   * A value, which need not be one of the constants.
   *
   * @param value the text that stands in the manifest
   * @return the value
   */
  public static PreferredCpuTopology of(String value) {
    return new PreferredCpuTopology(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
