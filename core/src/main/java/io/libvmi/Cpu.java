package io.libvmi;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.CPU;
import io.libvmi.model.kubevirt.v1.CPUFeature;
import io.libvmi.model.kubevirt.v1.NUMA;
import io.libvmi.model.kubevirt.v1.NUMAGuestMappingPassthrough;
import io.libvmi.model.kubevirt.v1.Realtime;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** Options for processors: {@code spec.domain.cpu}, and what the pod asks of the node's. */
public final class Cpu {
  private Cpu() {}

  /**
   * Sets the processors' topology: {@code spec.domain.cpu.cores}, {@code threads} and {@code
   * sockets}. The guest sees the product of the three; one that is 0 is left out, and KubeVirt
   * takes it as 1.
   *
   * @param cores cores in each socket, 0 to 4294967295
   * @param threads threads in each core, 0 to 4294967295
   * @param sockets sockets, 0 to 4294967295
   * @return the option
   * @throws OptionException when a number is out of range
   */
  public static Option<VirtualMachineInstance> withCpuCount(
      long cores, long threads, long sockets) {
    return Observed.made(new WithCpuCount(cores, threads, sockets));
  }

  private record WithCpuCount(long cores, long threads, long sockets)
      implements OptionRecord<VirtualMachineInstance> {
    WithCpuCount {
      Arguments.uint32("withCpuCount", "cores", cores);
      Arguments.uint32("withCpuCount", "threads", threads);
      Arguments.uint32("withCpuCount", "sockets", sockets);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      CPU cpu = Path.cpu(vmi);
      cpu.setCores(Arguments.orAbsent(cores));
      cpu.setThreads(Arguments.orAbsent(threads));
      cpu.setSockets(Arguments.orAbsent(sockets));
    }
  }

  /**
   * Sets {@code spec.domain.cpu.model}.
   *
   * @param model a model that the node's libvirt knows, or {@code host-model} or {@code
   *     host-passthrough}; empty for the cluster's default
   * @return the option
   */
  public static Option<VirtualMachineInstance> withCpuModel(String model) {
    return Observed.made(new WithCpuModel(model));
  }

  private record WithCpuModel(String model) implements OptionRecord<VirtualMachineInstance> {
    WithCpuModel {
      Arguments.required("withCpuModel", "model", model);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.cpu(vmi).setModel(Arguments.orAbsent(model));
    }
  }

  /**
   * Adds a processor feature to {@code spec.domain.cpu.features}.
   *
   * @param featureName the feature, such as {@code vmx}
   * @param policy {@code force}, {@code require}, {@code optional}, {@code disable} or {@code
   *     forbid}; empty for KubeVirt's default, {@code require}
   * @return the option
   */
  public static Option<VirtualMachineInstance> withCpuFeature(String featureName, String policy) {
    return Observed.made(new WithCpuFeature(featureName, policy));
  }

  private record WithCpuFeature(String featureName, String policy)
      implements OptionRecord<VirtualMachineInstance> {
    WithCpuFeature {
      Arguments.required("withCpuFeature", "featureName", featureName);
      Arguments.required("withCpuFeature", "policy", policy);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.cpu(vmi)
          .getFeatures()
          .add(new CPUFeature().withName(featureName).withPolicy(Arguments.orAbsent(policy)));
    }
  }

  /**
   * Gives the machine processors of its own: {@code spec.domain.cpu.dedicatedCpuPlacement}.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withDedicatedCpuPlacement() {
    return Observed.made(new WithDedicatedCpuPlacement());
  }

  private record WithDedicatedCpuPlacement() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.cpu(vmi).setDedicatedCpuPlacement(true);
    }
  }

  /**
   * Runs processors in real time: {@code spec.domain.cpu.realtime.mask}.
   *
   * @param realtimeMask which ones, such as {@code 0-3,^1}; empty for all
   * @return the option
   */
  public static Option<VirtualMachineInstance> withRealtimeMask(String realtimeMask) {
    return Observed.made(new WithRealtimeMask(realtimeMask));
  }

  private record WithRealtimeMask(String realtimeMask)
      implements OptionRecord<VirtualMachineInstance> {
    WithRealtimeMask {
      Arguments.required("withRealtimeMask", "realtimeMask", realtimeMask);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      CPU cpu = Path.cpu(vmi);
      Realtime realtime = cpu.getRealtime();
      if (realtime == null) {
        realtime = new Realtime();
        cpu.setRealtime(realtime);
      }
      realtime.setMask(Arguments.orAbsent(realtimeMask));
    }
  }

  /**
   * Shows the guest the memory topology of its node: {@code
   * spec.domain.cpu.numa.guestMappingPassthrough}.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withNumaGuestMappingPassthrough() {
    return Observed.made(new WithNumaGuestMappingPassthrough());
  }

  private record WithNumaGuestMappingPassthrough() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      CPU cpu = Path.cpu(vmi);
      NUMA numa = cpu.getNuma();
      if (numa == null) {
        numa = new NUMA();
        cpu.setNuma(numa);
      }
      if (numa.getGuestMappingPassthrough() == null) {
        numa.setGuestMappingPassthrough(new NUMAGuestMappingPassthrough());
      }
    }
  }

  /**
   * Sets what the pod asks of the node's processors: {@code spec.domain.resources.requests.cpu}.
   *
   * @param value a quantity of processors, such as {@code 500m} or {@code 2}
   * @return the option
   * @throws OptionException when the value is not a quantity
   */
  public static Option<VirtualMachineInstance> withCpuRequest(String value) {
    return Observed.made(new WithCpuRequest(Arguments.quantity("withCpuRequest", "value", value)));
  }

  private record WithCpuRequest(Quantity value) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.resources(vmi).getRequests().put("cpu", Arguments.copy(value));
    }
  }

  /**
   * Sets the most that the pod may take of the node's processors: {@code
   * spec.domain.resources.limits.cpu}.
   *
   * @param value a quantity of processors, such as {@code 500m} or {@code 2}
   * @return the option
   * @throws OptionException when the value is not a quantity
   */
  public static Option<VirtualMachineInstance> withCpuLimit(String value) {
    return Observed.made(new WithCpuLimit(Arguments.quantity("withCpuLimit", "value", value)));
  }

  private record WithCpuLimit(Quantity value) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.resources(vmi).getLimits().put("cpu", Arguments.copy(value));
    }
  }

  /**
   * The name that {@link #withCpuRequest} had in libvmi v1.2.0.
   *
   * @param value a quantity of processors
   * @return the option
   * @throws OptionException when the value is not a quantity
   * @deprecated use {@link #withCpuRequest}
   */
  @Deprecated
  public static Option<VirtualMachineInstance> withResourceCpu(String value) {
    return Option.named(
        "withResourceCpu",
        new WithCpuRequest(Arguments.quantity("withResourceCpu", "value", value)));
  }

  /**
   * The name that {@link #withCpuLimit} had in libvmi v1.2.0.
   *
   * @param value a quantity of processors
   * @return the option
   * @throws OptionException when the value is not a quantity
   * @deprecated use {@link #withCpuLimit}
   */
  @Deprecated
  public static Option<VirtualMachineInstance> withLimitCpu(String value) {
    return Option.named(
        "withLimitCpu", new WithCpuLimit(Arguments.quantity("withLimitCpu", "value", value)));
  }

  /**
   * Sets how many sockets the machine can be given while it runs: {@code
   * spec.domain.cpu.maxSockets}.
   *
   * @param maxSockets sockets, 0 to 4294967295; 0 for the number that KubeVirt works out
   * @return the option
   * @throws OptionException when the number is out of range
   */
  public static Option<VirtualMachineInstance> withMaxSockets(long maxSockets) {
    return Observed.made(new WithMaxSockets(maxSockets));
  }

  private record WithMaxSockets(long maxSockets) implements OptionRecord<VirtualMachineInstance> {
    WithMaxSockets {
      Arguments.uint32("withMaxSockets", "maxSockets", maxSockets);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.cpu(vmi).setMaxSockets(Arguments.orAbsent(maxSockets));
    }
  }

  /**
   * Gives the emulator a processor of its own beside {@linkplain #withDedicatedCpuPlacement those
   * of the machine}: {@code spec.domain.cpu.isolateEmulatorThread}.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withIsolateEmulatorThread() {
    return Observed.made(new WithIsolateEmulatorThread());
  }

  private record WithIsolateEmulatorThread() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.cpu(vmi).setIsolateEmulatorThread(true);
    }
  }

  /**
   * Sets the architecture of the guest and so of its node: {@code spec.architecture}.
   *
   * @param arch the architecture; empty for the default of the cluster
   * @return the option
   */
  public static Option<VirtualMachineInstance> withArchitecture(Architecture arch) {
    return Observed.made(new WithArchitecture(arch));
  }

  private record WithArchitecture(Architecture arch)
      implements OptionRecord<VirtualMachineInstance> {
    WithArchitecture {
      Arguments.required("withArchitecture", "arch", arch);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setArchitecture(Arguments.orAbsent(arch.value()));
    }
  }
}
