package io.libvmi;

import io.libvmi.model.kubevirt.v1.CDRomTarget;
import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.Volume;

/**
 * Options for CD-ROM drives: each adds a drive to {@code spec.domain.devices.disks} and the volume
 * behind it to {@code spec.volumes}, both under the drive's name.
 *
 * <p>A drive is added only where the manifest has no disk of that name, and so is a volume, each
 * for itself: the first one of a name stays.
 */
public final class CdRoms {
  private CdRoms() {}

  /**
   * Adds a CD-ROM drive whose disc is a persistent volume claim.
   *
   * @param cdRomName the drive's name
   * @param bus its bus; empty for the one that KubeVirt chooses
   * @param claimName the claim, in the machine's namespace
   * @return the option
   */
  public static Option<VirtualMachineInstance> withCdRom(
      String cdRomName, DiskBus bus, String claimName) {
    return Observed.made(new WithCdRom(cdRomName, bus, claimName));
  }

  private record WithCdRom(String cdRomName, DiskBus bus, String claimName)
      implements OptionRecord<VirtualMachineInstance> {
    WithCdRom {
      Arguments.required("withCdRom", "cdRomName", cdRomName);
      Arguments.required("withCdRom", "bus", bus);
      Arguments.required("withCdRom", "claimName", claimName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volumes.addDisk(vmi, cdRom(cdRomName, bus));
      Volumes.addVolume(vmi, Volumes.claim(cdRomName, claimName));
    }
  }

  /**
   * Adds a CD-ROM drive whose disc is any volume, under the volume's name.
   *
   * @param bus its bus; empty for the one that KubeVirt chooses
   * @param volume the volume, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withCdRomAndVolume(DiskBus bus, Volume volume) {
    return Observed.made(new WithCdRomAndVolume(bus, volume));
  }

  private record WithCdRomAndVolume(DiskBus bus, Volume volume)
      implements OptionRecord<VirtualMachineInstance> {
    WithCdRomAndVolume {
      Arguments.required("withCdRomAndVolume", "bus", bus);
      volume = Arguments.required("withCdRomAndVolume", "volume", volume).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      String name = volume.getName() == null ? "" : volume.getName();
      Volumes.addDisk(vmi, cdRom(name, bus));
      Volumes.addVolume(vmi, volume.copy().withName(name));
    }
  }

  /**
   * Adds a CD-ROM drive without a disc to {@code spec.domain.devices.disks}, and no volume.
   *
   * @param bus its bus; empty for the one that KubeVirt chooses
   * @param name the drive's name
   * @return the option
   */
  public static Option<VirtualMachineInstance> withEmptyCdRom(DiskBus bus, String name) {
    return Observed.made(new WithEmptyCdRom(bus, name));
  }

  private record WithEmptyCdRom(DiskBus bus, String name)
      implements OptionRecord<VirtualMachineInstance> {
    WithEmptyCdRom {
      Arguments.required("withEmptyCdRom", "bus", bus);
      Arguments.required("withEmptyCdRom", "name", name);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volumes.addDisk(vmi, cdRom(name, bus));
    }
  }

  /**
   * Adds a CD-ROM drive whose disc comes from a container image.
   *
   * @param cdRomName the drive's name
   * @param bus its bus; empty for the one that KubeVirt chooses
   * @param imageName the image
   * @return the option
   */
  public static Option<VirtualMachineInstance> withEphemeralCdRom(
      String cdRomName, DiskBus bus, String imageName) {
    return Observed.made(new WithEphemeralCdRom(cdRomName, bus, imageName));
  }

  private record WithEphemeralCdRom(String cdRomName, DiskBus bus, String imageName)
      implements OptionRecord<VirtualMachineInstance> {
    WithEphemeralCdRom {
      Arguments.required("withEphemeralCdRom", "cdRomName", cdRomName);
      Arguments.required("withEphemeralCdRom", "bus", bus);
      Arguments.required("withEphemeralCdRom", "imageName", imageName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volumes.addDisk(vmi, cdRom(cdRomName, bus));
      Volumes.addVolume(vmi, Storage.containerDisk(cdRomName, imageName));
    }
  }

  private static Disk cdRom(String name, DiskBus bus) {
    return new Disk()
        .withName(name)
        .withCdrom(new CDRomTarget().withBus(Arguments.orAbsent(bus.value())));
  }
}
