package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Scheduling.withNodeAffinityFor;
import static io.libvmi.Scheduling.withNodeAffinityForLabel;
import static io.libvmi.Scheduling.withNodeSelectorFor;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeBuilder;
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
}
