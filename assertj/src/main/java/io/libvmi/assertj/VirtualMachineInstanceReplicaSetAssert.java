package io.libvmi.assertj;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceReplicaSet;
import org.jspecify.annotations.Nullable;

/** Assertions about a replica set. */
public final class VirtualMachineInstanceReplicaSetAssert
    extends AbstractMachineAssert<
        VirtualMachineInstanceReplicaSetAssert, VirtualMachineInstanceReplicaSet> {
  VirtualMachineInstanceReplicaSetAssert(@Nullable VirtualMachineInstanceReplicaSet actual) {
    super(actual, VirtualMachineInstanceReplicaSetAssert.class, "spec.template.spec");
  }

  /**
   * Asserts how many machines there are to be, {@code spec.replicas}.
   *
   * @param replicas how many
   * @return these assertions
   */
  public VirtualMachineInstanceReplicaSetAssert hasReplicas(int replicas) {
    return requireValue("the replicas", "spec.replicas", replicas);
  }
}
