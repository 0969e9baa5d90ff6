package io.libvmi;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.ACPI;
import io.libvmi.model.kubevirt.v1.Chassis;
import io.libvmi.model.kubevirt.v1.Machine;
import io.libvmi.model.kubevirt.v1.ReservedOverhead;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/** Options for the hardware that the guest believes to run on. */
public final class Platform {
  private Platform() {}

  /**
   * Sets the type of the mainboard: {@code spec.domain.machine.type}.
   *
   * @param type such as {@code q35}, {@code pc-q35-rhel9.4.0}, {@code virt} or {@code
   *     s390-ccw-virtio}; empty for the one of the cluster
   * @return the option
   */
  public static Option<VirtualMachineInstance> withMachineType(String type) {
    return Observed.made(new WithMachineType(type));
  }

  private record WithMachineType(String type) implements OptionRecord<VirtualMachineInstance> {
    WithMachineType {
      Arguments.required("withMachineType", "type", type);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Machine machine = Path.domain(vmi).getMachine();
      if (machine == null) {
        machine = new Machine();
        Path.domain(vmi).setMachine(machine);
      }
      machine.setType(Arguments.orAbsent(type));
    }
  }

  /**
   * Sets what the guest reads of its case: {@code spec.domain.chassis}, in place of another one.
   *
   * @param chassis manufacturer, serial number and so on, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withChassis(Chassis chassis) {
    return Observed.made(new WithChassis(chassis));
  }

  private record WithChassis(Chassis chassis) implements OptionRecord<VirtualMachineInstance> {
    WithChassis {
      chassis = Arguments.required("withChassis", "chassis", chassis).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.domain(vmi).setChassis(chassis.copy());
    }
  }

  /**
   * Sets the serial number that the guest reads of its mainboard: {@code
   * spec.domain.firmware.serial}.
   *
   * @param serial the number; empty for none
   * @return the option
   */
  public static Option<VirtualMachineInstance> withFirmwareSerial(String serial) {
    return Observed.made(new WithFirmwareSerial(serial));
  }

  private record WithFirmwareSerial(String serial) implements OptionRecord<VirtualMachineInstance> {
    WithFirmwareSerial {
      Arguments.required("withFirmwareSerial", "serial", serial);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.firmware(vmi).setSerial(Arguments.orAbsent(serial));
    }
  }

  /**
   * Gives the guest ACPI tables out of volumes: {@code spec.domain.firmware.acpi}, in place of
   * others.
   *
   * @param acpi the volumes, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withFirmwareAcpi(ACPI acpi) {
    return Observed.made(new WithFirmwareAcpi(acpi));
  }

  private record WithFirmwareAcpi(ACPI acpi) implements OptionRecord<VirtualMachineInstance> {
    WithFirmwareAcpi {
      acpi = Arguments.required("withFirmwareAcpi", "acpi", acpi).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.firmware(vmi).setAcpi(acpi.copy());
    }
  }

  /**
   * Sets how much memory the pod gets beside the guest's and what KubeVirt works out: {@code
   * spec.domain.memory.reservedOverhead.addedOverhead}. Since KubeVirt 1.8.
   *
   * @param addedOverhead a quantity of bytes, such as {@code 512Mi}
   * @return the option
   * @throws OptionException when the overhead is not a quantity
   */
  public static Option<VirtualMachineInstance> withReservedOverhead(String addedOverhead) {
    return Observed.made(
        new WithReservedOverhead(
            Arguments.quantity("withReservedOverhead", "addedOverhead", addedOverhead)));
  }

  private record WithReservedOverhead(Quantity addedOverhead)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      ReservedOverhead overhead = Path.memory(vmi).getReservedOverhead();
      if (overhead == null) {
        overhead = new ReservedOverhead();
        Path.memory(vmi).setReservedOverhead(overhead);
      }
      overhead.setAddedOverhead(Arguments.copy(addedOverhead));
    }
  }

  /**
   * Says whether the memory that the pod locks is reserved beside the guest's: {@code
   * spec.domain.memory.reservedOverhead.memLock}. Since KubeVirt 1.8.
   *
   * @param memLock {@code Required} or {@code NotRequired}; empty for what KubeVirt works out
   * @return the option
   */
  public static Option<VirtualMachineInstance> withReservedMemLock(String memLock) {
    return Observed.made(new WithReservedMemLock(memLock));
  }

  private record WithReservedMemLock(String memLock)
      implements OptionRecord<VirtualMachineInstance> {
    WithReservedMemLock {
      Arguments.required("withReservedMemLock", "memLock", memLock);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      ReservedOverhead overhead = Path.memory(vmi).getReservedOverhead();
      if (overhead == null) {
        overhead = new ReservedOverhead();
        Path.memory(vmi).setReservedOverhead(overhead);
      }
      overhead.setMemLock(Arguments.orAbsent(memLock));
    }
  }
}
