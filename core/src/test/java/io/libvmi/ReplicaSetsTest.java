package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Metadata.withAnnotation;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withNamespace;
import static io.libvmi.ReplicaSets.newReplicaSet;
import static io.libvmi.ReplicaSets.withReplicaSetPaused;
import static io.libvmi.ReplicaSets.withReplicaSetSelector;
import static io.libvmi.ReplicaSets.withReplicaSetSelectorLabel;
import static io.libvmi.Replicas.withReplicas;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceReplicaSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplicaSetsTest {
  @Test
  void aReplicaSetRepeatsAnInstance() {
    VirtualMachineInstance vmi =
        instance(withNamespace("shop"), withLabel("app", "web"), withAnnotation("note", "read"));
    vmi.getMetadata().setUid("1234");
    VirtualMachineInstanceReplicaSet set = newReplicaSet(vmi, withReplicas(3));
    String name = set.getMetadata().getName();
    String selector = set.getSpec().getSelector().getMatchLabels().get("rsselector");
    assertThat(name).matches("replicaset-[bcdfghjklmnpqrstvwxz2456789]{5}");
    assertThat(selector).matches("rsselector[bcdfghjklmnpqrstvwxz2456789]{5}");
    assertThat(set.toString().replace(name, "NAME").replace(selector, "SELECTOR"))
        .isEqualTo(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstanceReplicaSet
            metadata:
              name: NAME
              namespace: shop
            spec:
              replicas: 3
              selector:
                matchLabels:
                  rsselector: SELECTOR
              template:
                metadata:
                  annotations:
                    note: read
                  labels:
                    app: web
                    rsselector: SELECTOR
                  name: example
                spec:
                  domain:
                    devices: {}
                    resources: {}
            """);
  }

  @Test
  void anEmptyInstanceGetsTheTwoPartsThatTheServerWants() {
    VirtualMachineInstance empty = new VirtualMachineInstance();
    empty.setMetadata(null);
    assertThat(newReplicaSet(empty).getSpec().getTemplate().getSpec())
        .hasToString(
            """
            domain:
              devices: {}
              resources: {}
            """);
  }

  @Test
  void instancesAreToldByLabels() {
    assertThat(
            Libvmi.from(
                new VirtualMachineInstanceReplicaSet(),
                withReplicaSetSelectorLabel("app", "web"),
                withReplicaSetSelectorLabel("tier", "1"),
                withReplicaSetSelectorLabel("app", "shop"),
                withReplicaSetPaused(true)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstanceReplicaSet
            metadata: {}
            spec:
              paused: true
              selector:
                matchLabels:
                  app: shop
                  tier: "1"
              template:
                metadata:
                  labels:
                    app: shop
                    tier: "1"
            """);
    assertThat(
            Libvmi.from(
                new VirtualMachineInstanceReplicaSet(),
                withReplicaSetSelectorLabel("app", "web"),
                withReplicaSetSelector(new LabelSelector(List.of(), Map.of("tier", "1")))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstanceReplicaSet
            metadata: {}
            spec:
              selector:
                matchLabels:
                  tier: "1"
              template:
                metadata:
                  labels:
                    app: web
            """);
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> newReplicaSet(null), "newReplicaSet(vmi): null was given where a value was expected");
  }
}
