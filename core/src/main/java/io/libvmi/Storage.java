package io.libvmi;

import io.fabric8.kubernetes.api.model.PersistentVolumeClaimVolumeSource;
import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.ContainerDiskSource;
import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.DiskTarget;
import io.libvmi.model.kubevirt.v1.EmptyDiskSource;
import io.libvmi.model.kubevirt.v1.EphemeralVolumeSource;
import io.libvmi.model.kubevirt.v1.LunTarget;
import io.libvmi.model.kubevirt.v1.UtilityVolume;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.Volume;
import java.util.List;

/**
 * Options for disks: each adds a disk to {@code spec.domain.devices.disks} and the volume behind it
 * to {@code spec.volumes}, both under the disk's name.
 *
 * <p>A disk is added only where the manifest has none of that name, and so is a volume, each for
 * itself: the first one of a name stays. What else there is to say about a disk is in {@link
 * Disks}, CD-ROM drives are in {@link CdRoms}, files of the node in {@link HostDisks}.
 */
public final class Storage {
  private Storage() {}

  /**
   * Adds a disk on the virtio bus whose data come from a container image; what is written to it is
   * lost on restart.
   *
   * @param diskName the disk's name
   * @param imageName the image, such as {@code quay.io/containerdisks/fedora:latest}
   * @param options what else to say about the disk
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withContainerDisk(
      String diskName, String imageName, Option<? super Disk>... options) {
    return Observed.made(
        new WithContainerDisk(
            diskName, imageName, Arguments.<Disk>options("withContainerDisk", options)));
  }

  private record WithContainerDisk(
      String diskName, String imageName, List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithContainerDisk {
      Arguments.required("withContainerDisk", "diskName", diskName);
      Arguments.required("withContainerDisk", "imageName", imageName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volumes.addDisk(vmi, Libvmi.applied(disk(diskName, DiskBus.VIRTIO), options));
      Volumes.addVolume(vmi, containerDisk(diskName, imageName));
    }
  }

  /**
   * Adds a disk on the virtio bus whose data come from a container image, and says when the image
   * is pulled; what is written to the disk is lost on restart.
   *
   * @param diskName the disk's name
   * @param imageName the image
   * @param imagePullPolicy when the image is pulled; empty for the default of Kubernetes
   * @param options what else to say about the disk
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withContainerDiskAndPullPolicy(
      String diskName,
      String imageName,
      PullPolicy imagePullPolicy,
      Option<? super Disk>... options) {
    return Observed.made(
        new WithContainerDiskAndPullPolicy(
            diskName,
            imageName,
            imagePullPolicy,
            Arguments.<Disk>options("withContainerDiskAndPullPolicy", options)));
  }

  private record WithContainerDiskAndPullPolicy(
      String diskName,
      String imageName,
      PullPolicy imagePullPolicy,
      List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithContainerDiskAndPullPolicy {
      Arguments.required("withContainerDiskAndPullPolicy", "diskName", diskName);
      Arguments.required("withContainerDiskAndPullPolicy", "imageName", imageName);
      Arguments.required("withContainerDiskAndPullPolicy", "imagePullPolicy", imagePullPolicy);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volume volume = containerDisk(diskName, imageName);
      Arguments.present(volume.getContainerDisk())
          .setImagePullPolicy(Arguments.orAbsent(imagePullPolicy.value()));
      Volumes.addDisk(vmi, Libvmi.applied(disk(diskName, DiskBus.VIRTIO), options));
      Volumes.addVolume(vmi, volume);
    }
  }

  /**
   * Adds a disk on the SATA bus whose data come from a container image; what is written to it is
   * lost on restart.
   *
   * @param diskName the disk's name
   * @param imageName the image
   * @param options what else to say about the disk
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withContainerSataDisk(
      String diskName, String imageName, Option<? super Disk>... options) {
    return Observed.made(
        new WithContainerSataDisk(
            diskName, imageName, Arguments.<Disk>options("withContainerSataDisk", options)));
  }

  private record WithContainerSataDisk(
      String diskName, String imageName, List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithContainerSataDisk {
      Arguments.required("withContainerSataDisk", "diskName", diskName);
      Arguments.required("withContainerSataDisk", "imageName", imageName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volumes.addDisk(vmi, Libvmi.applied(disk(diskName, DiskBus.SATA), options));
      Volumes.addVolume(vmi, containerDisk(diskName, imageName));
    }
  }

  /**
   * Adds a disk on the virtio bus that is a persistent volume claim.
   *
   * @param diskName the disk's name
   * @param pvcName the claim, in the machine's namespace
   * @param options what else to say about the disk
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withPersistentVolumeClaim(
      String diskName, String pvcName, Option<? super Disk>... options) {
    return Observed.made(
        new WithPersistentVolumeClaim(
            diskName, pvcName, Arguments.<Disk>options("withPersistentVolumeClaim", options)));
  }

  private record WithPersistentVolumeClaim(
      String diskName, String pvcName, List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithPersistentVolumeClaim {
      Arguments.required("withPersistentVolumeClaim", "diskName", diskName);
      Arguments.required("withPersistentVolumeClaim", "pvcName", pvcName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volumes.addDisk(vmi, Libvmi.applied(disk(diskName, DiskBus.VIRTIO), options));
      Volumes.addVolume(vmi, Volumes.claim(diskName, pvcName));
    }
  }

  /**
   * Adds a disk on the virtio bus that is a persistent volume claim, and that can be unplugged
   * while the machine runs.
   *
   * @param diskName the disk's name
   * @param pvcName the claim, in the machine's namespace
   * @param options what else to say about the disk
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withHotplugPersistentVolumeClaim(
      String diskName, String pvcName, Option<? super Disk>... options) {
    return Observed.made(
        new WithHotplugPersistentVolumeClaim(
            diskName,
            pvcName,
            Arguments.<Disk>options("withHotplugPersistentVolumeClaim", options)));
  }

  private record WithHotplugPersistentVolumeClaim(
      String diskName, String pvcName, List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithHotplugPersistentVolumeClaim {
      Arguments.required("withHotplugPersistentVolumeClaim", "diskName", diskName);
      Arguments.required("withHotplugPersistentVolumeClaim", "pvcName", pvcName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volume volume = Volumes.claim(diskName, pvcName);
      Arguments.present(volume.getPersistentVolumeClaim()).setHotpluggable(true);
      Volumes.addDisk(vmi, Libvmi.applied(disk(diskName, DiskBus.VIRTIO), options));
      Volumes.addVolume(vmi, volume);
    }
  }

  /**
   * Adds a disk on the SATA bus that starts as a persistent volume claim; what is written to it is
   * lost on restart, and the claim stays as it is.
   *
   * @param diskName the disk's name
   * @param pvcName the claim, in the machine's namespace
   * @param options what else to say about the disk
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withEphemeralPersistentVolumeClaim(
      String diskName, String pvcName, Option<? super Disk>... options) {
    return Observed.made(
        new WithEphemeralPersistentVolumeClaim(
            diskName,
            pvcName,
            Arguments.<Disk>options("withEphemeralPersistentVolumeClaim", options)));
  }

  private record WithEphemeralPersistentVolumeClaim(
      String diskName, String pvcName, List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithEphemeralPersistentVolumeClaim {
      Arguments.required("withEphemeralPersistentVolumeClaim", "diskName", diskName);
      Arguments.required("withEphemeralPersistentVolumeClaim", "pvcName", pvcName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      PersistentVolumeClaimVolumeSource claim = new PersistentVolumeClaimVolumeSource();
      claim.setClaimName(pvcName);
      Volumes.addDisk(vmi, Libvmi.applied(disk(diskName, DiskBus.SATA), options));
      Volumes.addVolume(
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
   * @param options what else to say about the disk
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withDataVolume(
      String diskName, String dataVolumeName, Option<? super Disk>... options) {
    return Observed.made(
        new WithDataVolume(
            diskName, dataVolumeName, Arguments.<Disk>options("withDataVolume", options)));
  }

  private record WithDataVolume(
      String diskName, String dataVolumeName, List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithDataVolume {
      Arguments.required("withDataVolume", "diskName", diskName);
      Arguments.required("withDataVolume", "dataVolumeName", dataVolumeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volumes.addDisk(vmi, Libvmi.applied(disk(diskName, DiskBus.VIRTIO), options));
      Volumes.addVolume(vmi, Volumes.dataVolume(diskName, dataVolumeName));
    }
  }

  /**
   * Adds a disk on the SCSI bus that is a data volume, and that can be unplugged while the machine
   * runs.
   *
   * @param diskName the disk's name
   * @param dataVolumeName the data volume, in the machine's namespace
   * @param options what else to say about the disk
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withHotplugDataVolume(
      String diskName, String dataVolumeName, Option<? super Disk>... options) {
    return Observed.made(
        new WithHotplugDataVolume(
            diskName, dataVolumeName, Arguments.<Disk>options("withHotplugDataVolume", options)));
  }

  private record WithHotplugDataVolume(
      String diskName, String dataVolumeName, List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithHotplugDataVolume {
      Arguments.required("withHotplugDataVolume", "diskName", diskName);
      Arguments.required("withHotplugDataVolume", "dataVolumeName", dataVolumeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volume volume = Volumes.dataVolume(diskName, dataVolumeName);
      Arguments.present(volume.getDataVolume()).setHotpluggable(true);
      Volumes.addDisk(vmi, Libvmi.applied(disk(diskName, DiskBus.SCSI), options));
      Volumes.addVolume(vmi, volume);
    }
  }

  /**
   * Adds an empty disk; what is written to it is lost on restart.
   *
   * @param diskName the disk's name
   * @param bus its bus; empty for the one that KubeVirt chooses
   * @param capacity its size, a quantity of bytes such as {@code 2Gi}
   * @param options what else to say about the disk
   * @return the option
   * @throws OptionException when the capacity is not a quantity
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withEmptyDisk(
      String diskName, DiskBus bus, String capacity, Option<? super Disk>... options) {
    return Observed.made(
        new WithEmptyDisk(
            diskName,
            bus,
            Arguments.quantity("withEmptyDisk", "capacity", capacity),
            Arguments.<Disk>options("withEmptyDisk", options)));
  }

  private record WithEmptyDisk(
      String diskName, DiskBus bus, Quantity capacity, List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithEmptyDisk {
      Arguments.required("withEmptyDisk", "diskName", diskName);
      Arguments.required("withEmptyDisk", "bus", bus);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volumes.addDisk(vmi, Libvmi.applied(disk(diskName, bus), options));
      Volumes.addVolume(
          vmi,
          new Volume()
              .withName(diskName)
              .withEmptyDisk(new EmptyDiskSource().withCapacity(Arguments.copy(capacity))));
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
    return Observed.made(new WithPersistentVolumeClaimLun(diskName, pvcName, reservation));
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
      Volumes.addDisk(
          vmi,
          new Disk().withName(diskName).withLun(reservation ? lun.withReservation(true) : lun));
      Volumes.addVolume(vmi, Volumes.claim(diskName, pvcName));
    }
  }

  /**
   * Adds a disk to {@code spec.domain.devices.disks}, and no volume: one of the same name has to be
   * there, or KubeVirt refuses the machine.
   *
   * @param diskName the disk's name
   * @param bus its bus; empty for the one that KubeVirt chooses
   * @param options what else to say about the disk
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withDisk(
      String diskName, DiskBus bus, Option<? super Disk>... options) {
    return Observed.made(new WithDisk(diskName, bus, Arguments.<Disk>options("withDisk", options)));
  }

  private record WithDisk(String diskName, DiskBus bus, List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithDisk {
      Arguments.required("withDisk", "diskName", diskName);
      Arguments.required("withDisk", "bus", bus);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volumes.addDisk(vmi, Libvmi.applied(disk(diskName, bus), options));
    }
  }

  /**
   * Adds a volume to {@code spec.volumes}, and no disk: where none of its name is there, KubeVirt
   * makes one with what it takes as the default.
   *
   * @param volume the volume, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withVolume(Volume volume) {
    return Observed.made(new WithVolume(volume));
  }

  private record WithVolume(Volume volume) implements OptionRecord<VirtualMachineInstance> {
    WithVolume {
      volume = Arguments.required("withVolume", "volume", volume).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Volumes.addVolume(vmi, volume.copy());
    }
  }

  /** A disk of a name on a bus. */
  static Disk disk(String name, DiskBus bus) {
    return new Disk()
        .withName(name)
        .withDisk(new DiskTarget().withBus(Arguments.orAbsent(bus.value())));
  }

  /** A volume whose data come from a container image. */
  static Volume containerDisk(String name, String image) {
    return new Volume()
        .withName(name)
        .withContainerDisk(new ContainerDiskSource().withImage(image));
  }

  /**
   * Mounts a claim in the machine's pod and not in the machine, such as for a backup: adds to
   * {@code spec.utilityVolumes}. Since KubeVirt 1.8.
   *
   * @param utilityVolume the claim, its name and what it is for, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withUtilityVolume(UtilityVolume utilityVolume) {
    return Observed.made(new WithUtilityVolume(utilityVolume));
  }

  private record WithUtilityVolume(UtilityVolume utilityVolume)
      implements OptionRecord<VirtualMachineInstance> {
    WithUtilityVolume {
      utilityVolume =
          Arguments.required("withUtilityVolume", "utilityVolume", utilityVolume).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).getUtilityVolumes().add(utilityVolume.copy());
    }
  }
}
