package io.libvmi.bench;

import io.libvmi.explain.Explanation;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long a machine of 25 options takes: composed, and composed and explained. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Composing {
  private int number;

  /**
   * Composes, with nobody watching.
   *
   * @return the machine
   */
  @Benchmark
  public VirtualMachineInstance composed() {
    return BenchVm.compose(next());
  }

  /**
   * Composes, and has every field explained.
   *
   * @return the explanation
   */
  @Benchmark
  public Explanation<VirtualMachineInstance> explained() {
    return Explanation.of(() -> BenchVm.compose(next()));
  }

  private int next() {
    number = number + 1 & 0xffff;
    return number;
  }
}
