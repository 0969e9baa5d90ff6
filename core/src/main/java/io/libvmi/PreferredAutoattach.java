package io.libvmi;

import io.libvmi.model.HasSpec;
import io.libvmi.model.instancetype.v1beta1.DevicePreferences;
import io.libvmi.model.instancetype.v1beta1.VirtualMachinePreferenceSpec;

/**
 * Options for the devices that machines of a preference get without asking for them: {@code
 * spec.devices}.
 */
public final class PreferredAutoattach {
  private PreferredAutoattach() {}

  /**
   * Sets {@code spec.devices.preferredAutoattachGraphicsDevice}.
   *
   * @param autoattach whether a machine gets a graphics device without asking for one
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredAutoattachGraphicsDevice(
      boolean autoattach) {
    return Observed.made(new WithPreferredAutoattachGraphicsDevice(autoattach));
  }

  private record WithPreferredAutoattachGraphicsDevice(boolean autoattach)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredAutoattachGraphicsDevice(autoattach);
    }
  }

  /**
   * Sets {@code spec.devices.preferredAutoattachInputDevice}.
   *
   * @param autoattach whether a machine gets an input device without asking for one
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredAutoattachInputDevice(
      boolean autoattach) {
    return Observed.made(new WithPreferredAutoattachInputDevice(autoattach));
  }

  private record WithPreferredAutoattachInputDevice(boolean autoattach)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredAutoattachInputDevice(autoattach);
    }
  }

  /**
   * Sets {@code spec.devices.preferredAutoattachMemBalloon}.
   *
   * @param autoattach whether a machine gets a memory balloon without asking for one
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredAutoattachMemBalloon(
      boolean autoattach) {
    return Observed.made(new WithPreferredAutoattachMemBalloon(autoattach));
  }

  private record WithPreferredAutoattachMemBalloon(boolean autoattach)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredAutoattachMemBalloon(autoattach);
    }
  }

  /**
   * Sets {@code spec.devices.preferredAutoattachPodInterface}.
   *
   * @param autoattach whether a machine gets an interface on the network of the pod without asking
   *     for one
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredAutoattachPodInterface(
      boolean autoattach) {
    return Observed.made(new WithPreferredAutoattachPodInterface(autoattach));
  }

  private record WithPreferredAutoattachPodInterface(boolean autoattach)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredAutoattachPodInterface(autoattach);
    }
  }

  /**
   * Sets {@code spec.devices.preferredAutoattachSerialConsole}.
   *
   * @param autoattach whether a machine gets a serial console without asking for one
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredAutoattachSerialConsole(
      boolean autoattach) {
    return Observed.made(new WithPreferredAutoattachSerialConsole(autoattach));
  }

  private record WithPreferredAutoattachSerialConsole(boolean autoattach)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredAutoattachSerialConsole(autoattach);
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
