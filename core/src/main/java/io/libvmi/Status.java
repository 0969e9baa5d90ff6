package io.libvmi;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceNetworkInterface;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a machine that runs says about itself: {@code status}. */
public final class Status {
  private Status() {}

  /**
   * The interfaces of a machine that runs, by name: {@code status.interfaces}.
   *
   * @param vmi the machine
   * @return name to interface, in the order of the manifest; an interface without a name stands
   *     under an empty one, and of several of one name the last one is there
   * @throws OptionException when the machine is null
   */
  public static Map<String, VirtualMachineInstanceNetworkInterface> indexInterfaceStatusByName(
      VirtualMachineInstance vmi) {
    VirtualMachineInstanceStatus status =
        Arguments.required("indexInterfaceStatusByName", "vmi", vmi).getStatus();
    Map<String, VirtualMachineInstanceNetworkInterface> byName = new LinkedHashMap<>();
    if (status != null) {
      for (VirtualMachineInstanceNetworkInterface one : status.getInterfaces()) {
        String name = one.getName();
        byName.put(name == null ? "" : name, one);
      }
    }
    return byName;
  }
}
