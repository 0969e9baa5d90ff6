package io.libvmi;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.HostDisk;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.Volume;
import java.util.List;

/**
 * Options for disks that are files on the node: each adds a disk to {@code
 * spec.domain.devices.disks} and the volume behind it to {@code spec.volumes}, both under the
 * disk's name; and what else there is to say about such a file.
 *
 * <p>A disk is added only where the manifest has none of that name, and so is a volume, each for
 * itself: the first one of a name stays.
 */
public final class HostDisks {
  private HostDisks() {}

  /**
   * Adds a disk on the virtio bus that is a file on the node. One that may be made ({@link
   * HostDiskType#DISK_OR_CREATE DiskOrCreate}) gets a capacity of 1Gi, another one a capacity of 0,
   * which says nothing.
   *
   * @param diskName the disk's name
   * @param path where the file is on the node
   * @param type what is expected of the file
   * @param options what else to say about the file
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withHostDisk(
      String diskName, String path, HostDiskType type, Option<? super HostDisk>... options) {
    return Observed.made(
        new WithHostDisk(
            diskName, path, type, Arguments.<HostDisk>options("withHostDisk", options)));
  }

  private record WithHostDisk(
      String diskName, String path, HostDiskType type, List<Option<? super HostDisk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithHostDisk {
      Arguments.required("withHostDisk", "diskName", diskName);
      Arguments.required("withHostDisk", "path", path);
      Arguments.required("withHostDisk", "type", type);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      add(
          vmi,
          diskName,
          path,
          type,
          type.equals(HostDiskType.DISK_OR_CREATE)
              ? new Quantity("1", "Gi")
              : new Quantity("0", ""),
          options);
    }
  }

  /**
   * Adds a disk on the virtio bus that is a file on the node, and says how large a file that is
   * made is.
   *
   * @param diskName the disk's name
   * @param path where the file is on the node
   * @param type what is expected of the file
   * @param capacity its size, a quantity of bytes such as {@code 2Gi}
   * @param options what else to say about the file
   * @return the option
   * @throws OptionException when the capacity is not a quantity
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withHostDiskAndCapacity(
      String diskName,
      String path,
      HostDiskType type,
      String capacity,
      Option<? super HostDisk>... options) {
    return Observed.made(
        new WithHostDiskAndCapacity(
            diskName,
            path,
            type,
            Arguments.quantity("withHostDiskAndCapacity", "capacity", capacity),
            Arguments.<HostDisk>options("withHostDiskAndCapacity", options)));
  }

  private record WithHostDiskAndCapacity(
      String diskName,
      String path,
      HostDiskType type,
      Quantity capacity,
      List<Option<? super HostDisk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithHostDiskAndCapacity {
      Arguments.required("withHostDiskAndCapacity", "diskName", diskName);
      Arguments.required("withHostDiskAndCapacity", "path", path);
      Arguments.required("withHostDiskAndCapacity", "type", type);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      add(vmi, diskName, path, type, Arguments.copy(capacity), options);
    }
  }

  /**
   * Says whether several machines may use the file at once: {@code shared}.
   *
   * @param shared whether they may
   * @return the option
   */
  public static Option<HostDisk> withSharedHostDisk(boolean shared) {
    return Observed.made(new WithSharedHostDisk(shared));
  }

  private record WithSharedHostDisk(boolean shared) implements OptionRecord<HostDisk> {
    @Override
    public void applyTo(HostDisk hostDisk) {
      hostDisk.setShared(shared);
    }
  }

  private static void add(
      VirtualMachineInstance vmi,
      String diskName,
      String path,
      HostDiskType type,
      Quantity capacity,
      List<Option<? super HostDisk>> options) {
    HostDisk hostDisk = new HostDisk().withPath(path).withType(type.value()).withCapacity(capacity);
    Volumes.addDisk(vmi, Storage.disk(diskName, DiskBus.VIRTIO));
    Volumes.addVolume(
        vmi, new Volume().withName(diskName).withHostDisk(Libvmi.applied(hostDisk, options)));
  }
}
