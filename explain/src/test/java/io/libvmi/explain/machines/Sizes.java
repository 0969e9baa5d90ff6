package io.libvmi.explain.machines;

import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withLabel;

import io.libvmi.Option;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** Sizes of machines, each an option. */
public final class Sizes {
  private Sizes() {}

  /** A machine of medium size. */
  public static Option<VirtualMachineInstance> medium() {
    return Option.all("medium", withGuestMemory("2Gi"), withLabel("size", "medium"));
  }
}
