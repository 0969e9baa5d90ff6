package io.libvmi.assertj;

import static io.libvmi.InstancetypeMatchers.withClusterInstancetype;
import static io.libvmi.Libvmi.from;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Storage.withContainerDisk;

import io.libvmi.Option;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** What a program composes. */
final class Machines {
  private Machines() {}

  static Option<VirtualMachineInstance> medium() {
    return Option.all("medium", withGuestMemory("2Gi"), withContainerDisk("root", "fedora"));
  }

  static VirtualMachineInstance web() {
    return newVirtualMachineInstance(withName("web"), medium());
  }

  static VirtualMachineInstance large() {
    return from(web(), withGuestMemory("4Gi"), withContainerDisk("root", "debian"));
  }

  static VirtualMachine shop() {
    return newVirtualMachine(web(), withClusterInstancetype("u1.small"));
  }
}
