package io.libvmi;

import io.libvmi.model.kubevirt.v1.Bootloader;
import io.libvmi.model.kubevirt.v1.EFI;
import io.libvmi.model.kubevirt.v1.FeatureState;
import io.libvmi.model.kubevirt.v1.Features;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** Options for how the machine boots: {@code spec.domain.firmware}. */
public final class Firmware {
  private Firmware() {}

  /**
   * Boots by UEFI: {@code spec.domain.firmware.bootloader.efi.secureBoot}, in place of {@code
   * spec.domain.firmware.bootloader.bios}. With secure boot it also enables {@code
   * spec.domain.features.smm.enabled}, without which KubeVirt refuses the machine; features that
   * are made for it have {@code spec.domain.features.acpi}. Without secure boot it leaves them as
   * they are.
   *
   * @param secureBoot whether the guest's boot loader has to be signed
   * @return the option
   */
  public static Option<VirtualMachineInstance> withUefi(boolean secureBoot) {
    return new WithUefi(secureBoot);
  }

  private record WithUefi(boolean secureBoot) implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Bootloader bootloader = bootloader(vmi);
      EFI efi = bootloader.getEfi();
      if (efi == null) {
        efi = new EFI();
        bootloader.withEfi(efi).setBios(null);
      }
      efi.setSecureBoot(secureBoot);
      if (secureBoot) {
        Features features = Path.features(vmi);
        FeatureState smm = features.getSmm();
        if (smm == null) {
          smm = new FeatureState();
          features.setSmm(smm);
        }
        smm.setEnabled(true);
      }
    }
  }

  private static Bootloader bootloader(VirtualMachineInstance vmi) {
    io.libvmi.model.kubevirt.v1.Firmware firmware = Path.firmware(vmi);
    Bootloader bootloader = firmware.getBootloader();
    if (bootloader == null) {
      bootloader = new Bootloader();
      firmware.setBootloader(bootloader);
    }
    return bootloader;
  }
}
