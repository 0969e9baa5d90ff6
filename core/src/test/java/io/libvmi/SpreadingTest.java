package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.Spreading.withPodAntiAffinityForLabel;
import static io.libvmi.Spreading.withPreferredPodAntiAffinity;
import static io.libvmi.Spreading.withRequiredPodAntiAffinity;
import static io.libvmi.Spreading.withTopologySpread;
import static io.libvmi.Spreading.withTopologySpreadConstraint;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.PodAffinityTermBuilder;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraintBuilder;
import io.fabric8.kubernetes.api.model.WeightedPodAffinityTermBuilder;
import org.junit.jupiter.api.Test;

class SpreadingTest {
  @Test
  void machinesAreSpreadByTheirLabels() {
    assertThat(
            instance(
                withTopologySpread("topology.kubernetes.io/zone", "app", "web"),
                withTopologySpreadConstraint(
                    new TopologySpreadConstraintBuilder()
                        .withMaxSkew(2)
                        .withTopologyKey("rack")
                        .withWhenUnsatisfiable("DoNotSchedule")
                        .build())))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                resources: {}
              topologySpreadConstraints:
              - labelSelector:
                  matchLabels:
                    app: web
                maxSkew: 1
                topologyKey: topology.kubernetes.io/zone
                whenUnsatisfiable: ScheduleAnyway
              - maxSkew: 2
                topologyKey: rack
                whenUnsatisfiable: DoNotSchedule
            """);
  }

  @Test
  void machinesAreKeptApart() {
    assertThat(
            instance(
                withPodAntiAffinityForLabel("app", "web", "kubernetes.io/hostname"),
                withRequiredPodAntiAffinity(
                    new PodAffinityTermBuilder().withTopologyKey("rack").build()),
                withPreferredPodAntiAffinity(
                    new WeightedPodAffinityTermBuilder()
                        .withWeight(5)
                        .withNewPodAffinityTerm()
                        .withTopologyKey("zone")
                        .endPodAffinityTerm()
                        .build())))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              affinity:
                podAntiAffinity:
                  preferredDuringSchedulingIgnoredDuringExecution:
                  - podAffinityTerm:
                      topologyKey: zone
                    weight: 5
                  requiredDuringSchedulingIgnoredDuringExecution:
                  - labelSelector:
                      matchLabels:
                        app: web
                    topologyKey: kubernetes.io/hostname
                  - topologyKey: rack
              domain:
                devices: {}
                resources: {}
            """);
  }

  @Test
  void nearnessToNodesStaysBesideIt() {
    assertThat(
            instance(
                    Scheduling.withNodeAffinityFor("node01"),
                    withPodAntiAffinityForLabel("app", "web", "zone"))
                .getSpec()
                .getAffinity()
                .getNodeAffinity())
        .isEqualTo(
            instance(Scheduling.withNodeAffinityFor("node01"))
                .getSpec()
                .getAffinity()
                .getNodeAffinity());
  }
}
