package io.libvmi;

import io.libvmi.model.HasSpec;
import io.libvmi.model.instancetype.v1beta1.FirmwarePreferences;
import io.libvmi.model.instancetype.v1beta1.VirtualMachinePreferenceSpec;
import io.libvmi.model.kubevirt.v1.EFI;

/** Options for the firmware of a preference: {@code spec.firmware}. */
public final class PreferredFirmware {
  private PreferredFirmware() {}

  /**
   * Boots by UEFI: {@code spec.firmware.preferredEfi}, in the place of an earlier one. Since
   * KubeVirt 1.4.
   *
   * @param efi whether with secure boot and whether its variables are kept, which is copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredEfi(EFI efi) {
    return Observed.made(new WithPreferredEfi(efi));
  }

  private record WithPreferredEfi(EFI efi)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredEfi {
      efi = Arguments.required("withPreferredEfi", "efi", efi).copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      firmware(preference).setPreferredEfi(efi.copy());
    }
  }

  /**
   * Sets {@code spec.firmware.preferredUseBios}.
   *
   * @param useBios whether guests boot by BIOS
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredUseBios(
      boolean useBios) {
    return Observed.made(new WithPreferredUseBios(useBios));
  }

  private record WithPreferredUseBios(boolean useBios)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      firmware(preference).setPreferredUseBios(useBios);
    }
  }

  /**
   * Sets {@code spec.firmware.preferredUseBiosSerial}.
   *
   * @param useBiosSerial whether the BIOS writes to the serial console
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredUseBiosSerial(
      boolean useBiosSerial) {
    return Observed.made(new WithPreferredUseBiosSerial(useBiosSerial));
  }

  private record WithPreferredUseBiosSerial(boolean useBiosSerial)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      firmware(preference).setPreferredUseBiosSerial(useBiosSerial);
    }
  }

  /**
   * Sets {@code spec.firmware.preferredUseEfi}.
   *
   * @param useEfi whether guests boot by UEFI; {@link #withPreferredEfi} says more
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredUseEfi(boolean useEfi) {
    return Observed.made(new WithPreferredUseEfi(useEfi));
  }

  private record WithPreferredUseEfi(boolean useEfi)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      firmware(preference).setPreferredUseEfi(useEfi);
    }
  }

  /**
   * Sets {@code spec.firmware.preferredUseSecureBoot}.
   *
   * @param useSecureBoot whether the guest's boot loader has to be signed; {@link
   *     #withPreferredEfi} says more
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredUseSecureBoot(
      boolean useSecureBoot) {
    return Observed.made(new WithPreferredUseSecureBoot(useSecureBoot));
  }

  private record WithPreferredUseSecureBoot(boolean useSecureBoot)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      firmware(preference).setPreferredUseSecureBoot(useSecureBoot);
    }
  }

  private static FirmwarePreferences firmware(HasSpec<VirtualMachinePreferenceSpec> preference) {
    VirtualMachinePreferenceSpec spec = preference.makeSpec();
    FirmwarePreferences firmware = spec.getFirmware();
    if (firmware == null) {
      firmware = new FirmwarePreferences();
      spec.setFirmware(firmware);
    }
    return firmware;
  }
}
