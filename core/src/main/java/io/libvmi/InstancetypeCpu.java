package io.libvmi;

import io.libvmi.model.HasSpec;
import io.libvmi.model.instancetype.v1beta1.CPUInstancetype;
import io.libvmi.model.instancetype.v1beta1.VirtualMachineInstancetypeSpec;
import io.libvmi.model.kubevirt.v1.NUMA;
import io.libvmi.model.kubevirt.v1.NUMAGuestMappingPassthrough;
import io.libvmi.model.kubevirt.v1.Realtime;

/** Options for the processors of an instance type: {@code spec.cpu}. */
public final class InstancetypeCpu {
  private InstancetypeCpu() {}

  /**
   * Sets how many processors the guest has: {@code spec.cpu.guest}.
   *
   * @param guest how many, 1 to 4294967295; whether they are sockets, cores or threads is said by
   *     the preference
   * @return the option
   * @throws OptionException when a number is out of range
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withCpus(long guest) {
    return Observed.made(new WithCpus(guest));
  }

  private record WithCpus(long guest)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithCpus {
      Arguments.uint32("withCpus", "guest", guest);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      cpu(instancetype).setGuest(guest);
    }
  }

  /**
   * Sets {@code spec.cpu.model}.
   *
   * @param model a model that the node's libvirt knows, or {@code host-model} or {@code
   *     host-passthrough}; empty for the cluster's default
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeCpuModel(
      String model) {
    return Observed.made(new WithInstancetypeCpuModel(model));
  }

  private record WithInstancetypeCpuModel(String model)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeCpuModel {
      Arguments.required("withInstancetypeCpuModel", "model", model);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      cpu(instancetype).setModel(Arguments.orAbsent(model));
    }
  }

  /**
   * Sets up to how many sockets can be plugged in while the guest runs: {@code
   * spec.cpu.maxSockets}. Since KubeVirt 1.3.
   *
   * @param maxSockets how many, 0 to 4294967295
   * @return the option
   * @throws OptionException when a number is out of range
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeMaxSockets(
      long maxSockets) {
    return Observed.made(new WithInstancetypeMaxSockets(maxSockets));
  }

  private record WithInstancetypeMaxSockets(long maxSockets)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeMaxSockets {
      Arguments.uint32("withInstancetypeMaxSockets", "maxSockets", maxSockets);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      cpu(instancetype).setMaxSockets(maxSockets);
    }
  }

  /**
   * Sets {@code spec.cpu.dedicatedCPUPlacement}.
   *
   * @param dedicated whether the machine has processors of its own
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>>
      withInstancetypeDedicatedCpuPlacement(boolean dedicated) {
    return Observed.made(new WithInstancetypeDedicatedCpuPlacement(dedicated));
  }

  private record WithInstancetypeDedicatedCpuPlacement(boolean dedicated)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      cpu(instancetype).setDedicatedCPUPlacement(dedicated);
    }
  }

  /**
   * Sets {@code spec.cpu.isolateEmulatorThread}.
   *
   * @param isolate whether the emulator has a processor of its own
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>>
      withInstancetypeIsolateEmulatorThread(boolean isolate) {
    return Observed.made(new WithInstancetypeIsolateEmulatorThread(isolate));
  }

  private record WithInstancetypeIsolateEmulatorThread(boolean isolate)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      cpu(instancetype).setIsolateEmulatorThread(isolate);
    }
  }

  /**
   * Shows the guest the memory topology of its node: {@code spec.cpu.numa.guestMappingPassthrough}.
   *
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>>
      withInstancetypeNumaGuestMappingPassthrough() {
    return Observed.made(new WithInstancetypeNumaGuestMappingPassthrough());
  }

  private record WithInstancetypeNumaGuestMappingPassthrough()
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      CPUInstancetype cpu = cpu(instancetype);
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
   * Runs processors in real time: {@code spec.cpu.realtime.mask}.
   *
   * @param realtimeMask which ones, such as {@code 0-3,^1}; empty for all
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeRealtimeMask(
      String realtimeMask) {
    return Observed.made(new WithInstancetypeRealtimeMask(realtimeMask));
  }

  private record WithInstancetypeRealtimeMask(String realtimeMask)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeRealtimeMask {
      Arguments.required("withInstancetypeRealtimeMask", "realtimeMask", realtimeMask);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      CPUInstancetype cpu = cpu(instancetype);
      Realtime realtime = cpu.getRealtime();
      if (realtime == null) {
        realtime = new Realtime();
        cpu.setRealtime(realtime);
      }
      realtime.setMask(Arguments.orAbsent(realtimeMask));
    }
  }

  private static CPUInstancetype cpu(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
    VirtualMachineInstancetypeSpec spec = instancetype.makeSpec();
    CPUInstancetype cpu = spec.getCpu();
    if (cpu == null) {
      cpu = new CPUInstancetype();
      spec.setCpu(cpu);
    }
    return cpu;
  }
}
