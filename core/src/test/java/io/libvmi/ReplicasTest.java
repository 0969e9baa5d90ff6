package io.libvmi;

import static io.libvmi.Replicas.withReplicas;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceReplicaSet;
import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import org.junit.jupiter.api.Test;

class ReplicasTest {
  @Test
  void aReplicaSetAndAPoolAreScaled() {
    assertThat(Libvmi.from(new VirtualMachineInstanceReplicaSet(), withReplicas(3)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstanceReplicaSet
            metadata: {}
            spec:
              replicas: 3
            """);
    assertThat(Libvmi.from(new VirtualMachinePool(), withReplicas(2), withReplicas(0)))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              replicas: 0
            """);
  }
}
