package io.libvmi;

import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineCondition;
import io.libvmi.model.kubevirt.v1.VirtualMachineStatus;
import io.libvmi.model.kubevirt.v1.VolumeUpdateState;

/**
 * Makes what a virtual machine says about itself, for tests and tools that need one: {@code status}
 * of a virtual machine. The paths of options for a status are those below {@code status}.
 */
public final class VmStatus {
  private VmStatus() {}

  /**
   * Makes a status, with nothing in it that was not asked for.
   *
   * @param options what to say about the machine
   * @return the status
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineStatus newVmStatus(Option<? super VirtualMachineStatus>... options) {
    return Libvmi.applied(
        new VirtualMachineStatus(),
        Arguments.<VirtualMachineStatus>options("newVmStatus", options));
  }

  /**
   * Sets {@code status}, in the place of an earlier one. A status in which nothing is said is left
   * out.
   *
   * @param status what the machine says about itself, which is copied
   * @return the option
   */
  public static Option<VirtualMachine> withVmStatus(VirtualMachineStatus status) {
    return Observed.made(new WithVmStatus(status));
  }

  private record WithVmStatus(VirtualMachineStatus status) implements OptionRecord<VirtualMachine> {
    WithVmStatus {
      status = Arguments.required("withVmStatus", "status", status).copy();
    }

    @Override
    public void applyTo(VirtualMachine vm) {
      vm.setStatus(status.equals(new VirtualMachineStatus()) ? null : status.copy());
    }
  }

  /**
   * Adds a condition to {@code conditions}.
   *
   * @param cond the condition, which is copied
   * @return the option
   */
  public static Option<VirtualMachineStatus> withVmCondition(VirtualMachineCondition cond) {
    return Observed.made(new WithVmCondition(cond));
  }

  private record WithVmCondition(VirtualMachineCondition cond)
      implements OptionRecord<VirtualMachineStatus> {
    WithVmCondition {
      cond = Arguments.required("withVmCondition", "cond", cond).copy();
    }

    @Override
    public void applyTo(VirtualMachineStatus status) {
      status.getConditions().add(cond.copy());
    }
  }

  /**
   * Sets {@code volumeUpdateState}, in the place of an earlier one. Since KubeVirt 1.4.
   *
   * @param volumeUpdateState how far a change of volumes is, which is copied
   * @return the option
   */
  public static Option<VirtualMachineStatus> withVmVolumeUpdateState(
      VolumeUpdateState volumeUpdateState) {
    return Observed.made(new WithVmVolumeUpdateState(volumeUpdateState));
  }

  private record WithVmVolumeUpdateState(VolumeUpdateState volumeUpdateState)
      implements OptionRecord<VirtualMachineStatus> {
    WithVmVolumeUpdateState {
      volumeUpdateState =
          Arguments.required("withVmVolumeUpdateState", "volumeUpdateState", volumeUpdateState)
              .copy();
    }

    @Override
    public void applyTo(VirtualMachineStatus status) {
      status.setVolumeUpdateState(volumeUpdateState.copy());
    }
  }
}
