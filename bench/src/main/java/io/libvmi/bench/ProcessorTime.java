package io.libvmi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures how long the benchmark's thread had the processor. On a machine that others use as well
 * that says more than the time on the wall; on one at rest it is the same.
 */
public final class ProcessorTime implements InternalProfiler {
  static final String NAME = "processor";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long before;

  /** For JMH. */
  public ProcessorTime() {}

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = workers();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double each = (double) (workers() - before) / result.getMetadata().getAllOps();
    return List.of(new ScalarResult(NAME, each, "ns/op", AggregationPolicy.AVG));
  }

  private static long workers() {
    long sum = 0;
    for (long id : THREADS.getAllThreadIds()) {
      var thread = THREADS.getThreadInfo(id);
      if (thread != null && thread.getThreadName().contains("-jmh-worker-")) {
        sum += Math.max(0, THREADS.getThreadCpuTime(id));
      }
    }
    return sum;
  }

  @Override
  public String getDescription() {
    return "How long the benchmark's thread had the processor";
  }
}
