package io.libvmi;

import static io.libvmi.PoolSelection.withSelectedLabels;
import static io.libvmi.PoolSelection.withSelectedNodes;
import static io.libvmi.PoolSelection.withSortPolicy;
import static io.libvmi.PoolStrategies.withOpportunisticScaleIn;
import static io.libvmi.PoolStrategies.withOpportunisticUpdate;
import static io.libvmi.PoolStrategies.withProactiveScaleIn;
import static io.libvmi.PoolStrategies.withProactiveUpdate;
import static io.libvmi.PoolStrategies.withUnmanagedScaleIn;
import static io.libvmi.PoolStrategies.withUnmanagedUpdate;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.NodeSelectorRequirement;
import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PoolStrategiesTest {
  @Test
  void aPoolGrowsSmaller() {
    assertThat(
            Libvmi.from(
                new VirtualMachinePool(),
                withProactiveScaleIn(
                    StatePreservation.OFFLINE,
                    withSortPolicy(PoolSortPolicy.OLDEST),
                    withSelectedLabels(new LabelSelector(List.of(), Map.of("tier", "1"))),
                    withSelectedNodes(new NodeSelectorRequirement("zone", "In", List.of("a"))),
                    withSelectedNodes(new NodeSelectorRequirement("old", "Exists", List.of())))))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              scaleInStrategy:
                proactive:
                  selectionPolicy:
                    selectors:
                      labelSelector:
                        matchLabels:
                          tier: "1"
                      nodeSelectorRequirementMatcher:
                      - key: zone
                        operator: In
                        values:
                        - a
                      - key: old
                        operator: Exists
                    sortPolicy: Oldest
                  statePreservation: Offline
            """);
    assertThat(
            Libvmi.from(
                new VirtualMachinePool(),
                withUnmanagedScaleIn(),
                withOpportunisticScaleIn(StatePreservation.ONLINE)))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              scaleInStrategy:
                opportunistic:
                  statePreservation: Online
            """);
    assertThat(
            Libvmi.from(
                new VirtualMachinePool(),
                withOpportunisticScaleIn(StatePreservation.ONLINE),
                withUnmanagedScaleIn()))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              scaleInStrategy:
                unmanaged: {}
            """);
    assertThat(
            Libvmi.from(new VirtualMachinePool(), withProactiveScaleIn(StatePreservation.of(""))))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              scaleInStrategy:
                proactive: {}
            """);
  }

  @Test
  void aPoolChangesItsMachines() {
    assertThat(
            Libvmi.from(
                new VirtualMachinePool(),
                withProactiveUpdate(withSortPolicy(PoolSortPolicy.NEWEST))))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              updateStrategy:
                proactive:
                  selectionPolicy:
                    sortPolicy: Newest
            """);
    assertThat(
            Libvmi.from(new VirtualMachinePool(), withProactiveUpdate(), withOpportunisticUpdate()))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              updateStrategy:
                opportunistic: {}
            """);
    assertThat(Libvmi.from(new VirtualMachinePool(), withUnmanagedUpdate()))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              updateStrategy:
                unmanaged: {}
            """);
    assertThat(Libvmi.from(new VirtualMachinePool(), withProactiveUpdate()))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              updateStrategy:
                proactive: {}
            """);
  }
}
