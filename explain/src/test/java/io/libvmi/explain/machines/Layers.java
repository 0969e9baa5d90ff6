package io.libvmi.explain.machines;

import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Factories.newFedora;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Storage.withContainerDisk;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** What machines of a sort have in common. */
public final class Layers {
  private Layers() {}

  /** A web server. */
  public static VirtualMachineInstance web() {
    return newFedora(
        withName("web"),
        Sizes.medium(),
        withContainerDisk("root", "fedora", withBootOrder(1)),
        withContainerDisk("disk0", "other"));
  }
}
