package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Scheduling.withNodeAffinityFor;
import static io.libvmi.Scheduling.withNodeAffinityForLabel;
import static io.libvmi.Scheduling.withNodeSelector;
import static io.libvmi.Scheduling.withNodeSelectorFor;
import static io.libvmi.Scheduling.withPreferredNodeAffinity;
import static io.libvmi.Scheduling.withPreferredPodAffinity;
import static io.libvmi.Scheduling.withPriorityClassName;
import static io.libvmi.Scheduling.withRequiredPodAffinity;
import static io.libvmi.Scheduling.withSchedulerName;
import static io.libvmi.Scheduling.withToleration;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeBuilder;
import io.fabric8.kubernetes.api.model.PodAffinityTermBuilder;
import io.fabric8.kubernetes.api.model.PreferredSchedulingTermBuilder;
import io.fabric8.kubernetes.api.model.TolerationBuilder;
import io.fabric8.kubernetes.api.model.WeightedPodAffinityTermBuilder;
import org.junit.jupiter.api.Test;

class SchedulingTest {
  @Test
  void aNodeIsSelectedByItsName() {
    assertThat(instance(withNodeSelectorFor("node01"), withNodeSelectorFor("node02")))
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
              nodeSelector:
                kubernetes.io/hostname: node02
            """);
  }

  @Test
  void aNodeCanBeGivenInsteadOfItsName() {
    Node node = new NodeBuilder().withNewMetadata().withName("node01").endMetadata().build();
    assertThat(instance(withNodeSelectorFor(node)))
        .hasToString(instance(withNodeSelectorFor("node01")).toString());
  }

  @Test
  void aNodeWithoutANameHasAnEmptyOne() {
    String nameless = instance(withNodeSelectorFor("")).toString();
    assertThat(nameless).endsWith("  nodeSelector:\n    kubernetes.io/hostname: \"\"\n");
    assertThat(instance(withNodeSelectorFor(new Node()))).hasToString(nameless);
    assertThat(
            instance(
                withNodeSelectorFor(new NodeBuilder().withNewMetadata().endMetadata().build())))
        .hasToString(nameless);
  }

  @Test
  void otherSelectorsOfTheNodeStay() {
    assertThat(
            instance(
                vmi -> vmi.getSpec().getNodeSelector().put("zone", "a"),
                withNodeSelectorFor("node01")))
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
              nodeSelector:
                kubernetes.io/hostname: node01
                zone: a
            """);
  }

  @Test
  void eachAffinityIsATermMore() {
    assertThat(
            instance(
                withNodeAffinityFor("node01"),
                withNodeAffinityFor("node01"),
                withNodeAffinityForLabel("cpumanager", "true")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              affinity:
                nodeAffinity:
                  requiredDuringSchedulingIgnoredDuringExecution:
                    nodeSelectorTerms:
                    - matchExpressions:
                      - key: kubernetes.io/hostname
                        operator: In
                        values:
                        - node01
                    - matchExpressions:
                      - key: kubernetes.io/hostname
                        operator: In
                        values:
                        - node01
                    - matchExpressions:
                      - key: cpumanager
                        operator: In
                        values:
                        - "true"
              domain:
                devices: {}
                resources: {}
            """);
  }

  @Test
  void nullIsRefusedByTheNameOfTheParameter() {
    assertRefused(
        () -> withNodeSelectorFor((Node) null),
        "withNodeSelectorFor(node): null was given where a value was expected");
    assertRefused(
        () -> withNodeSelectorFor((String) null),
        "withNodeSelectorFor(nodeName): null was given where a value was expected");
  }

  @Test
  void labelsOfNodesAreAddedOneByOne() {
    assertThat(
            instance(
                withNodeSelector("zone", "a"),
                withNodeSelector("disk", "ssd"),
                withNodeSelector("zone", "b"),
                withNodeSelectorFor("node01")))
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
              nodeSelector:
                disk: ssd
                kubernetes.io/hostname: node01
                zone: b
            """);
  }

  @Test
  void nearnessIsRequiredOrPreferred() {
    assertThat(
            instance(
                withPreferredNodeAffinity(
                    new PreferredSchedulingTermBuilder()
                        .withWeight(10)
                        .withNewPreference()
                        .addNewMatchExpression()
                        .withKey("disk")
                        .withOperator("Exists")
                        .endMatchExpression()
                        .endPreference()
                        .build()),
                withRequiredPodAffinity(
                    new PodAffinityTermBuilder().withTopologyKey("zone").build()),
                withPreferredPodAffinity(
                    new WeightedPodAffinityTermBuilder()
                        .withWeight(1)
                        .withNewPodAffinityTerm()
                        .withTopologyKey("zone")
                        .endPodAffinityTerm()
                        .build()),
                withNodeAffinityForLabel("cpumanager", "true")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              affinity:
                nodeAffinity:
                  preferredDuringSchedulingIgnoredDuringExecution:
                  - preference:
                      matchExpressions:
                      - key: disk
                        operator: Exists
                    weight: 10
                  requiredDuringSchedulingIgnoredDuringExecution:
                    nodeSelectorTerms:
                    - matchExpressions:
                      - key: cpumanager
                        operator: In
                        values:
                        - "true"
                podAffinity:
                  preferredDuringSchedulingIgnoredDuringExecution:
                  - podAffinityTerm:
                      topologyKey: zone
                    weight: 1
                  requiredDuringSchedulingIgnoredDuringExecution:
                  - topologyKey: zone
              domain:
                devices: {}
                resources: {}
            """);
  }

  @Test
  void taintsAreToleratedOneByOne() {
    assertThat(
            instance(
                withToleration(
                    new TolerationBuilder()
                        .withKey("gpu")
                        .withOperator("Exists")
                        .withEffect("NoSchedule")
                        .build()),
                withToleration(new TolerationBuilder().withKey("spot").build())))
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
              tolerations:
              - effect: NoSchedule
                key: gpu
                operator: Exists
              - key: spot
            """);
  }

  @Test
  void whatIsGivenIsCopied() {
    var toleration = new TolerationBuilder().withKey("gpu").build();
    var option = withToleration(toleration);
    toleration.setKey("spoilt");
    assertThat(instance(option).getSpec().getTolerations().get(0).getKey()).isEqualTo("gpu");
  }

  @Test
  void whoSchedulesAndWithWhichPriority() {
    assertThat(instance(withPriorityClassName("high"), withSchedulerName("own")))
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
              priorityClassName: high
              schedulerName: own
            """);
  }

  @Test
  void anEmptyNameIsTheDefault() {
    assertThat(
            instance(
                withPriorityClassName("high"),
                withSchedulerName("own"),
                withPriorityClassName(""),
                withSchedulerName("")))
        .hasToString(instance().toString());
  }

  @Test
  void affinityAsAWholeTakesThePlaceOfAllOther() {
    io.fabric8.kubernetes.api.model.Affinity affinity =
        new io.fabric8.kubernetes.api.model.Affinity();
    affinity.setPodAntiAffinity(new io.fabric8.kubernetes.api.model.PodAntiAffinity());
    assertThat(
            instance(Scheduling.withNodeAffinityFor("node01"), Scheduling.withAffinity(affinity))
                .getSpec())
        .hasToString(
            """
            affinity:
              podAntiAffinity: {}
            domain:
              devices: {}
              resources: {}
            """);
  }
}
