package io.libvmi.assertj;

import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import org.jspecify.annotations.Nullable;

/** Assertions about a pool. */
public final class VirtualMachinePoolAssert
    extends AbstractMachineAssert<VirtualMachinePoolAssert, VirtualMachinePool> {
  VirtualMachinePoolAssert(@Nullable VirtualMachinePool actual) {
    super(actual, VirtualMachinePoolAssert.class, "spec.virtualMachineTemplate.spec.template.spec");
  }

  /**
   * Asserts how many machines there are to be, {@code spec.replicas}.
   *
   * @param replicas how many
   * @return these assertions
   */
  public VirtualMachinePoolAssert hasReplicas(int replicas) {
    return requireValue("the replicas", "spec.replicas", replicas);
  }
}
