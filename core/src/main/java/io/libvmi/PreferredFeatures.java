package io.libvmi;

import io.libvmi.model.HasSpec;
import io.libvmi.model.instancetype.v1beta1.FeaturePreferences;
import io.libvmi.model.instancetype.v1beta1.VirtualMachinePreferenceSpec;
import io.libvmi.model.kubevirt.v1.FeatureAPIC;
import io.libvmi.model.kubevirt.v1.FeatureHyperv;
import io.libvmi.model.kubevirt.v1.FeatureKVM;
import io.libvmi.model.kubevirt.v1.FeatureState;
import org.jspecify.annotations.Nullable;

/** Options for what the hypervisor shows to the guests of a preference: {@code spec.features}. */
public final class PreferredFeatures {
  private PreferredFeatures() {}

  /**
   * Sets {@code spec.features.preferredAcpi.enabled}.
   *
   * @param enabled whether guests have ACPI
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredAcpi(boolean enabled) {
    return Observed.made(new WithPreferredAcpi(enabled));
  }

  /**
   * Sets {@code spec.features.preferredAcpi}, without {@code spec.features.preferredAcpi.enabled},
   * which KubeVirt takes as true.
   *
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredAcpi() {
    return Observed.made(new WithPreferredAcpi(null));
  }

  private record WithPreferredAcpi(@Nullable Boolean enabled)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      FeaturePreferences features = features(preference);
      FeatureState state = features.getPreferredAcpi();
      if (state == null) {
        state = new FeatureState();
        features.setPreferredAcpi(state);
      }
      state.setEnabled(enabled);
    }
  }

  /**
   * Sets {@code spec.features.preferredPvspinlock.enabled}.
   *
   * @param enabled whether guests have paravirtual spinlocks
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredPvspinlock(
      boolean enabled) {
    return Observed.made(new WithPreferredPvspinlock(enabled));
  }

  private record WithPreferredPvspinlock(boolean enabled)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      FeaturePreferences features = features(preference);
      FeatureState state = features.getPreferredPvspinlock();
      if (state == null) {
        state = new FeatureState();
        features.setPreferredPvspinlock(state);
      }
      state.setEnabled(enabled);
    }
  }

  /**
   * Sets {@code spec.features.preferredSmm.enabled}.
   *
   * @param enabled whether guests have the system management mode
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredSmm(boolean enabled) {
    return Observed.made(new WithPreferredSmm(enabled));
  }

  /**
   * Sets {@code spec.features.preferredSmm}, without {@code spec.features.preferredSmm.enabled},
   * which KubeVirt takes as true.
   *
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredSmm() {
    return Observed.made(new WithPreferredSmm(null));
  }

  private record WithPreferredSmm(@Nullable Boolean enabled)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      FeaturePreferences features = features(preference);
      FeatureState state = features.getPreferredSmm();
      if (state == null) {
        state = new FeatureState();
        features.setPreferredSmm(state);
      }
      state.setEnabled(enabled);
    }
  }

  /**
   * Sets {@code spec.features.preferredApic}, in the place of an earlier one.
   *
   * @param apic the interrupt controller, which is copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredApic(FeatureAPIC apic) {
    return Observed.made(new WithPreferredApic(apic));
  }

  private record WithPreferredApic(FeatureAPIC apic)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredApic {
      apic = Arguments.required("withPreferredApic", "apic", apic).copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      features(preference).setPreferredApic(apic.copy());
    }
  }

  /**
   * Sets {@code spec.features.preferredHyperv}, in the place of an earlier one.
   *
   * @param hyperv what Windows knows of a hypervisor, which is copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredHyperv(
      FeatureHyperv hyperv) {
    return Observed.made(new WithPreferredHyperv(hyperv));
  }

  private record WithPreferredHyperv(FeatureHyperv hyperv)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredHyperv {
      hyperv = Arguments.required("withPreferredHyperv", "hyperv", hyperv).copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      features(preference).setPreferredHyperv(hyperv.copy());
    }
  }

  /**
   * Sets {@code spec.features.preferredKvm.hidden}.
   *
   * @param hidden whether the guest does not see that it runs on KVM
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredKvmHidden(
      boolean hidden) {
    return Observed.made(new WithPreferredKvmHidden(hidden));
  }

  private record WithPreferredKvmHidden(boolean hidden)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      FeaturePreferences features = features(preference);
      FeatureKVM kvm = features.getPreferredKvm();
      if (kvm == null) {
        kvm = new FeatureKVM();
        features.setPreferredKvm(kvm);
      }
      kvm.setHidden(hidden);
    }
  }

  private static FeaturePreferences features(HasSpec<VirtualMachinePreferenceSpec> preference) {
    VirtualMachinePreferenceSpec spec = preference.makeSpec();
    FeaturePreferences features = spec.getFeatures();
    if (features == null) {
      features = new FeaturePreferences();
      spec.setFeatures(features);
    }
    return features;
  }
}
