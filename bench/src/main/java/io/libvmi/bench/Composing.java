package io.libvmi.bench;

import io.libvmi.explain.Explanation;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import org.openjdk.jmh.annotations.Benchmark;

/** How long machines of 1, 10 and 25 options take, options included, and explaining one. */
public class Composing extends Timed {
  /**
   * Composes a machine of one option, whose name is random.
   *
   * @return the machine
   */
  @Benchmark
  public VirtualMachineInstance one() {
    return BenchVm.ofOne();
  }

  /**
   * Composes a machine of ten options.
   *
   * @return the machine
   */
  @Benchmark
  public VirtualMachineInstance ten() {
    return BenchVm.ofTen();
  }

  /**
   * Composes a machine of 25 options.
   *
   * @return the machine
   */
  @Benchmark
  public VirtualMachineInstance twentyFive() {
    return BenchVm.of25();
  }

  /**
   * Copies a machine of 25 options: what the object costs by itself.
   *
   * @param machine what to copy
   * @return the copy
   */
  @Benchmark
  public VirtualMachineInstance copied(Machine machine) {
    return machine.vmi.copy();
  }

  /**
   * Composes a machine of 25 options, and has every field explained.
   *
   * @return the explanation
   */
  @Benchmark
  public Explanation<VirtualMachineInstance> explained() {
    return Explanation.of(BenchVm::of25);
  }
}
