package io.libvmi;

import io.libvmi.model.kubevirt.v1.FeatureAPIC;
import io.libvmi.model.kubevirt.v1.FeatureHyperv;
import io.libvmi.model.kubevirt.v1.FeatureKVM;
import io.libvmi.model.kubevirt.v1.FeatureState;
import io.libvmi.model.kubevirt.v1.HyperVPassthrough;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import org.jspecify.annotations.Nullable;

/** Options for what the hypervisor offers the guest: {@code spec.domain.features}. */
public final class Features {
  private Features() {}

  /**
   * Says whether the machine has ACPI: {@code spec.domain.features.acpi.enabled}. It does where
   * nothing is said.
   *
   * @param enabled whether it does
   * @return the option
   */
  public static Option<VirtualMachineInstance> withAcpi(boolean enabled) {
    return Observed.made(new WithAcpi(enabled));
  }

  /**
   * Gives the machine ACPI: {@code spec.domain.features.acpi}, without {@code
   * spec.domain.features.acpi.enabled}, which KubeVirt takes as true.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withAcpi() {
    return Observed.made(new WithAcpi(null));
  }

  private record WithAcpi(@Nullable Boolean enabled)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Features features = Path.features(vmi);
      FeatureState state = features.getAcpi();
      if (state == null) {
        state = new FeatureState();
        features.setAcpi(state);
      }
      state.setEnabled(enabled);
    }
  }

  /**
   * Says whether the machine has an interrupt controller in each processor (APIC): {@code
   * spec.domain.features.apic.enabled}; features that are made for it have {@code
   * spec.domain.features.acpi}.
   *
   * @param enabled whether it does
   * @return the option
   */
  public static Option<VirtualMachineInstance> withApic(boolean enabled) {
    return Observed.made(new WithApic(enabled));
  }

  /**
   * Gives the machine an interrupt controller in each processor (APIC): {@code
   * spec.domain.features.apic}, without {@code spec.domain.features.apic.enabled}, which KubeVirt
   * takes as true; features that are made for it have {@code spec.domain.features.acpi}.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withApic() {
    return Observed.made(new WithApic(null));
  }

  private record WithApic(@Nullable Boolean enabled)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Features features = Path.features(vmi);
      FeatureAPIC state = features.getApic();
      if (state == null) {
        state = new FeatureAPIC();
        features.setApic(state);
      }
      state.setEnabled(enabled);
    }
  }

  /**
   * Says whether the machine has system management mode, which secure boot needs: {@code
   * spec.domain.features.smm.enabled}; features that are made for it have {@code
   * spec.domain.features.acpi}.
   *
   * @param enabled whether it does
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSmm(boolean enabled) {
    return Observed.made(new WithSmm(enabled));
  }

  /**
   * Gives the machine system management mode, which secure boot needs: {@code
   * spec.domain.features.smm}, without {@code spec.domain.features.smm.enabled}, which KubeVirt
   * takes as true; features that are made for it have {@code spec.domain.features.acpi}.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSmm() {
    return Observed.made(new WithSmm(null));
  }

  private record WithSmm(@Nullable Boolean enabled)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Features features = Path.features(vmi);
      FeatureState state = features.getSmm();
      if (state == null) {
        state = new FeatureState();
        features.setSmm(state);
      }
      state.setEnabled(enabled);
    }
  }

  /**
   * Says whether the guest is offered paravirtual spinlocks: {@code
   * spec.domain.features.pvspinlock.enabled}; features that are made for it have {@code
   * spec.domain.features.acpi}.
   *
   * @param enabled whether it does
   * @return the option
   */
  public static Option<VirtualMachineInstance> withPvspinlock(boolean enabled) {
    return Observed.made(new WithPvspinlock(enabled));
  }

  private record WithPvspinlock(boolean enabled) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Features features = Path.features(vmi);
      FeatureState state = features.getPvspinlock();
      if (state == null) {
        state = new FeatureState();
        features.setPvspinlock(state);
      }
      state.setEnabled(enabled);
    }
  }

  /**
   * Says whether the guest is kept from finding out that it runs on KVM: {@code
   * spec.domain.features.kvm.hidden}; features that are made for it have {@code
   * spec.domain.features.acpi}.
   *
   * @param hidden whether it is
   * @return the option
   */
  public static Option<VirtualMachineInstance> withKvmHidden(boolean hidden) {
    return Observed.made(new WithKvmHidden(hidden));
  }

  private record WithKvmHidden(boolean hidden) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Features features = Path.features(vmi);
      FeatureKVM kvm = features.getKvm();
      if (kvm == null) {
        kvm = new FeatureKVM();
        features.setKvm(kvm);
      }
      kvm.setHidden(hidden);
    }
  }

  /**
   * Offers the guest what Microsoft's hypervisor would, which Windows runs better with: {@code
   * spec.domain.features.hyperv}, in place of other such features and of {@code
   * spec.domain.features.hypervPassthrough}; features that are made for it have {@code
   * spec.domain.features.acpi}.
   *
   * @param hyperv the features, which are copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withHyperv(FeatureHyperv hyperv) {
    return Observed.made(new WithHyperv(hyperv));
  }

  private record WithHyperv(FeatureHyperv hyperv) implements OptionRecord<VirtualMachineInstance> {
    WithHyperv {
      hyperv = Arguments.required("withHyperv", "hyperv", hyperv).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.features(vmi).withHyperv(hyperv.copy()).setHypervPassthrough(null);
    }
  }

  /**
   * Offers the guest all that the node can of Microsoft's hypervisor: {@code
   * spec.domain.features.hypervPassthrough.enabled}, in place of {@code
   * spec.domain.features.hyperv}; features that are made for it have {@code
   * spec.domain.features.acpi}. Since KubeVirt 1.3.
   *
   * @param enabled whether it does
   * @return the option
   */
  public static Option<VirtualMachineInstance> withHypervPassthrough(boolean enabled) {
    return Observed.made(new WithHypervPassthrough(enabled));
  }

  private record WithHypervPassthrough(boolean enabled)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Features features = Path.features(vmi);
      HyperVPassthrough passthrough = features.getHypervPassthrough();
      if (passthrough == null) {
        passthrough = new HyperVPassthrough();
        features.withHypervPassthrough(passthrough).setHyperv(null);
      }
      passthrough.setEnabled(enabled);
    }
  }
}
