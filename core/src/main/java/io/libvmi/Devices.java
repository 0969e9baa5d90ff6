package io.libvmi;

import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.DiskTarget;
import io.libvmi.model.kubevirt.v1.DownwardMetrics;
import io.libvmi.model.kubevirt.v1.DownwardMetricsVolumeSource;
import io.libvmi.model.kubevirt.v1.I6300ESBWatchdog;
import io.libvmi.model.kubevirt.v1.Rng;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.Volume;
import io.libvmi.model.kubevirt.v1.Watchdog;

/** Options for devices besides disks and interfaces: {@code spec.domain.devices}. */
public final class Devices {
  private Devices() {}

  /**
   * Gives the guest a source of random numbers: {@code spec.domain.devices.rng}.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withRng() {
    return new WithRng();
  }

  private record WithRng() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Devices devices = Path.devices(vmi);
      if (devices.getRng() == null) {
        devices.setRng(new Rng());
      }
    }
  }

  /**
   * Adds an Intel 6300ESB watchdog named {@code watchdog}: {@code spec.domain.devices.watchdog}. It
   * takes the place of another one.
   *
   * @param action what it does when the guest no longer answers; empty for KubeVirt's default
   * @return the option
   */
  public static Option<VirtualMachineInstance> withWatchdog(WatchdogAction action) {
    return new WithWatchdog(action);
  }

  private record WithWatchdog(WatchdogAction action)
      implements OptionRecord<VirtualMachineInstance> {
    WithWatchdog {
      Arguments.required("withWatchdog", "action", action);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi)
          .setWatchdog(
              new Watchdog()
                  .withName("watchdog")
                  .withI6300esb(
                      new I6300ESBWatchdog().withAction(Arguments.orAbsent(action.value()))));
    }
  }

  /**
   * Shows the guest metrics of its node on a disk on the virtio bus: adds a disk to {@code
   * spec.domain.devices.disks} and a volume to {@code spec.volumes}, without looking whether the
   * name is taken.
   *
   * @param volumeName the name of disk and volume
   * @return the option
   */
  public static Option<VirtualMachineInstance> withDownwardMetricsVolume(String volumeName) {
    return new WithDownwardMetricsVolume(volumeName);
  }

  private record WithDownwardMetricsVolume(String volumeName)
      implements OptionRecord<VirtualMachineInstance> {
    WithDownwardMetricsVolume {
      Arguments.required("withDownwardMetricsVolume", "volumeName", volumeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi)
          .getVolumes()
          .add(
              new Volume()
                  .withName(volumeName)
                  .withDownwardMetrics(new DownwardMetricsVolumeSource()));
      Path.devices(vmi)
          .getDisks()
          .add(
              new Disk()
                  .withName(volumeName)
                  .withDisk(new DiskTarget().withBus(DiskBus.VIRTIO.value())));
    }
  }

  /**
   * Shows the guest metrics of its node over a virtio channel: {@code
   * spec.domain.devices.downwardMetrics}.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withDownwardMetricsChannel() {
    return new WithDownwardMetricsChannel();
  }

  private record WithDownwardMetricsChannel() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Devices devices = Path.devices(vmi);
      if (devices.getDownwardMetrics() == null) {
        devices.setDownwardMetrics(new DownwardMetrics());
      }
    }
  }

  /**
   * Says whether the machine gets a serial console by itself: {@code
   * spec.domain.devices.autoattachSerialConsole}. It does where nothing is said.
   *
   * @param enable whether it gets one
   * @return the option
   */
  public static Option<VirtualMachineInstance> withAutoattachSerialConsole(boolean enable) {
    return new WithAutoattachSerialConsole(enable);
  }

  private record WithAutoattachSerialConsole(boolean enable)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setAutoattachSerialConsole(enable);
    }
  }

  /**
   * Leaves out the serial console, as in libvmi v1.2.0.
   *
   * @return the option
   * @deprecated use {@link #withAutoattachSerialConsole} with false
   */
  @Deprecated
  public static Option<VirtualMachineInstance> withoutSerialConsole() {
    return new WithoutSerialConsole();
  }

  private record WithoutSerialConsole() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setAutoattachSerialConsole(false);
    }
  }
}
