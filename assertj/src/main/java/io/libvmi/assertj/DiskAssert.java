package io.libvmi.assertj;

import io.libvmi.DiskBus;
import java.util.List;

/**
 * Assertions about a disk, and about the volume of its name.
 *
 * @param <M> the assertions about the machine
 */
public final class DiskAssert<M extends AbstractMachineAssert<M, ?>>
    extends AbstractVolumeAssert<DiskAssert<M>, M> {
  private static final List<String> KINDS = List.of("disk", "cdrom", "lun");

  DiskAssert(M machine, String name) {
    super(machine, name);
  }

  @Override
  DiskAssert<M> self() {
    return this;
  }

  /**
   * Asserts the bus on which the guest finds it.
   *
   * @param bus the bus
   * @return these assertions
   */
  public DiskAssert<M> onBus(DiskBus bus) {
    machine.requireValue("the bus of disk " + name, path(kind() + ".bus"), bus);
    return this;
  }

  /**
   * Asserts its place in the order in which the machine tries to boot.
   *
   * @param order the place; the first is 1
   * @return these assertions
   */
  public DiskAssert<M> hasBootOrder(int order) {
    machine.requireValue("the boot order of disk " + name, path("bootOrder"), order);
    return this;
  }

  /**
   * Asserts that the guest sees a disk, not a CD-ROM or a LUN.
   *
   * @return these assertions
   */
  public DiskAssert<M> isDisk() {
    return requireKind("disk");
  }

  /**
   * Asserts that the guest sees a CD-ROM.
   *
   * @return these assertions
   */
  public DiskAssert<M> isCdRom() {
    return requireKind("cdrom");
  }

  /**
   * Asserts that the guest sees a LUN.
   *
   * @return these assertions
   */
  public DiskAssert<M> isLun() {
    return requireKind("lun");
  }

  private DiskAssert<M> requireKind(String expected) {
    String kind = kind();
    machine.require(
        kind.equals(expected),
        "the disk " + name,
        "to be a " + expected,
        "it is a " + kind + AbstractManifestAssert.at(path(kind)));
    return this;
  }

  /** What the guest sees; a disk where the manifest does not say. */
  private String kind() {
    return KINDS.stream()
        .filter(kind -> machine.valueOf(path(kind)) != null)
        .findFirst()
        .orElse("disk");
  }

  private String path(String field) {
    return machine.path("domain.devices.disks[" + name + "]." + field);
  }
}
