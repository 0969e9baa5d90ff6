package io.libvmi;

import io.libvmi.model.kubevirt.v1.ClientPassthroughDevices;
import io.libvmi.model.kubevirt.v1.SoundDevice;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/**
 * Options for devices that are rarely spoken of: {@code spec.domain.devices}. The others are in
 * {@link Devices}.
 */
public final class DeviceSettings {
  private DeviceSettings() {}

  /**
   * Says whether the machine gets a tablet by itself: {@code
   * spec.domain.devices.autoattachInputDevice}. It does not where nothing is said.
   *
   * @param enable whether it does
   * @return the option
   */
  public static Option<VirtualMachineInstance> withAutoattachInputDevice(boolean enable) {
    return Observed.made(new WithAutoattachInputDevice(enable));
  }

  private record WithAutoattachInputDevice(boolean enable)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setAutoattachInputDevice(enable);
    }
  }

  /**
   * Says whether the machine gets a VSOCK device by itself, over which node and guest talk: {@code
   * spec.domain.devices.autoattachVSOCK}. It does not where nothing is said.
   *
   * @param enable whether it does
   * @return the option
   */
  public static Option<VirtualMachineInstance> withAutoattachVsock(boolean enable) {
    return Observed.made(new WithAutoattachVsock(enable));
  }

  private record WithAutoattachVsock(boolean enable)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setAutoattachVSOCK(enable);
    }
  }

  /**
   * Says whether disks on the virtio bus have a queue for each processor: {@code
   * spec.domain.devices.blockMultiQueue}. It does not where nothing is said.
   *
   * @param enable whether it does
   * @return the option
   */
  public static Option<VirtualMachineInstance> withBlockMultiQueue(boolean enable) {
    return Observed.made(new WithBlockMultiQueue(enable));
  }

  private record WithBlockMultiQueue(boolean enable)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setBlockMultiQueue(enable);
    }
  }

  /**
   * Says whether disks and interfaces are kept from being plugged while the machine runs: {@code
   * spec.domain.devices.disableHotplug}. It does not where nothing is said.
   *
   * @param enable whether it does
   * @return the option
   */
  public static Option<VirtualMachineInstance> withDisableHotplug(boolean enable) {
    return Observed.made(new WithDisableHotplug(enable));
  }

  private record WithDisableHotplug(boolean enable)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setDisableHotplug(enable);
    }
  }

  /**
   * Says whether devices on the virtio bus talk as before version 1.0 of virtio, for old guests:
   * {@code spec.domain.devices.useVirtioTransitional}. It does not where nothing is said.
   *
   * @param enable whether it does
   * @return the option
   */
  public static Option<VirtualMachineInstance> withUseVirtioTransitional(boolean enable) {
    return Observed.made(new WithUseVirtioTransitional(enable));
  }

  private record WithUseVirtioTransitional(boolean enable)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setUseVirtioTransitional(enable);
    }
  }

  /**
   * Lets whoever views the machine's console lend it USB devices: {@code
   * spec.domain.devices.clientPassthrough}.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withClientPassthrough() {
    return Observed.made(new WithClientPassthrough());
  }

  private record WithClientPassthrough() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      if (Path.devices(vmi).getClientPassthrough() == null) {
        Path.devices(vmi).setClientPassthrough(new ClientPassthroughDevices());
      }
    }
  }

  /**
   * Gives the machine a sound card: {@code spec.domain.devices.sound}, in place of another one.
   *
   * @param name its name
   * @param model {@code ich9} or {@code ac97}; empty for the default, {@code ich9}
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSound(String name, String model) {
    return Observed.made(new WithSound(name, model));
  }

  private record WithSound(String name, String model)
      implements OptionRecord<VirtualMachineInstance> {
    WithSound {
      Arguments.required("withSound", "name", name);
      Arguments.required("withSound", "model", model);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi)
          .setSound(new SoundDevice().withName(name).withModel(Arguments.orAbsent(model)));
    }
  }
}
