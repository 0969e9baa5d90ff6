package io.libvmi;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.CPU;
import io.libvmi.model.kubevirt.v1.Hugepages;
import io.libvmi.model.kubevirt.v1.ResourceRequirements;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.text.Quantities;
import java.math.BigDecimal;

/**
 * Options for sizes that hang together: each does the arithmetic that Kubernetes and KubeVirt ask
 * for.
 */
public final class Sizing {
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private Sizing() {}

  /**
   * Gives the machine processors and memory of its own. It sets the topology, {@code
   * spec.domain.cpu.cores}, {@code threads} and {@code sockets}, and {@code
   * spec.domain.cpu.dedicatedCpuPlacement}; and asks for as many processors as their product and
   * for the memory, with limits of the same size, without which Kubernetes shares them out: {@code
   * spec.domain.resources.requests.cpu}, {@code memory}, {@code spec.domain.resources.limits.cpu}
   * and {@code memory}.
   *
   * @param cores cores in each socket, 1 to 4294967295
   * @param threads threads in each core, 1 to 4294967295
   * @param sockets sockets, 1 to 4294967295
   * @param memory a quantity of bytes, such as {@code 4Gi}
   * @return the option
   * @throws OptionException when a number is out of range, or the memory is not a quantity
   */
  public static Option<VirtualMachineInstance> withDedicatedCpus(
      long cores, long threads, long sockets, String memory) {
    return Observed.made(
        new WithDedicatedCpus(
            cores, threads, sockets, Arguments.quantity("withDedicatedCpus", "memory", memory)));
  }

  private record WithDedicatedCpus(long cores, long threads, long sockets, Quantity memory)
      implements OptionRecord<VirtualMachineInstance> {
    WithDedicatedCpus {
      Arguments.positive("withDedicatedCpus", "cores", cores);
      Arguments.positive("withDedicatedCpus", "threads", threads);
      Arguments.positive("withDedicatedCpus", "sockets", sockets);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      CPU cpu = Path.cpu(vmi);
      cpu.withCores(cores).withThreads(threads).withSockets(sockets).setDedicatedCpuPlacement(true);
      Quantity processors = Quantities.parse(processors(cores, threads, sockets));
      ResourceRequirements resources = Path.resources(vmi);
      resources.getRequests().put("cpu", Arguments.copy(processors));
      resources.getRequests().put("memory", Arguments.copy(memory));
      resources.getLimits().put("cpu", Arguments.copy(processors));
      resources.getLimits().put("memory", Arguments.copy(memory));
    }
  }

  /**
   * Backs the guest's memory with pages of a large size: {@code
   * spec.domain.memory.hugepages.pageSize}, and sets how much there is of it to a multiple of that
   * size: {@code spec.domain.memory.guest} and {@code spec.domain.resources.requests.memory}. A
   * limit that was as large as the request, such as {@link #withDedicatedCpus} sets, stays so:
   * {@code spec.domain.resources.limits.memory}.
   *
   * @param pageSize a size that the node offers, such as {@code 2Mi} or {@code 1Gi}
   * @param memory a quantity of bytes, such as {@code 4Gi}
   * @return the option
   * @throws OptionException when one is not a quantity, or the memory is no multiple of the size
   */
  public static Option<VirtualMachineInstance> withHugepages(String pageSize, String memory) {
    return Observed.made(
        new WithHugepages(
            Arguments.quantity("withHugepages", "pageSize", pageSize),
            Arguments.quantity("withHugepages", "memory", memory)));
  }

  private record WithHugepages(Quantity pageSize, Quantity memory)
      implements OptionRecord<VirtualMachineInstance> {
    WithHugepages {
      BigDecimal size = Quantities.number(pageSize);
      if (size.signum() <= 0 || size.compareTo(MOST) > 0) {
        throw OptionException.argument(
            "withHugepages",
            "pageSize",
            text(pageSize)
                + " was given where a number of bytes above 0 and up to 2^63-1 was expected");
      }
      BigDecimal bytes = Quantities.number(memory);
      if (bytes.signum() <= 0 || bytes.compareTo(MOST) > 0 || bytes.remainder(size).signum() != 0) {
        throw OptionException.argument(
            "withHugepages",
            "memory",
            "%s was given where a multiple of the page size, %s, was expected"
                .formatted(text(memory), text(pageSize)));
      }
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Memory all = Path.memory(vmi);
      Hugepages hugepages = all.getHugepages();
      if (hugepages == null) {
        hugepages = new Hugepages();
        all.setHugepages(hugepages);
      }
      hugepages.setPageSize(pageSize.getAmount() + pageSize.getFormat());
      all.setGuest(Arguments.copy(memory));
      ResourceRequirements resources = Path.resources(vmi);
      Quantity before = resources.getRequests().put("memory", Arguments.copy(memory));
      Quantity limit = resources.getLimits().get("memory");
      if (before != null && limit != null && text(before).equals(text(limit))) {
        resources.getLimits().put("memory", Arguments.copy(memory));
      }
    }
  }

  private static String processors(long cores, long threads, long sockets) {
    return BigDecimal.valueOf(cores)
        .multiply(BigDecimal.valueOf(threads))
        .multiply(BigDecimal.valueOf(sockets))
        .toPlainString();
  }

  private static String text(Quantity quantity) {
    return quantity.getAmount() + quantity.getFormat();
  }

  /**
   * Sets what the pod asks of any resource of its node: {@code spec.domain.resources.requests}.
   *
   * @param resource the resource, such as {@code ephemeral-storage}; {@link Cpu#withCpuRequest} and
   *     {@link Memory#withMemoryRequest} are for the usual ones
   * @param value a quantity, such as {@code 2Gi}
   * @return the option
   * @throws OptionException when the value is not a quantity
   */
  public static Option<VirtualMachineInstance> withResourceRequest(String resource, String value) {
    return Observed.made(
        new WithResourceRequest(
            resource, Arguments.quantity("withResourceRequest", "value", value)));
  }

  private record WithResourceRequest(String resource, Quantity value)
      implements OptionRecord<VirtualMachineInstance> {
    WithResourceRequest {
      Arguments.required("withResourceRequest", "resource", resource);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.resources(vmi).getRequests().put(resource, Arguments.copy(value));
    }
  }

  /**
   * Sets the most that the pod may take of any resource of its node: {@code
   * spec.domain.resources.limits}.
   *
   * @param resource the resource, such as {@code ephemeral-storage}; {@link Cpu#withCpuLimit} and
   *     {@link Memory#withMemoryLimit} are for the usual ones
   * @param value a quantity, such as {@code 2Gi}
   * @return the option
   * @throws OptionException when the value is not a quantity
   */
  public static Option<VirtualMachineInstance> withResourceLimit(String resource, String value) {
    return Observed.made(
        new WithResourceLimit(resource, Arguments.quantity("withResourceLimit", "value", value)));
  }

  private record WithResourceLimit(String resource, Quantity value)
      implements OptionRecord<VirtualMachineInstance> {
    WithResourceLimit {
      Arguments.required("withResourceLimit", "resource", resource);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.resources(vmi).getLimits().put(resource, Arguments.copy(value));
    }
  }

  /**
   * Says whether the pod asks for the guest's memory alone, and not for what the hypervisor needs
   * beside it: {@code spec.domain.resources.overcommitGuestOverhead}. The node may run out of
   * memory then.
   *
   * @param enabled whether it does
   * @return the option
   */
  public static Option<VirtualMachineInstance> withOvercommitGuestOverhead(boolean enabled) {
    return Observed.made(new WithOvercommitGuestOverhead(enabled));
  }

  private record WithOvercommitGuestOverhead(boolean enabled)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.resources(vmi).setOvercommitGuestOverhead(enabled);
    }
  }
}
