package io.libvmi;

import io.libvmi.model.kubevirt.v1.DiskIOThreads;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/**
 * Options for the threads that do the input and output of disks. One disk is given a thread of its
 * own by {@link Disks#withDedicatedIoThreads}.
 */
public final class IoThreads {
  private IoThreads() {}

  /**
   * Sets how threads for input and output are shared among the disks: {@code
   * spec.domain.ioThreadsPolicy}.
   *
   * @param policy how; empty for none such threads
   * @return the option
   */
  public static Option<VirtualMachineInstance> withIoThreadsPolicy(IoThreadsPolicy policy) {
    return Observed.made(new WithIoThreadsPolicy(policy));
  }

  private record WithIoThreadsPolicy(IoThreadsPolicy policy)
      implements OptionRecord<VirtualMachineInstance> {
    WithIoThreadsPolicy {
      Arguments.required("withIoThreadsPolicy", "policy", policy);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.domain(vmi).setIoThreadsPolicy(policy.value());
    }
  }

  /**
   * Sets the pool of threads for input and output: {@code spec.domain.ioThreads}, in place of
   * another one. Since KubeVirt 1.5.
   *
   * @param ioThreads the pool, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withIoThreads(DiskIOThreads ioThreads) {
    return Observed.made(new WithIoThreads(ioThreads));
  }

  private record WithIoThreads(DiskIOThreads ioThreads)
      implements OptionRecord<VirtualMachineInstance> {
    WithIoThreads {
      ioThreads = Arguments.required("withIoThreads", "ioThreads", ioThreads).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.domain(vmi).setIoThreads(ioThreads.copy());
    }
  }

  /**
   * Sets how many threads the pool for input and output has: {@code
   * spec.domain.ioThreads.supplementalPoolThreadCount}. The policy {@link
   * IoThreadsPolicy#SUPPLEMENTAL_POOL} uses it. Since KubeVirt 1.5.
   *
   * @param count how many, 0 to 4294967295
   * @return the option
   * @throws OptionException when the number is out of range
   */
  public static Option<VirtualMachineInstance> withSupplementalPoolThreadCount(long count) {
    return Observed.made(new WithSupplementalPoolThreadCount(count));
  }

  private record WithSupplementalPoolThreadCount(long count)
      implements OptionRecord<VirtualMachineInstance> {
    WithSupplementalPoolThreadCount {
      Arguments.uint32("withSupplementalPoolThreadCount", "count", count);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      DiskIOThreads ioThreads = Path.domain(vmi).getIoThreads();
      if (ioThreads == null) {
        ioThreads = new DiskIOThreads();
        Path.domain(vmi).setIoThreads(ioThreads);
      }
      ioThreads.setSupplementalPoolThreadCount(count);
    }
  }
}
