package io.libvmi.assertj;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import org.jspecify.annotations.Nullable;

/** Assertions about an instance. */
public final class VirtualMachineInstanceAssert
    extends AbstractMachineAssert<VirtualMachineInstanceAssert, VirtualMachineInstance> {
  VirtualMachineInstanceAssert(@Nullable VirtualMachineInstance actual) {
    super(actual, VirtualMachineInstanceAssert.class, "spec");
  }
}
