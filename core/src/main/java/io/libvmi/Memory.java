package io.libvmi;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.Hugepages;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** Options for memory: {@code spec.domain.memory}, and what the pod asks of the node's. */
public final class Memory {
  private Memory() {}

  /**
   * Sets how much memory the guest sees: {@code spec.domain.memory.guest}.
   *
   * @param memory a quantity of bytes, such as {@code 2Gi}
   * @return the option
   * @throws OptionException when the memory is not a quantity
   */
  public static Option<VirtualMachineInstance> withGuestMemory(String memory) {
    return Observed.made(
        new WithGuestMemory(Arguments.quantity("withGuestMemory", "memory", memory)));
  }

  private record WithGuestMemory(Quantity memory) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.memory(vmi).setGuest(Arguments.copy(memory));
    }
  }

  /**
   * Backs the guest's memory by huge pages: {@code spec.domain.memory.hugepages.pageSize}.
   *
   * @param pageSize the size of a page, such as {@code 2Mi} or {@code 1Gi}
   * @return the option
   */
  public static Option<VirtualMachineInstance> withHugepages(String pageSize) {
    return Observed.made(new WithHugepages(pageSize));
  }

  private record WithHugepages(String pageSize) implements OptionRecord<VirtualMachineInstance> {
    WithHugepages {
      Arguments.required("withHugepages", "pageSize", pageSize);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Memory memory = Path.memory(vmi);
      Hugepages hugepages = memory.getHugepages();
      if (hugepages == null) {
        hugepages = new Hugepages();
        memory.setHugepages(hugepages);
      }
      hugepages.setPageSize(Arguments.orAbsent(pageSize));
    }
  }

  /**
   * Sets how much memory the pod asks for: {@code spec.domain.resources.requests.memory}. The guest
   * sees this much where {@link #withGuestMemory} does not say otherwise.
   *
   * @param value a quantity of bytes, such as {@code 2Gi}
   * @return the option
   * @throws OptionException when the value is not a quantity
   */
  public static Option<VirtualMachineInstance> withResourceMemory(String value) {
    return Observed.made(
        new WithResourceMemory(Arguments.quantity("withResourceMemory", "value", value)));
  }

  private record WithResourceMemory(Quantity value)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.resources(vmi).getRequests().put("memory", Arguments.copy(value));
    }
  }

  /**
   * Sets the most memory that the pod may take: {@code spec.domain.resources.limits.memory}. It has
   * to leave room for what KubeVirt needs besides the guest's.
   *
   * @param value a quantity of bytes, such as {@code 3Gi}
   * @return the option
   * @throws OptionException when the value is not a quantity
   */
  public static Option<VirtualMachineInstance> withLimitMemory(String value) {
    return Observed.made(
        new WithLimitMemory(Arguments.quantity("withLimitMemory", "value", value)));
  }

  private record WithLimitMemory(Quantity value) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.resources(vmi).getLimits().put("memory", Arguments.copy(value));
    }
  }

  /**
   * Sets how much memory the guest can be given while it runs: {@code spec.domain.memory.maxGuest}.
   *
   * @param memory a quantity of bytes, such as {@code 8Gi}
   * @return the option
   * @throws OptionException when the memory is not a quantity
   */
  public static Option<VirtualMachineInstance> withMaxGuest(String memory) {
    return Observed.made(new WithMaxGuest(Arguments.quantity("withMaxGuest", "memory", memory)));
  }

  private record WithMaxGuest(Quantity memory) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.memory(vmi).setMaxGuest(Arguments.copy(memory));
    }
  }

  /**
   * Sets what the pod asks of the node's memory: {@code spec.domain.resources.requests.memory}.
   * Where no {@link #withGuestMemory} says otherwise, the guest sees as much.
   *
   * @param value a quantity of bytes, such as {@code 2Gi}
   * @return the option
   * @throws OptionException when the value is not a quantity
   */
  public static Option<VirtualMachineInstance> withMemoryRequest(String value) {
    return Observed.made(
        new WithMemoryRequest(Arguments.quantity("withMemoryRequest", "value", value)));
  }

  private record WithMemoryRequest(Quantity value) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.resources(vmi).getRequests().put("memory", Arguments.copy(value));
    }
  }

  /**
   * Sets the most that the pod may take of the node's memory: {@code
   * spec.domain.resources.limits.memory}. It has to leave room for the hypervisor beside the guest.
   *
   * @param value a quantity of bytes, such as {@code 3Gi}
   * @return the option
   * @throws OptionException when the value is not a quantity
   */
  public static Option<VirtualMachineInstance> withMemoryLimit(String value) {
    return Observed.made(
        new WithMemoryLimit(Arguments.quantity("withMemoryLimit", "value", value)));
  }

  private record WithMemoryLimit(Quantity value) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.resources(vmi).getLimits().put("memory", Arguments.copy(value));
    }
  }
}
