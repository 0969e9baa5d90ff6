package io.libvmi.explain.machines;

import static io.libvmi.InstancetypeMatchers.withClusterInstancetype;
import static io.libvmi.Libvmi.from;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Memory.withGuestMemory;

import io.libvmi.model.kubevirt.v1.VirtualMachine;

/** A program's machines, each of them made of layers. */
public final class Machines {
  private Machines() {}

  /** The shop's machine. */
  public static VirtualMachine shop() {
    return newVirtualMachine(
        from(Layers.web(), withGuestMemory("4Gi")), withClusterInstancetype("u1.small"));
  }
}
