package io.libvmi;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaimVolumeSource;
import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.CDRomTarget;
import io.libvmi.model.kubevirt.v1.ContainerDiskSource;
import io.libvmi.model.kubevirt.v1.DataVolumeSource;
import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.DiskTarget;
import io.libvmi.model.kubevirt.v1.EmptyDiskSource;
import io.libvmi.model.kubevirt.v1.EphemeralVolumeSource;
import io.libvmi.model.kubevirt.v1.HostDisk;
import io.libvmi.model.kubevirt.v1.LunTarget;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.Volume;

/**
 * Options for disks: each adds a disk to {@code spec.domain.devices.disks} and the volume behind it
 * to {@code spec.volumes}, both under the disk's name.
 *
 * <p>A disk is added only where the manifest has none of that name, and so is a volume, each for
 * itself: the first one of a name stays.
 */
public final class Storage {
  private Storage() {}

  /**
   * Adds a disk on the virtio bus whose data come from a container image; what is written to it is
   * lost on restart.
   *
   * @param diskName the disk's name
   * @param imageName the image, such as {@code quay.io/containerdisks/fedora:latest}
   * @return the option
   */
  public static Option<VirtualMachineInstance> withContainerDisk(
      String diskName, String imageName) {
    return new WithContainerDisk(diskName, imageName);
  }

  private record WithContainerDisk(String diskName, String imageName)
      implements OptionRecord<VirtualMachineInstance> {
    WithContainerDisk {
      Arguments.required("withContainerDisk", "diskName", diskName);
      Arguments.required("withContainerDisk", "imageName", imageName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Disks.addDisk(vmi, disk(diskName, DiskBus.VIRTIO));
      Disks.addVolume(vmi, containerDisk(diskName, imageName));
    }
  }

  /**
   * Adds a disk on the virtio bus that is a persistent volume claim.
   *
   * @param diskName the disk's name
   * @param pvcName the claim, in the machine's namespace
   * @return the option
   */
  public static Option<VirtualMachineInstance> withPersistentVolumeClaim(
      String diskName, String pvcName) {
    return new WithPersistentVolumeClaim(diskName, pvcName);
  }

  private record WithPersistentVolumeClaim(String diskName, String pvcName)
      implements OptionRecord<VirtualMachineInstance> {
    WithPersistentVolumeClaim {
      Arguments.required("withPersistentVolumeClaim", "diskName", diskName);
      Arguments.required("withPersistentVolumeClaim", "pvcName", pvcName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Disks.addDisk(vmi, disk(diskName, DiskBus.VIRTIO));
      Disks.addVolume(vmi, Disks.claim(diskName, pvcName));
    }
  }

  /**
   * Adds a disk on the SATA bus that starts as a persistent volume claim; what is written to it is
   * lost on restart, and the claim stays as it is.
   *
   * @param diskName the disk's name
   * @param pvcName the claim, in the machine's namespace
   * @return the option
   */
  public static Option<VirtualMachineInstance> withEphemeralPersistentVolumeClaim(
      String diskName, String pvcName) {
    return new WithEphemeralPersistentVolumeClaim(diskName, pvcName);
  }

  private record WithEphemeralPersistentVolumeClaim(String diskName, String pvcName)
      implements OptionRecord<VirtualMachineInstance> {
    WithEphemeralPersistentVolumeClaim {
      Arguments.required("withEphemeralPersistentVolumeClaim", "diskName", diskName);
      Arguments.required("withEphemeralPersistentVolumeClaim", "pvcName", pvcName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Disks.addDisk(vmi, disk(diskName, DiskBus.SATA));
      PersistentVolumeClaimVolumeSource claim = new PersistentVolumeClaimVolumeSource();
      claim.setClaimName(pvcName);
      Disks.addVolume(
          vmi,
          new Volume()
              .withName(diskName)
              .withEphemeral(new EphemeralVolumeSource().withPersistentVolumeClaim(claim)));
    }
  }

  /**
   * Adds a disk on the virtio bus that is a data volume.
   *
   * @param diskName the disk's name
   * @param dataVolumeName the data volume, in the machine's namespace
   * @return the option
   */
  public static Option<VirtualMachineInstance> withDataVolume(
      String diskName, String dataVolumeName) {
    return new WithDataVolume(diskName, dataVolumeName);
  }

  private record WithDataVolume(String diskName, String dataVolumeName)
      implements OptionRecord<VirtualMachineInstance> {
    WithDataVolume {
      Arguments.required("withDataVolume", "diskName", diskName);
      Arguments.required("withDataVolume", "dataVolumeName", dataVolumeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Disks.addDisk(vmi, disk(diskName, DiskBus.VIRTIO));
      Disks.addVolume(
          vmi,
          new Volume()
              .withName(diskName)
              .withDataVolume(new DataVolumeSource().withName(dataVolumeName)));
    }
  }

  /**
   * Adds an empty disk; what is written to it is lost on restart.
   *
   * @param diskName the disk's name
   * @param bus its bus; empty for the one that KubeVirt chooses
   * @param capacity its size, a quantity of bytes such as {@code 2Gi}
   * @return the option
   * @throws OptionException when the capacity is not a quantity
   */
  public static Option<VirtualMachineInstance> withEmptyDisk(
      String diskName, DiskBus bus, String capacity) {
    return new WithEmptyDisk(
        diskName, bus, Arguments.quantity("withEmptyDisk", "capacity", capacity));
  }

  private record WithEmptyDisk(String diskName, DiskBus bus, Quantity capacity)
      implements OptionRecord<VirtualMachineInstance> {
    WithEmptyDisk {
      Arguments.required("withEmptyDisk", "diskName", diskName);
      Arguments.required("withEmptyDisk", "bus", bus);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Disks.addDisk(vmi, disk(diskName, bus));
      Disks.addVolume(
          vmi,
          new Volume()
              .withName(diskName)
              .withEmptyDisk(new EmptyDiskSource().withCapacity(Arguments.copy(capacity))));
    }
  }

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
    return new WithCdRom(cdRomName, bus, claimName);
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
      Disks.addDisk(vmi, cdRom(cdRomName, bus));
      Disks.addVolume(vmi, Disks.claim(cdRomName, claimName));
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
    return new WithEphemeralCdRom(cdRomName, bus, imageName);
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
      Disks.addDisk(vmi, cdRom(cdRomName, bus));
      Disks.addVolume(vmi, containerDisk(cdRomName, imageName));
    }
  }

  /**
   * Adds a LUN on the SCSI bus that is a persistent volume claim.
   *
   * @param diskName the disk's name
   * @param pvcName the claim, in the machine's namespace
   * @param reservation whether the guest may use SCSI persistent reservations
   * @return the option
   */
  public static Option<VirtualMachineInstance> withPersistentVolumeClaimLun(
      String diskName, String pvcName, boolean reservation) {
    return new WithPersistentVolumeClaimLun(diskName, pvcName, reservation);
  }

  private record WithPersistentVolumeClaimLun(String diskName, String pvcName, boolean reservation)
      implements OptionRecord<VirtualMachineInstance> {
    WithPersistentVolumeClaimLun {
      Arguments.required("withPersistentVolumeClaimLun", "diskName", diskName);
      Arguments.required("withPersistentVolumeClaimLun", "pvcName", pvcName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      LunTarget lun = new LunTarget().withBus(DiskBus.SCSI.value());
      Disks.addDisk(
          vmi,
          new Disk().withName(diskName).withLun(reservation ? lun.withReservation(true) : lun));
      Disks.addVolume(vmi, Disks.claim(diskName, pvcName));
    }
  }

  /**
   * Adds a disk on the virtio bus that is a file on the node. One that may be made ({@link
   * HostDiskType#DISK_OR_CREATE DiskOrCreate}) gets a capacity of 1Gi.
   *
   * @param diskName the disk's name
   * @param path where the file is on the node
   * @param type what is expected of the file
   * @return the option
   */
  public static Option<VirtualMachineInstance> withHostDisk(
      String diskName, String path, HostDiskType type) {
    return new WithHostDisk(diskName, path, type);
  }

  private record WithHostDisk(String diskName, String path, HostDiskType type)
      implements OptionRecord<VirtualMachineInstance> {
    WithHostDisk {
      Arguments.required("withHostDisk", "diskName", diskName);
      Arguments.required("withHostDisk", "path", path);
      Arguments.required("withHostDisk", "type", type);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Disks.addDisk(vmi, disk(diskName, DiskBus.VIRTIO));
      boolean makes = type.equals(HostDiskType.DISK_OR_CREATE);
      Disks.addVolume(
          vmi,
          new Volume()
              .withName(diskName)
              .withHostDisk(
                  new HostDisk()
                      .withPath(path)
                      .withType(type.value())
                      .withCapacity(makes ? new Quantity("1", "Gi") : new Quantity("0", ""))));
    }
  }

  private static Disk disk(String name, DiskBus bus) {
    return new Disk()
        .withName(name)
        .withDisk(new DiskTarget().withBus(Arguments.orAbsent(bus.value())));
  }

  private static Disk cdRom(String name, DiskBus bus) {
    return new Disk()
        .withName(name)
        .withCdrom(new CDRomTarget().withBus(Arguments.orAbsent(bus.value())));
  }

  private static Volume containerDisk(String name, String image) {
    return new Volume()
        .withName(name)
        .withContainerDisk(new ContainerDiskSource().withImage(image));
  }
}
