package io.libvmi;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** Options for how a machine starts, stops and moves. */
public final class Lifecycle {
  private Lifecycle() {}

  /**
   * Sets how long the guest may take to shut down: {@code spec.terminationGracePeriodSeconds}.
   *
   * @param seconds the time, after which the machine is killed; 0 to kill it at once
   * @return the option
   */
  public static Option<VirtualMachineInstance> withTerminationGracePeriod(long seconds) {
    return Observed.made(new WithTerminationGracePeriod(seconds));
  }

  private record WithTerminationGracePeriod(long seconds)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setTerminationGracePeriodSeconds(seconds);
    }
  }

  /**
   * Sets what happens to the machine when its node is drained: {@code spec.evictionStrategy}.
   *
   * @param evictionStrategy what happens
   * @return the option
   */
  public static Option<VirtualMachineInstance> withEvictionStrategy(
      EvictionStrategy evictionStrategy) {
    return Observed.made(new WithEvictionStrategy(evictionStrategy));
  }

  private record WithEvictionStrategy(EvictionStrategy evictionStrategy)
      implements OptionRecord<VirtualMachineInstance> {
    WithEvictionStrategy {
      Arguments.required("withEvictionStrategy", "evictionStrategy", evictionStrategy);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setEvictionStrategy(evictionStrategy.value());
    }
  }

  /**
   * Sets how the machine starts: {@code spec.startStrategy}.
   *
   * @param startStrategy how it starts
   * @return the option
   */
  public static Option<VirtualMachineInstance> withStartStrategy(StartStrategy startStrategy) {
    return Observed.made(new WithStartStrategy(startStrategy));
  }

  private record WithStartStrategy(StartStrategy startStrategy)
      implements OptionRecord<VirtualMachineInstance> {
    WithStartStrategy {
      Arguments.required("withStartStrategy", "startStrategy", startStrategy);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setStartStrategy(startStrategy.value());
    }
  }
}
