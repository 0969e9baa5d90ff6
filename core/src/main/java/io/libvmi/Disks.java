package io.libvmi;

import io.libvmi.model.kubevirt.v1.BlockSize;
import io.libvmi.model.kubevirt.v1.CustomBlockSize;
import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.DiskTarget;
import io.libvmi.model.kubevirt.v1.FeatureState;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;

/**
 * What there is to say about a disk, to be given to the options that add one ({@link Storage},
 * {@link HostDisks}) or to {@link #withDiskOptions}. The fields named here lie below an item of
 * {@code spec.domain.devices.disks}.
 */
public final class Disks {
  private Disks() {}

  /**
   * Says whether the disk gets a thread of its own for its input and output: {@code
   * dedicatedIOThread}.
   *
   * @param enabled whether it gets one
   * @return the option
   */
  public static Option<Disk> withDedicatedIoThreads(boolean enabled) {
    return Observed.made(new WithDedicatedIoThreads(enabled));
  }

  private record WithDedicatedIoThreads(boolean enabled) implements OptionRecord<Disk> {
    @Override
    public void applyTo(Disk disk) {
      disk.setDedicatedIOThread(enabled);
    }
  }

  /**
   * Says when the machine boots from the disk: {@code bootOrder}. Disks and interfaces without it
   * come last.
   *
   * @param order 1 for the first, and each number once in a machine
   * @return the option
   * @throws OptionException when the number is less than 1
   */
  public static Option<Disk> withBootOrder(int order) {
    return Observed.made(new WithBootOrder(order));
  }

  private record WithBootOrder(int order) implements OptionRecord<Disk> {
    WithBootOrder {
      Arguments.atLeast("withBootOrder", "order", order, 1);
    }

    @Override
    public void applyTo(Disk disk) {
      disk.setBootOrder(order);
    }
  }

  /**
   * Sets the serial number that the guest sees, by which it can tell the disk from others: {@code
   * serial}.
   *
   * @param serial the number, such as {@code data-1}: letters, digits, {@code _} and {@code -};
   *     empty for none
   * @return the option
   */
  public static Option<Disk> withSerial(String serial) {
    return Observed.made(new WithSerial(serial));
  }

  private record WithSerial(String serial) implements OptionRecord<Disk> {
    WithSerial {
      Arguments.required("withSerial", "serial", serial);
    }

    @Override
    public void applyTo(Disk disk) {
      disk.setSerial(Arguments.orAbsent(serial));
    }
  }

  /**
   * Sets how writes are cached on the node: {@code cache}.
   *
   * @param cache how; empty for the one that KubeVirt chooses
   * @return the option
   */
  public static Option<Disk> withCache(DiskCache cache) {
    return Observed.made(new WithCache(cache));
  }

  private record WithCache(DiskCache cache) implements OptionRecord<Disk> {
    WithCache {
      Arguments.required("withCache", "cache", cache);
    }

    @Override
    public void applyTo(Disk disk) {
      disk.setCache(Arguments.orAbsent(cache.value()));
    }
  }

  /**
   * Sets how the node reads and writes the disk: {@code io}.
   *
   * @param io how; empty for the one that KubeVirt chooses
   * @return the option
   */
  public static Option<Disk> withIo(DiskIo io) {
    return Observed.made(new WithIo(io));
  }

  private record WithIo(DiskIo io) implements OptionRecord<Disk> {
    WithIo {
      Arguments.required("withIo", "io", io);
    }

    @Override
    public void applyTo(Disk disk) {
      disk.setIo(Arguments.orAbsent(io.value()));
    }
  }

  /**
   * Says whether other machines may use the disk at the same time: {@code shareable}. KubeVirt
   * turns its cache off then.
   *
   * @param shareable whether they may
   * @return the option
   */
  public static Option<Disk> withShareable(boolean shareable) {
    return Observed.made(new WithShareable(shareable));
  }

  private record WithShareable(boolean shareable) implements OptionRecord<Disk> {
    @Override
    public void applyTo(Disk disk) {
      disk.setShareable(shareable);
    }
  }

  /**
   * Sets what happens when the disk cannot be read or written: {@code errorPolicy}.
   *
   * @param errorPolicy what happens; empty for the default, to stop the machine
   * @return the option
   */
  public static Option<Disk> withErrorPolicy(DiskErrorPolicy errorPolicy) {
    return Observed.made(new WithErrorPolicy(errorPolicy));
  }

  private record WithErrorPolicy(DiskErrorPolicy errorPolicy) implements OptionRecord<Disk> {
    WithErrorPolicy {
      Arguments.required("withErrorPolicy", "errorPolicy", errorPolicy);
    }

    @Override
    public void applyTo(Disk disk) {
      disk.setErrorPolicy(Arguments.orAbsent(errorPolicy.value()));
    }
  }

  /**
   * Sets the sizes of the disk's blocks: {@code blockSize.custom.logical} and {@code
   * blockSize.custom.physical}, in place of sizes that follow the volume: {@code
   * blockSize.matchVolume}.
   *
   * @param logical bytes in a block as the guest sees it, such as 512
   * @param physical bytes in a block of the device, such as 4096
   * @return the option
   */
  public static Option<Disk> withBlockSize(int logical, int physical) {
    return Observed.made(new WithBlockSize(logical, physical));
  }

  private record WithBlockSize(int logical, int physical) implements OptionRecord<Disk> {
    @Override
    public void applyTo(Disk disk) {
      BlockSize blockSize = blockSize(disk);
      CustomBlockSize custom = blockSize.getCustom();
      if (custom == null) {
        custom = new CustomBlockSize();
        blockSize.withCustom(custom).setMatchVolume(null);
      }
      custom.withLogical(logical).setPhysical(physical);
    }
  }

  /**
   * Gives the disk blocks of the size that its volume has: {@code blockSize.matchVolume.enabled},
   * in place of sizes that are set: {@code blockSize.custom}.
   *
   * @return the option
   */
  public static Option<Disk> withBlockSizeOfVolume() {
    return Observed.made(new WithBlockSizeOfVolume());
  }

  private record WithBlockSizeOfVolume() implements OptionRecord<Disk> {
    @Override
    public void applyTo(Disk disk) {
      BlockSize blockSize = blockSize(disk);
      FeatureState matchVolume = blockSize.getMatchVolume();
      if (matchVolume == null) {
        matchVolume = new FeatureState();
        blockSize.withMatchVolume(matchVolume).setCustom(null);
      }
      matchVolume.setEnabled(true);
    }
  }

  /**
   * Sets a text that the guest finds in its metadata beside the disk: {@code tag}.
   *
   * @param tag the text; empty for none
   * @return the option
   */
  public static Option<Disk> withTag(String tag) {
    return Observed.made(new WithTag(tag));
  }

  private record WithTag(String tag) implements OptionRecord<Disk> {
    WithTag {
      Arguments.required("withTag", "tag", tag);
    }

    @Override
    public void applyTo(Disk disk) {
      disk.setTag(Arguments.orAbsent(tag));
    }
  }

  /**
   * Says whether KubeVirt keeps track of the blocks that change, for backups of what changed:
   * {@code changedBlockTracking}. Since KubeVirt 1.7.
   *
   * @param enabled whether it does
   * @return the option
   */
  public static Option<Disk> withChangedBlockTracking(boolean enabled) {
    return Observed.made(new WithChangedBlockTracking(enabled));
  }

  private record WithChangedBlockTracking(boolean enabled) implements OptionRecord<Disk> {
    @Override
    public void applyTo(Disk disk) {
      disk.setChangedBlockTracking(enabled);
    }
  }

  /**
   * Sets how the disk is attached: {@code disk.bus}, {@code cdrom.bus} or {@code lun.bus},
   * whichever it is.
   *
   * @param bus its bus; empty for the one that KubeVirt chooses
   * @return the option
   */
  public static Option<Disk> withBus(DiskBus bus) {
    return Observed.made(new WithBus(bus));
  }

  private record WithBus(DiskBus bus) implements OptionRecord<Disk> {
    WithBus {
      Arguments.required("withBus", "bus", bus);
    }

    @Override
    public void applyTo(Disk disk) {
      String value = Arguments.orAbsent(bus.value());
      if (disk.getCdrom() != null) {
        disk.getCdrom().setBus(value);
      } else if (disk.getLun() != null) {
        disk.getLun().setBus(value);
      } else {
        target(disk).setBus(value);
      }
    }
  }

  /**
   * Says whether the guest may only read: {@code disk.readonly}, {@code cdrom.readonly} or {@code
   * lun.readonly}, whichever it is.
   *
   * @param readonly whether it may only read
   * @return the option
   */
  public static Option<Disk> withReadonly(boolean readonly) {
    return Observed.made(new WithReadonly(readonly));
  }

  private record WithReadonly(boolean readonly) implements OptionRecord<Disk> {
    @Override
    public void applyTo(Disk disk) {
      if (disk.getCdrom() != null) {
        disk.getCdrom().setReadonly(readonly);
      } else if (disk.getLun() != null) {
        disk.getLun().setReadonly(readonly);
      } else {
        target(disk).setReadonly(readonly);
      }
    }
  }

  /**
   * Says more about a disk that is there, such as one of a factory, of {@code
   * spec.domain.devices.disks[]}; what the options say takes the place of what the disk said.
   *
   * @param diskName the disk's name
   * @param options what to say about it
   * @return the option, which throws {@link OptionException} when the manifest has no disk of that
   *     name
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachineInstance> withDiskOptions(
      String diskName, Option<? super Disk>... options) {
    return Observed.made(
        new WithDiskOptions(diskName, Arguments.<Disk>options("withDiskOptions", options)));
  }

  private record WithDiskOptions(String diskName, List<Option<? super Disk>> options)
      implements OptionRecord<VirtualMachineInstance> {
    WithDiskOptions {
      Arguments.required("withDiskOptions", "diskName", diskName);
    }

    @Override
    public boolean changesWhatIsThere() {
      return true;
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Libvmi.applied(Volumes.disk(vmi, "withDiskOptions", diskName), options);
    }
  }

  private static DiskTarget target(Disk disk) {
    DiskTarget target = disk.getDisk();
    if (target == null) {
      target = new DiskTarget();
      disk.setDisk(target);
    }
    return target;
  }

  private static BlockSize blockSize(Disk disk) {
    BlockSize blockSize = disk.getBlockSize();
    if (blockSize == null) {
      blockSize = new BlockSize();
      disk.setBlockSize(blockSize);
    }
    return blockSize;
  }
}
