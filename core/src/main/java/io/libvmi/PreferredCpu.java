package io.libvmi;

import io.libvmi.model.HasSpec;
import io.libvmi.model.instancetype.v1beta1.CPUPreferences;
import io.libvmi.model.instancetype.v1beta1.SpreadOptions;
import io.libvmi.model.instancetype.v1beta1.VirtualMachinePreferenceSpec;
import io.libvmi.model.kubevirt.v1.CPUFeature;

/** Options for the processors of a preference: {@code spec.cpu}. */
public final class PreferredCpu {
  private PreferredCpu() {}

  /**
   * Sets {@code spec.cpu.preferredCPUTopology}.
   *
   * @param topology as what the guest sees its processors; empty for the default, sockets
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredCpuTopology(
      PreferredCpuTopology topology) {
    return Observed.made(new WithPreferredCpuTopology(topology));
  }

  private record WithPreferredCpuTopology(PreferredCpuTopology topology)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredCpuTopology {
      Arguments.required("withPreferredCpuTopology", "topology", topology);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      cpu(preference).setPreferredCPUTopology(Arguments.orAbsent(topology.value()));
    }
  }

  /**
   * Adds a processor feature to {@code spec.cpu.preferredCPUFeatures}.
   *
   * @param featureName the feature, such as {@code vmx}
   * @param policy {@code force}, {@code require}, {@code optional}, {@code disable} or {@code
   *     forbid}; empty for KubeVirt's default, {@code require}
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredCpuFeature(
      String featureName, String policy) {
    return Observed.made(new WithPreferredCpuFeature(featureName, policy));
  }

  private record WithPreferredCpuFeature(String featureName, String policy)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredCpuFeature {
      Arguments.required("withPreferredCpuFeature", "featureName", featureName);
      Arguments.required("withPreferredCpuFeature", "policy", policy);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      cpu(preference)
          .getPreferredCPUFeatures()
          .add(new CPUFeature().withName(featureName).withPolicy(Arguments.orAbsent(policy)));
    }
  }

  /**
   * Sets across what the topology {@code spread} goes: {@code spec.cpu.spreadOptions.across}. Since
   * KubeVirt 1.3.
   *
   * @param across across what; empty for the default, sockets and cores
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredSpreadAcross(
      SpreadAcross across) {
    return Observed.made(new WithPreferredSpreadAcross(across));
  }

  private record WithPreferredSpreadAcross(SpreadAcross across)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredSpreadAcross {
      Arguments.required("withPreferredSpreadAcross", "across", across);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      spread(preference).setAcross(Arguments.orAbsent(across.value()));
    }
  }

  /**
   * Sets how many cores, or threads, there are to one socket, or core, in the topology {@code
   * spread}: {@code spec.cpu.spreadOptions.ratio}. Since KubeVirt 1.3.
   *
   * @param ratio how many, 0 to 4294967295
   * @return the option
   * @throws OptionException when a number is out of range
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredSpreadRatio(long ratio) {
    return Observed.made(new WithPreferredSpreadRatio(ratio));
  }

  private record WithPreferredSpreadRatio(long ratio)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredSpreadRatio {
      Arguments.uint32("withPreferredSpreadRatio", "ratio", ratio);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      spread(preference).setRatio(ratio);
    }
  }

  /**
   * Sets {@code spec.preferSpreadSocketToCoreRatio}, the older form of {@link
   * #withPreferredSpreadRatio}.
   *
   * @param ratio how many cores there are to one socket, 0 to 4294967295
   * @return the option
   * @throws OptionException when a number is out of range
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferSpreadSocketToCoreRatio(
      long ratio) {
    return Observed.made(new WithPreferSpreadSocketToCoreRatio(ratio));
  }

  private record WithPreferSpreadSocketToCoreRatio(long ratio)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferSpreadSocketToCoreRatio {
      Arguments.uint32("withPreferSpreadSocketToCoreRatio", "ratio", ratio);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      preference.makeSpec().setPreferSpreadSocketToCoreRatio(ratio);
    }
  }

  private static SpreadOptions spread(HasSpec<VirtualMachinePreferenceSpec> preference) {
    CPUPreferences cpu = cpu(preference);
    SpreadOptions spread = cpu.getSpreadOptions();
    if (spread == null) {
      spread = new SpreadOptions();
      cpu.setSpreadOptions(spread);
    }
    return spread;
  }

  private static CPUPreferences cpu(HasSpec<VirtualMachinePreferenceSpec> preference) {
    VirtualMachinePreferenceSpec spec = preference.makeSpec();
    CPUPreferences cpu = spec.getCpu();
    if (cpu == null) {
      cpu = new CPUPreferences();
      spec.setCpu(cpu);
    }
    return cpu;
  }
}
