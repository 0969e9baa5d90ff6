package io.libvmi;

import io.libvmi.model.HasSpec;
import io.libvmi.model.instancetype.v1beta1.DevicePreferences;
import io.libvmi.model.instancetype.v1beta1.VirtualMachinePreferenceSpec;
import io.libvmi.model.kubevirt.v1.InterfaceMasquerade;
import io.libvmi.model.kubevirt.v1.Rng;
import io.libvmi.model.kubevirt.v1.TPMDevice;
import io.libvmi.model.kubevirt.v1.VGPUOptions;

/**
 * Options for the devices of a preference, but for its {@linkplain PreferredDisks disks} and for
 * what is {@linkplain PreferredAutoattach attached unasked}: {@code spec.devices}.
 */
public final class PreferredDevices {
  private PreferredDevices() {}

  /**
   * Sets {@code spec.devices.preferredInputBus}.
   *
   * @param bus the bus of input devices; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredInputBus(InputBus bus) {
    return Observed.made(new WithPreferredInputBus(bus));
  }

  private record WithPreferredInputBus(InputBus bus)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredInputBus {
      Arguments.required("withPreferredInputBus", "bus", bus);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredInputBus(Arguments.orAbsent(bus.value()));
    }
  }

  /**
   * Sets {@code spec.devices.preferredInputType}.
   *
   * @param type the type of input devices, such as {@code tablet}; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredInputType(String type) {
    return Observed.made(new WithPreferredInputType(type));
  }

  private record WithPreferredInputType(String type)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredInputType {
      Arguments.required("withPreferredInputType", "type", type);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredInputType(Arguments.orAbsent(type));
    }
  }

  /**
   * Hides interfaces behind the address of the pod: {@code
   * spec.devices.preferredInterfaceMasquerade}.
   *
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredInterfaceMasquerade() {
    return Observed.made(new WithPreferredInterfaceMasquerade());
  }

  private record WithPreferredInterfaceMasquerade()
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      DevicePreferences devices = devices(preference);
      if (devices.getPreferredInterfaceMasquerade() == null) {
        devices.setPreferredInterfaceMasquerade(new InterfaceMasquerade());
      }
    }
  }

  /**
   * Sets {@code spec.devices.preferredInterfaceModel}.
   *
   * @param model the model of interfaces, such as {@code virtio}; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredInterfaceModel(
      String model) {
    return Observed.made(new WithPreferredInterfaceModel(model));
  }

  private record WithPreferredInterfaceModel(String model)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredInterfaceModel {
      Arguments.required("withPreferredInterfaceModel", "model", model);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredInterfaceModel(Arguments.orAbsent(model));
    }
  }

  /**
   * Sets {@code spec.devices.preferredNetworkInterfaceMultiQueue}.
   *
   * @param multiQueue whether interfaces have a queue for each processor
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>>
      withPreferredNetworkInterfaceMultiQueue(boolean multiQueue) {
    return Observed.made(new WithPreferredNetworkInterfaceMultiQueue(multiQueue));
  }

  private record WithPreferredNetworkInterfaceMultiQueue(boolean multiQueue)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredNetworkInterfaceMultiQueue(multiQueue);
    }
  }

  /**
   * Sets {@code spec.devices.preferredPanicDeviceModel}. Since KubeVirt 1.6.
   *
   * @param model by what a guest tells that it has crashed; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredPanicDeviceModel(
      PanicDeviceModel model) {
    return Observed.made(new WithPreferredPanicDeviceModel(model));
  }

  private record WithPreferredPanicDeviceModel(PanicDeviceModel model)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredPanicDeviceModel {
      Arguments.required("withPreferredPanicDeviceModel", "model", model);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredPanicDeviceModel(Arguments.orAbsent(model.value()));
    }
  }

  /**
   * Gives the guest random numbers of the node: {@code spec.devices.preferredRng}.
   *
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredRng() {
    return Observed.made(new WithPreferredRng());
  }

  private record WithPreferredRng() implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      DevicePreferences devices = devices(preference);
      if (devices.getPreferredRng() == null) {
        devices.setPreferredRng(new Rng());
      }
    }
  }

  /**
   * Sets {@code spec.devices.preferredSoundModel}.
   *
   * @param model the model of sound devices, {@code ich9} or {@code ac97}; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredSoundModel(
      String model) {
    return Observed.made(new WithPreferredSoundModel(model));
  }

  private record WithPreferredSoundModel(String model)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredSoundModel {
      Arguments.required("withPreferredSoundModel", "model", model);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredSoundModel(Arguments.orAbsent(model));
    }
  }

  /**
   * Sets {@code spec.devices.preferredTPM}, in the place of an earlier one.
   *
   * @param tpm the trusted platform module, which is copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredTpm(TPMDevice tpm) {
    return Observed.made(new WithPreferredTpm(tpm));
  }

  private record WithPreferredTpm(TPMDevice tpm)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredTpm {
      tpm = Arguments.required("withPreferredTpm", "tpm", tpm).copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredTPM(tpm.copy());
    }
  }

  /**
   * Sets {@code spec.devices.preferredUseVirtioTransitional}.
   *
   * @param transitional whether virtio devices serve guests that know the older virtio alone
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredUseVirtioTransitional(
      boolean transitional) {
    return Observed.made(new WithPreferredUseVirtioTransitional(transitional));
  }

  private record WithPreferredUseVirtioTransitional(boolean transitional)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredUseVirtioTransitional(transitional);
    }
  }

  /**
   * Sets {@code spec.devices.preferredVideoType}. Since KubeVirt 1.9.
   *
   * @param type the type of graphics devices, such as {@code virtio}; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredVideoType(String type) {
    return Observed.made(new WithPreferredVideoType(type));
  }

  private record WithPreferredVideoType(String type)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredVideoType {
      Arguments.required("withPreferredVideoType", "type", type);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredVideoType(Arguments.orAbsent(type));
    }
  }

  /**
   * Sets {@code spec.devices.preferredVirtualGPUOptions}, in the place of an earlier one.
   *
   * @param options what graphics processors do, which is copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredVirtualGpuOptions(
      VGPUOptions options) {
    return Observed.made(new WithPreferredVirtualGpuOptions(options));
  }

  private record WithPreferredVirtualGpuOptions(VGPUOptions options)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredVirtualGpuOptions {
      options = Arguments.required("withPreferredVirtualGpuOptions", "options", options).copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredVirtualGPUOptions(options.copy());
    }
  }

  private static DevicePreferences devices(HasSpec<VirtualMachinePreferenceSpec> preference) {
    VirtualMachinePreferenceSpec spec = preference.makeSpec();
    DevicePreferences devices = spec.getDevices();
    if (devices == null) {
      devices = new DevicePreferences();
      spec.setDevices(devices);
    }
    return devices;
  }
}
