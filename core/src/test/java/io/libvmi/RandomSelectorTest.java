package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.Example.machine;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Pools.newPool;
import static io.libvmi.Pools.withPoolSelectorLabel;
import static io.libvmi.ReplicaSets.newReplicaSet;
import static io.libvmi.ReplicaSets.withReplicaSetSelector;
import static io.libvmi.ReplicaSets.withReplicaSetSelectorLabel;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceReplicaSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The random label of a kind that repeats others goes where another one is asked for. */
class RandomSelectorTest {
  @Test
  void aLabelTakesThePlaceOfTheRandomOneInASet() {
    assertThat(
            newReplicaSet(
                instance(Metadata.withLabel("rack", "1")),
                withName("example"),
                withReplicaSetSelectorLabel("app", "web")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstanceReplicaSet
            metadata:
              name: example
            spec:
              selector:
                matchLabels:
                  app: web
              template:
                metadata:
                  labels:
                    app: web
                    rack: "1"
                  name: example
                spec:
                  domain:
                    devices: {}
                    resources: {}
            """);
  }

  @Test
  void aLabelTakesThePlaceOfTheRandomOneInAPool() {
    assertThat(newPool(machine(), withName("example"), withPoolSelectorLabel("app", "web")))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata:
              name: example
            spec:
              selector:
                matchLabels:
                  app: web
              virtualMachineTemplate:
                metadata:
                  labels:
                    app: web
                spec:
                  runStrategy: Halted
                  template:
                    metadata: {}
                    spec:
                      domain:
                        devices: {}
                        resources: {}
            """);
  }

  @Test
  void aLabelThatSomebodyChoseStays() {
    VirtualMachineInstanceReplicaSet set =
        newReplicaSet(
            instance(),
            withReplicaSetSelectorLabel("rsselector", "mine"),
            withReplicaSetSelectorLabel("app", "web"));

    assertThat(set.getSpec().getSelector().getMatchLabels())
        .isEqualTo(Map.of("rsselector", "mine", "app", "web"));
    assertThat(set.getSpec().getTemplate().getMetadata().getLabels())
        .isEqualTo(Map.of("rsselector", "mine", "app", "web"));
  }

  @Test
  void anotherSelectorLeavesTheTemplateAlone() {
    VirtualMachineInstanceReplicaSet set =
        newReplicaSet(
            instance(),
            withReplicaSetSelector(new LabelSelector(List.of(), Map.of("tier", "1"))),
            withReplicaSetSelectorLabel("app", "web"));

    assertThat(set.getSpec().getSelector().getMatchLabels())
        .isEqualTo(Map.of("tier", "1", "app", "web"));
    assertThat(set.getSpec().getTemplate().getMetadata().getLabels())
        .containsOnlyKeys("rsselector", "app");
  }

  @Test
  void aTemplateWithoutLabelsIsNoMatter() {
    VirtualMachineInstanceReplicaSet set = newReplicaSet(instance());
    set.getSpec().getTemplate().setMetadata(null);

    assertThat(
            Libvmi.from(set, withReplicaSetSelectorLabel("app", "web"))
                .getSpec()
                .getTemplate()
                .getMetadata()
                .getLabels())
        .isEqualTo(Map.of("app", "web"));
  }
}
