package io.libvmi;

import io.libvmi.model.kubevirt.v1.Diag288Watchdog;
import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.DiskTarget;
import io.libvmi.model.kubevirt.v1.DownwardMetrics;
import io.libvmi.model.kubevirt.v1.DownwardMetricsVolumeSource;
import io.libvmi.model.kubevirt.v1.I6300ESBWatchdog;
import io.libvmi.model.kubevirt.v1.Input;
import io.libvmi.model.kubevirt.v1.PanicDevice;
import io.libvmi.model.kubevirt.v1.Rng;
import io.libvmi.model.kubevirt.v1.TPMDevice;
import io.libvmi.model.kubevirt.v1.VideoDevice;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.Volume;
import io.libvmi.model.kubevirt.v1.Watchdog;
import org.jspecify.annotations.Nullable;

/** Options for devices besides disks and interfaces: {@code spec.domain.devices}. */
public final class Devices {
  private Devices() {}

  /**
   * Gives the guest a source of random numbers: {@code spec.domain.devices.rng}.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withRng() {
    return Observed.made(new WithRng());
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
    return Observed.made(new WithWatchdog(action));
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
    return Observed.made(new WithDownwardMetricsVolume(volumeName));
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
    return Observed.made(new WithDownwardMetricsChannel());
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
    return Observed.made(new WithAutoattachSerialConsole(enable));
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
    return Observed.made(new WithoutSerialConsole());
  }

  private record WithoutSerialConsole() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setAutoattachSerialConsole(false);
    }
  }

  /**
   * Adds a watchdog named {@code watchdog} that the architecture knows: {@code
   * spec.domain.devices.watchdog}; a diag288 on s390x, an Intel 6300ESB elsewhere. It takes the
   * place of another one.
   *
   * @param action what it does when the guest no longer answers; empty for KubeVirt's default
   * @param arch the architecture
   * @return the option
   */
  public static Option<VirtualMachineInstance> withWatchdog(
      WatchdogAction action, Architecture arch) {
    return Observed.made(new WithWatchdogOf(action, arch));
  }

  private record WithWatchdogOf(WatchdogAction action, Architecture arch)
      implements OptionRecord<VirtualMachineInstance> {
    WithWatchdogOf {
      Arguments.required("withWatchdog", "action", action);
      Arguments.required("withWatchdog", "arch", arch);
    }

    @Override
    public String optionName() {
      return "withWatchdog";
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Watchdog watchdog = new Watchdog().withName("watchdog");
      String value = Arguments.orAbsent(action.value());
      Path.devices(vmi)
          .setWatchdog(
              arch.equals(Architecture.S390X)
                  ? watchdog.withDiag288(new Diag288Watchdog().withAction(value))
                  : watchdog.withI6300esb(new I6300ESBWatchdog().withAction(value)));
    }
  }

  /**
   * Adds a tablet, which shows the guest where the pointer is, to {@code
   * spec.domain.devices.inputs}.
   *
   * @param name its name
   * @param bus its bus; empty for the one that KubeVirt chooses
   * @return the option
   */
  public static Option<VirtualMachineInstance> withTablet(String name, InputBus bus) {
    return Observed.made(new WithTablet(name, bus));
  }

  private record WithTablet(String name, InputBus bus)
      implements OptionRecord<VirtualMachineInstance> {
    WithTablet {
      Arguments.required("withTablet", "name", name);
      Arguments.required("withTablet", "bus", bus);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi)
          .getInputs()
          .add(
              new Input()
                  .withName(name)
                  .withType("tablet")
                  .withBus(Arguments.orAbsent(bus.value())));
    }
  }

  /**
   * Says whether the machine gets a graphics device by itself: {@code
   * spec.domain.devices.autoattachGraphicsDevice}. It does where nothing is said.
   *
   * @param enable whether it gets one
   * @return the option
   */
  public static Option<VirtualMachineInstance> withAutoattachGraphicsDevice(boolean enable) {
    return Observed.made(new WithAutoattachGraphicsDevice(enable));
  }

  private record WithAutoattachGraphicsDevice(boolean enable)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setAutoattachGraphicsDevice(enable);
    }
  }

  /**
   * Says whether the machine gets a memory balloon by itself: {@code
   * spec.domain.devices.autoattachMemBalloon}. It does where nothing is said.
   *
   * @param enable whether it gets one
   * @return the option
   */
  public static Option<VirtualMachineInstance> withAutoattachMemBalloon(boolean enable) {
    return Observed.made(new WithAutoattachMemBalloon(enable));
  }

  private record WithAutoattachMemBalloon(boolean enable)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setAutoattachMemBalloon(enable);
    }
  }

  /**
   * Says whether what the guest writes to its serial console is logged by a container of the pod:
   * {@code spec.domain.devices.logSerialConsole}. Where nothing is said, the cluster decides.
   *
   * @param enable whether it is logged
   * @return the option
   */
  public static Option<VirtualMachineInstance> withLogSerialConsole(boolean enable) {
    return Observed.made(new WithLogSerialConsole(enable));
  }

  private record WithLogSerialConsole(boolean enable)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setLogSerialConsole(enable);
    }
  }

  /**
   * Gives the machine a trusted platform module: {@code spec.domain.devices.tpm.persistent}.
   *
   * @param persistent whether what is stored in it survives a restart; the cluster needs a storage
   *     class for that
   * @return the option
   */
  public static Option<VirtualMachineInstance> withTpm(boolean persistent) {
    return Observed.made(new WithTpm(persistent));
  }

  /**
   * Gives the machine a trusted platform module: {@code spec.domain.devices.tpm}, without {@code
   * spec.domain.devices.tpm.persistent}, which KubeVirt takes as false.
   *
   * @return the option
   */
  public static Option<VirtualMachineInstance> withTpm() {
    return Observed.made(new WithTpm(null));
  }

  private record WithTpm(@Nullable Boolean persistent)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Devices devices = Path.devices(vmi);
      TPMDevice tpm = devices.getTpm();
      if (tpm == null) {
        tpm = new TPMDevice();
        devices.setTpm(tpm);
      }
      tpm.setPersistent(persistent);
    }
  }

  /**
   * Sets the type of the graphics device: {@code spec.domain.devices.video.type}. Since KubeVirt
   * 1.6.
   *
   * @param videoType such as {@code virtio}, {@code vga}, {@code bochs} or {@code ramfb}; empty for
   *     the one of the architecture
   * @return the option
   */
  public static Option<VirtualMachineInstance> withVideo(String videoType) {
    return Observed.made(new WithVideo(videoType));
  }

  private record WithVideo(String videoType) implements OptionRecord<VirtualMachineInstance> {
    WithVideo {
      Arguments.required("withVideo", "videoType", videoType);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      io.libvmi.model.kubevirt.v1.Devices devices = Path.devices(vmi);
      VideoDevice video = devices.getVideo();
      if (video == null) {
        video = new VideoDevice();
        devices.setVideo(video);
      }
      video.setType(Arguments.orAbsent(videoType));
    }
  }

  /**
   * Adds a device by which the guest says that it has crashed to {@code
   * spec.domain.devices.panicDevices}. Since KubeVirt 1.6.
   *
   * @param model which one
   * @return the option
   */
  public static Option<VirtualMachineInstance> withPanicDevice(PanicDeviceModel model) {
    return Observed.made(new WithPanicDevice(model));
  }

  private record WithPanicDevice(PanicDeviceModel model)
      implements OptionRecord<VirtualMachineInstance> {
    WithPanicDevice {
      Arguments.required("withPanicDevice", "model", model);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).getPanicDevices().add(new PanicDevice().withModel(model.value()));
    }
  }
}
