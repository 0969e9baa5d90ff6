package io.libvmi;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.HasSpec;
import io.libvmi.model.instancetype.v1beta1.CPUPreferenceRequirement;
import io.libvmi.model.instancetype.v1beta1.MemoryPreferenceRequirement;
import io.libvmi.model.instancetype.v1beta1.PreferenceRequirements;
import io.libvmi.model.instancetype.v1beta1.VirtualMachinePreferenceSpec;

/** Options for what a machine has to have to be of a preference: {@code spec.requirements}. */
public final class Requirements {
  private Requirements() {}

  /**
   * Sets {@code spec.requirements.architecture}. Since KubeVirt 1.7.
   *
   * @param architecture the architecture of the guest; empty for any
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withRequiredArchitecture(
      Architecture architecture) {
    return Observed.made(new WithRequiredArchitecture(architecture));
  }

  private record WithRequiredArchitecture(Architecture architecture)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithRequiredArchitecture {
      Arguments.required("withRequiredArchitecture", "architecture", architecture);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      requirements(preference).setArchitecture(Arguments.orAbsent(architecture.value()));
    }
  }

  /**
   * Sets {@code spec.requirements.cpu.guest}.
   *
   * @param guest how many processors it has at least, 0 to 4294967295
   * @return the option
   * @throws OptionException when a number is out of range
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withRequiredCpus(long guest) {
    return Observed.made(new WithRequiredCpus(guest));
  }

  private record WithRequiredCpus(long guest)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithRequiredCpus {
      Arguments.uint32("withRequiredCpus", "guest", guest);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      PreferenceRequirements requirements = requirements(preference);
      CPUPreferenceRequirement cpu = requirements.getCpu();
      if (cpu == null) {
        cpu = new CPUPreferenceRequirement();
        requirements.setCpu(cpu);
      }
      cpu.setGuest(guest);
    }
  }

  /**
   * Sets {@code spec.requirements.memory.guest}.
   *
   * @param guest how much it has at least: a quantity of bytes, such as {@code 4Gi}
   * @return the option
   * @throws OptionException when the guest is not a quantity
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withRequiredMemory(String guest) {
    return Observed.made(
        new WithRequiredMemory(Arguments.quantity("withRequiredMemory", "guest", guest)));
  }

  private record WithRequiredMemory(Quantity guest)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      PreferenceRequirements requirements = requirements(preference);
      MemoryPreferenceRequirement memory = requirements.getMemory();
      if (memory == null) {
        memory = new MemoryPreferenceRequirement();
        requirements.setMemory(memory);
      }
      memory.setGuest(Arguments.copy(guest));
    }
  }

  private static PreferenceRequirements requirements(
      HasSpec<VirtualMachinePreferenceSpec> preference) {
    VirtualMachinePreferenceSpec spec = preference.makeSpec();
    PreferenceRequirements requirements = spec.getRequirements();
    if (requirements == null) {
      requirements = new PreferenceRequirements();
      spec.setRequirements(requirements);
    }
    return requirements;
  }
}
