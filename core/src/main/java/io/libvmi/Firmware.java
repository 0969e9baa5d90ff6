package io.libvmi;

import io.libvmi.model.kubevirt.v1.Bootloader;
import io.libvmi.model.kubevirt.v1.EFI;
import io.libvmi.model.kubevirt.v1.FeatureState;
import io.libvmi.model.kubevirt.v1.Features;
import io.libvmi.model.kubevirt.v1.KernelBoot;
import io.libvmi.model.kubevirt.v1.KernelBootContainer;
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
    return Observed.made(new WithUefi(secureBoot));
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

  /**
   * Boots by UEFI and keeps its variables over restarts: {@code
   * spec.domain.firmware.bootloader.efi.persistent} and {@code
   * spec.domain.firmware.bootloader.efi.secureBoot}, in place of {@code
   * spec.domain.firmware.bootloader.bios}. With secure boot it also enables {@code
   * spec.domain.features.smm.enabled}, as {@link #withUefi} does; features that are made for it
   * have {@code spec.domain.features.acpi}. The cluster needs a storage class for what is kept.
   *
   * @param secureBoot whether the guest's boot loader has to be signed
   * @return the option
   */
  public static Option<VirtualMachineInstance> withPersistentUefi(boolean secureBoot) {
    return Observed.made(new WithPersistentUefi(secureBoot));
  }

  private record WithPersistentUefi(boolean secureBoot)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      new WithUefi(secureBoot).applyTo(vmi);
      Arguments.present(bootloader(vmi).getEfi()).setPersistent(true);
    }
  }

  /**
   * Boots a kernel out of a container image: {@code
   * spec.domain.firmware.kernelBoot.container.image}.
   *
   * @param imageName the image
   * @return the option
   */
  public static Option<VirtualMachineInstance> withKernelBootContainer(String imageName) {
    return Observed.made(new WithKernelBootContainer(imageName));
  }

  private record WithKernelBootContainer(String imageName)
      implements OptionRecord<VirtualMachineInstance> {
    WithKernelBootContainer {
      Arguments.required("withKernelBootContainer", "imageName", imageName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      kernelBootContainer(vmi).setImage(imageName);
    }
  }

  /**
   * Boots a kernel out of a container image: {@code
   * spec.domain.firmware.kernelBoot.container.image}, {@code
   * spec.domain.firmware.kernelBoot.container.kernelPath}, {@code
   * spec.domain.firmware.kernelBoot.container.initrdPath} and {@code
   * spec.domain.firmware.kernelBoot.kernelArgs}.
   *
   * @param image the image
   * @param kernelPath where the kernel is in the image; empty for none
   * @param initrdPath where its initial file system is; empty for none
   * @param kernelArgs what the kernel is given; empty for nothing
   * @return the option
   */
  public static Option<VirtualMachineInstance> withKernelBoot(
      String image, String kernelPath, String initrdPath, String kernelArgs) {
    return Observed.made(new WithKernelBoot(image, kernelPath, initrdPath, kernelArgs));
  }

  private record WithKernelBoot(
      String image, String kernelPath, String initrdPath, String kernelArgs)
      implements OptionRecord<VirtualMachineInstance> {
    WithKernelBoot {
      Arguments.required("withKernelBoot", "image", image);
      Arguments.required("withKernelBoot", "kernelPath", kernelPath);
      Arguments.required("withKernelBoot", "initrdPath", initrdPath);
      Arguments.required("withKernelBoot", "kernelArgs", kernelArgs);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      kernelBootContainer(vmi)
          .withImage(image)
          .withKernelPath(Arguments.orAbsent(kernelPath))
          .setInitrdPath(Arguments.orAbsent(initrdPath));
      kernelBoot(vmi).setKernelArgs(Arguments.orAbsent(kernelArgs));
    }
  }

  /**
   * Sets the secret by which the image of the kernel is pulled: {@code
   * spec.domain.firmware.kernelBoot.container.imagePullSecret}. Where no image is set it sets an
   * empty one: {@code spec.domain.firmware.kernelBoot.container.image}.
   *
   * @param imagePullSecret the secret, in the machine's namespace; empty for none
   * @return the option
   */
  public static Option<VirtualMachineInstance> withKernelBootContainerImagePullSecret(
      String imagePullSecret) {
    return Observed.made(new WithKernelBootContainerImagePullSecret(imagePullSecret));
  }

  private record WithKernelBootContainerImagePullSecret(String imagePullSecret)
      implements OptionRecord<VirtualMachineInstance> {
    WithKernelBootContainerImagePullSecret {
      Arguments.required(
          "withKernelBootContainerImagePullSecret", "imagePullSecret", imagePullSecret);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      KernelBootContainer container = kernelBootContainer(vmi);
      container.setImagePullSecret(Arguments.orAbsent(imagePullSecret));
      if (container.getImage() == null) {
        container.setImage("");
      }
    }
  }

  /**
   * Sets the UUID that the guest sees: {@code spec.domain.firmware.uuid}. Where it is not set,
   * KubeVirt makes one.
   *
   * @param uid the UUID; empty for none
   * @return the option
   */
  public static Option<VirtualMachineInstance> withFirmwareUuid(String uid) {
    return Observed.made(new WithFirmwareUuid(uid));
  }

  private record WithFirmwareUuid(String uid) implements OptionRecord<VirtualMachineInstance> {
    WithFirmwareUuid {
      Arguments.required("withFirmwareUuid", "uid", uid);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.firmware(vmi).setUuid(Arguments.orAbsent(uid));
    }
  }

  private static KernelBoot kernelBoot(VirtualMachineInstance vmi) {
    io.libvmi.model.kubevirt.v1.Firmware firmware = Path.firmware(vmi);
    KernelBoot kernelBoot = firmware.getKernelBoot();
    if (kernelBoot == null) {
      kernelBoot = new KernelBoot();
      firmware.setKernelBoot(kernelBoot);
    }
    return kernelBoot;
  }

  private static KernelBootContainer kernelBootContainer(VirtualMachineInstance vmi) {
    KernelBoot kernelBoot = kernelBoot(vmi);
    KernelBootContainer container = kernelBoot.getContainer();
    if (container == null) {
      container = new KernelBootContainer();
      kernelBoot.setContainer(container);
    }
    return container;
  }

  /**
   * Sets when the image of the kernel is pulled: {@code
   * spec.domain.firmware.kernelBoot.container.imagePullPolicy}. Where no image is set it sets an
   * empty one: {@code spec.domain.firmware.kernelBoot.container.image}.
   *
   * @param imagePullPolicy when; empty for the default of Kubernetes
   * @return the option
   */
  public static Option<VirtualMachineInstance> withKernelBootContainerImagePullPolicy(
      PullPolicy imagePullPolicy) {
    return Observed.made(new WithKernelBootContainerImagePullPolicy(imagePullPolicy));
  }

  private record WithKernelBootContainerImagePullPolicy(PullPolicy imagePullPolicy)
      implements OptionRecord<VirtualMachineInstance> {
    WithKernelBootContainerImagePullPolicy {
      Arguments.required(
          "withKernelBootContainerImagePullPolicy", "imagePullPolicy", imagePullPolicy);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      KernelBootContainer container = kernelBootContainer(vmi);
      container.setImagePullPolicy(Arguments.orAbsent(imagePullPolicy.value()));
      if (container.getImage() == null) {
        container.setImage("");
      }
    }
  }
}
