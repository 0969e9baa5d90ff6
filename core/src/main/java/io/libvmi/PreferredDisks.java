package io.libvmi;

import io.libvmi.model.HasSpec;
import io.libvmi.model.instancetype.v1beta1.DevicePreferences;
import io.libvmi.model.instancetype.v1beta1.VirtualMachinePreferenceSpec;
import io.libvmi.model.kubevirt.v1.BlockSize;

/** Options for the disks of a preference: {@code spec.devices}. */
public final class PreferredDisks {
  private PreferredDisks() {}

  /**
   * Sets {@code spec.devices.preferredDiskBus}.
   *
   * @param bus the bus of disks; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredDiskBus(DiskBus bus) {
    return Observed.made(new WithPreferredDiskBus(bus));
  }

  private record WithPreferredDiskBus(DiskBus bus)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredDiskBus {
      Arguments.required("withPreferredDiskBus", "bus", bus);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredDiskBus(Arguments.orAbsent(bus.value()));
    }
  }

  /**
   * Sets {@code spec.devices.preferredCdromBus}.
   *
   * @param bus the bus of CD-ROM drives; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredCdromBus(DiskBus bus) {
    return Observed.made(new WithPreferredCdromBus(bus));
  }

  private record WithPreferredCdromBus(DiskBus bus)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredCdromBus {
      Arguments.required("withPreferredCdromBus", "bus", bus);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredCdromBus(Arguments.orAbsent(bus.value()));
    }
  }

  /**
   * Sets {@code spec.devices.preferredLunBus}.
   *
   * @param bus the bus of LUNs; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredLunBus(DiskBus bus) {
    return Observed.made(new WithPreferredLunBus(bus));
  }

  private record WithPreferredLunBus(DiskBus bus)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredLunBus {
      Arguments.required("withPreferredLunBus", "bus", bus);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredLunBus(Arguments.orAbsent(bus.value()));
    }
  }

  /**
   * Sets {@code spec.devices.preferredDiskCache}.
   *
   * @param cache how the node caches disks; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredDiskCache(
      DiskCache cache) {
    return Observed.made(new WithPreferredDiskCache(cache));
  }

  private record WithPreferredDiskCache(DiskCache cache)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredDiskCache {
      Arguments.required("withPreferredDiskCache", "cache", cache);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredDiskCache(Arguments.orAbsent(cache.value()));
    }
  }

  /**
   * Sets {@code spec.devices.preferredDiskIO}.
   *
   * @param io how the node reads and writes disks; empty for none
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredDiskIo(DiskIo io) {
    return Observed.made(new WithPreferredDiskIo(io));
  }

  private record WithPreferredDiskIo(DiskIo io)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredDiskIo {
      Arguments.required("withPreferredDiskIo", "io", io);
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredDiskIO(Arguments.orAbsent(io.value()));
    }
  }

  /**
   * Sets {@code spec.devices.preferredDiskBlockSize}, in the place of an earlier one.
   *
   * @param blockSize the size of the blocks that the guest sees, which is copied
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredDiskBlockSize(
      BlockSize blockSize) {
    return Observed.made(new WithPreferredDiskBlockSize(blockSize));
  }

  private record WithPreferredDiskBlockSize(BlockSize blockSize)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    WithPreferredDiskBlockSize {
      blockSize = Arguments.required("withPreferredDiskBlockSize", "blockSize", blockSize).copy();
    }

    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredDiskBlockSize(blockSize.copy());
    }
  }

  /**
   * Sets {@code spec.devices.preferredDiskDedicatedIoThread}.
   *
   * @param dedicated whether each disk has a thread of its own
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredDiskDedicatedIoThread(
      boolean dedicated) {
    return Observed.made(new WithPreferredDiskDedicatedIoThread(dedicated));
  }

  private record WithPreferredDiskDedicatedIoThread(boolean dedicated)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredDiskDedicatedIoThread(dedicated);
    }
  }

  /**
   * Sets {@code spec.devices.preferredBlockMultiQueue}.
   *
   * @param multiQueue whether disks have a queue for each processor
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredBlockMultiQueue(
      boolean multiQueue) {
    return Observed.made(new WithPreferredBlockMultiQueue(multiQueue));
  }

  private record WithPreferredBlockMultiQueue(boolean multiQueue)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredBlockMultiQueue(multiQueue);
    }
  }

  /**
   * Sets {@code spec.devices.preferredDisableHotplug}.
   *
   * @param disable whether no disk can be plugged in while the guest runs
   * @return the option
   */
  public static Option<HasSpec<VirtualMachinePreferenceSpec>> withPreferredDisableHotplug(
      boolean disable) {
    return Observed.made(new WithPreferredDisableHotplug(disable));
  }

  private record WithPreferredDisableHotplug(boolean disable)
      implements OptionRecord<HasSpec<VirtualMachinePreferenceSpec>> {
    @Override
    public void applyTo(HasSpec<VirtualMachinePreferenceSpec> preference) {
      devices(preference).setPreferredDisableHotplug(disable);
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
