package io.libvmi;

import io.libvmi.model.kubevirt.v1.DataVolumeSource;
import io.libvmi.model.kubevirt.v1.Devices;
import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.DomainSpec;
import io.libvmi.model.kubevirt.v1.Filesystem;
import io.libvmi.model.kubevirt.v1.FilesystemVirtiofs;
import io.libvmi.model.kubevirt.v1.PersistentVolumeClaimVolumeSource;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceSpec;
import io.libvmi.model.kubevirt.v1.Volume;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds and adds disks, file systems and volumes. */
final class Volumes {
  private Volumes() {}

  /** Adds a disk where there is none of its name. */
  static void addDisk(VirtualMachineInstance vmi, Disk disk) {
    if (!hasDisk(vmi, disk.getName())) {
      Path.devices(vmi).getDisks().add(disk);
    }
  }

  /** Whether there is a disk of a name. */
  static boolean hasDisk(VirtualMachineInstance vmi, @Nullable String name) {
    for (Disk disk : disks(vmi)) {
      if (disk != null && named(disk.getName(), name)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a volume where there is none of its name. */
  static void addVolume(VirtualMachineInstance vmi, Volume volume) {
    VirtualMachineInstanceSpec spec = Path.spec(vmi);
    if (volume(vmi, volume.getName()) == null) {
      spec.getVolumes().add(volume);
    }
  }

  /** The volume of a name, or null. */
  static @Nullable Volume volume(VirtualMachineInstance vmi, @Nullable String name) {
    for (Volume volume : Path.spec(vmi).getVolumes()) {
      if (volume != null && named(volume.getName(), name)) {
        return volume;
      }
    }
    return null;
  }

  /** Adds a file system that virtiofs shares with the guest. */
  static void addFilesystem(VirtualMachineInstance vmi, String name) {
    Path.devices(vmi)
        .getFilesystems()
        .add(new Filesystem().withName(name).withVirtiofs(new FilesystemVirtiofs()));
  }

  /** Whether there is a file system of a name. */
  static boolean hasFilesystem(VirtualMachineInstance vmi, String name) {
    return Path.devices(vmi).getFilesystems().stream()
        .anyMatch(filesystem -> named(filesystem.getName(), name));
  }

  /** The disk of a name, which an option wants to say something about. */
  static Disk disk(VirtualMachineInstance vmi, String option, String name) {
    List<Disk> disks = disks(vmi);
    for (Disk disk : disks) {
      if (disk != null && named(disk.getName(), name)) {
        return disk;
      }
    }
    throw OptionException.argument(
        option,
        "diskName",
        "there is no disk \"%s\"; the manifest has %s"
            .formatted(name, disks.isEmpty() ? "no disks" : names(disks)));
  }

  /** The disks of a manifest, which is left as it is. */
  private static List<Disk> disks(VirtualMachineInstance vmi) {
    VirtualMachineInstanceSpec spec = vmi.getSpec();
    DomainSpec domain = spec == null ? null : spec.getDomain();
    Devices devices = domain == null ? null : domain.getDevices();
    return devices == null ? List.of() : devices.getDisks();
  }

  private static String names(List<Disk> disks) {
    return disks.stream()
        .filter(Objects::nonNull)
        .map(disk -> '"' + (disk.getName() == null ? "" : disk.getName()) + '"')
        .collect(Collectors.joining(", "));
  }

  static Volume dataVolume(String name, String dataVolume) {
    return new Volume().withName(name).withDataVolume(new DataVolumeSource().withName(dataVolume));
  }

  static Volume claim(String name, String claim) {
    return new Volume()
        .withName(name)
        .withPersistentVolumeClaim(new PersistentVolumeClaimVolumeSource().withClaimName(claim));
  }

  /** A name that is absent is an empty one, as the API has it. */
  private static boolean named(@Nullable String one, @Nullable String other) {
    return (one == null ? "" : one).equals(other == null ? "" : other);
  }
}
