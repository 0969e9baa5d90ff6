package io.libvmi;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.HasSpec;
import io.libvmi.model.instancetype.v1beta1.MemoryInstancetype;
import io.libvmi.model.instancetype.v1beta1.VirtualMachineInstancetypeSpec;
import io.libvmi.model.kubevirt.v1.Hugepages;

/** Options for the memory of an instance type: {@code spec.memory}. */
public final class InstancetypeMemory {
  private InstancetypeMemory() {}

  /**
   * Sets the memory of the guest: {@code spec.memory.guest}.
   *
   * @param guest a quantity of bytes, such as {@code 4Gi}
   * @return the option
   * @throws OptionException when the guest is not a quantity
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withMemory(String guest) {
    return Observed.made(new WithMemory(Arguments.quantity("withMemory", "guest", guest)));
  }

  private record WithMemory(Quantity guest)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      memory(instancetype).setGuest(Arguments.copy(guest));
    }
  }

  /**
   * Sets up to what memory can be plugged in while the guest runs: {@code spec.memory.maxGuest}.
   * Since KubeVirt 1.3.
   *
   * @param maxGuest a quantity of bytes, such as {@code 16Gi}
   * @return the option
   * @throws OptionException when the maxGuest is not a quantity
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeMaxMemory(
      String maxGuest) {
    return Observed.made(
        new WithInstancetypeMaxMemory(
            Arguments.quantity("withInstancetypeMaxMemory", "maxGuest", maxGuest)));
  }

  private record WithInstancetypeMaxMemory(Quantity maxGuest)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      memory(instancetype).setMaxGuest(Arguments.copy(maxGuest));
    }
  }

  /**
   * Sets by how much the pod asks for less memory than the guest has: {@code
   * spec.memory.overcommitPercent}.
   *
   * @param percent 0 to 100
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeOvercommitPercent(
      int percent) {
    return Observed.made(new WithInstancetypeOvercommitPercent(percent));
  }

  private record WithInstancetypeOvercommitPercent(int percent)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      memory(instancetype).setOvercommitPercent(percent);
    }
  }

  /**
   * Takes the memory from huge pages: {@code spec.memory.hugepages.pageSize}.
   *
   * @param pageSize the size of a page, such as {@code 2Mi} or {@code 1Gi}; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachineInstancetypeSpec>> withInstancetypeHugepages(
      String pageSize) {
    return Observed.made(new WithInstancetypeHugepages(pageSize));
  }

  private record WithInstancetypeHugepages(String pageSize)
      implements OptionRecord<HasSpec<VirtualMachineInstancetypeSpec>> {
    WithInstancetypeHugepages {
      Arguments.required("withInstancetypeHugepages", "pageSize", pageSize);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
      MemoryInstancetype memory = memory(instancetype);
      Hugepages hugepages = memory.getHugepages();
      if (hugepages == null) {
        hugepages = new Hugepages();
        memory.setHugepages(hugepages);
      }
      hugepages.setPageSize(Arguments.orAbsent(pageSize));
    }
  }

  private static MemoryInstancetype memory(HasSpec<VirtualMachineInstancetypeSpec> instancetype) {
    VirtualMachineInstancetypeSpec spec = instancetype.makeSpec();
    MemoryInstancetype memory = spec.getMemory();
    if (memory == null) {
      memory = new MemoryInstancetype();
      spec.setMemory(memory);
    }
    return memory;
  }
}
