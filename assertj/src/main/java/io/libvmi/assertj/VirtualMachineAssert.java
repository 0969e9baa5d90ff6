package io.libvmi.assertj;

import io.libvmi.RunStrategy;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import org.jspecify.annotations.Nullable;

/** Assertions about a virtual machine. */
public final class VirtualMachineAssert
    extends AbstractMachineAssert<VirtualMachineAssert, VirtualMachine> {
  VirtualMachineAssert(@Nullable VirtualMachine actual) {
    super(actual, VirtualMachineAssert.class, "spec.template.spec");
  }

  /**
   * Asserts when it runs, {@code spec.runStrategy}.
   *
   * @param strategy the strategy
   * @return these assertions
   */
  public VirtualMachineAssert hasRunStrategy(RunStrategy strategy) {
    return requireValue("the run strategy", "spec.runStrategy", strategy);
  }

  /**
   * Asserts the instance type that it is of, {@code spec.instancetype.name}.
   *
   * @param name the instance type's name
   * @return these assertions
   */
  public VirtualMachineAssert hasInstancetype(String name) {
    return requireValue("the instance type", "spec.instancetype.name", name);
  }

  /**
   * Asserts the preference that it follows, {@code spec.preference.name}.
   *
   * @param name the preference's name
   * @return these assertions
   */
  public VirtualMachineAssert hasPreference(String name) {
    return requireValue("the preference", "spec.preference.name", name);
  }

  /**
   * Asserts that it brings the template of a DataVolume.
   *
   * @param name the DataVolume's name
   * @return these assertions
   */
  public VirtualMachineAssert hasDataVolumeTemplate(String name) {
    return requireItem("the DataVolume templates", "spec.dataVolumeTemplates", name);
  }
}
