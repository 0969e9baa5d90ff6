package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.machine;
import static io.libvmi.Metadata.withAnnotation;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static io.libvmi.Pools.newPool;
import static io.libvmi.Pools.withAppendIndexToConfigMapRefs;
import static io.libvmi.Pools.withAppendIndexToSecretRefs;
import static io.libvmi.Pools.withAutohealing;
import static io.libvmi.Pools.withMaxUnavailable;
import static io.libvmi.Pools.withMaxUnavailablePercent;
import static io.libvmi.Pools.withPoolPaused;
import static io.libvmi.Pools.withPoolSelector;
import static io.libvmi.Pools.withPoolSelectorLabel;
import static io.libvmi.Replicas.withReplicas;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PoolsTest {
  @Test
  void aPoolRepeatsAMachine() {
    VirtualMachine vm =
        machine(withNamespace("shop"), withLabel("app", "web"), withAnnotation("note", "read"));
    VirtualMachinePool pool = newPool(vm, withReplicas(3));
    String name = pool.getMetadata().getName();
    String selector = pool.getSpec().getSelector().getMatchLabels().get("poolselector");
    assertThat(name).matches("pool-[bcdfghjklmnpqrstvwxz2456789]{5}");
    assertThat(selector).matches("poolselector[bcdfghjklmnpqrstvwxz2456789]{5}");
    assertThat(pool.toString().replace(name, "NAME").replace(selector, "SELECTOR"))
        .isEqualTo(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata:
              name: NAME
              namespace: shop
            spec:
              replicas: 3
              selector:
                matchLabels:
                  poolselector: SELECTOR
              virtualMachineTemplate:
                metadata:
                  annotations:
                    note: read
                  labels:
                    app: web
                    poolselector: SELECTOR
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
  void aMachineWithoutMetadataIsRepeatedToo() {
    VirtualMachine bare = new VirtualMachine();
    bare.setMetadata(null);
    assertThat(newPool(bare, withName("example")).getMetadata().getNamespace()).isNull();
  }

  @Test
  void machinesAreToldByLabels() {
    assertThat(
            Libvmi.from(
                new VirtualMachinePool(),
                withPoolSelectorLabel("app", "web"),
                withPoolSelectorLabel("app", "shop"),
                withPoolPaused(false)))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              paused: false
              selector:
                matchLabels:
                  app: shop
              virtualMachineTemplate:
                metadata:
                  labels:
                    app: shop
            """);
    assertThat(
            Libvmi.from(
                new VirtualMachinePool(),
                withPoolSelectorLabel("app", "web"),
                withPoolSelector(new LabelSelector(List.of(), Map.of("tier", "1")))))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              selector:
                matchLabels:
                  tier: "1"
              virtualMachineTemplate:
                metadata:
                  labels:
                    app: web
            """);
  }

  @Test
  void someMayBeMissing() {
    assertThat(
            Libvmi.from(
                new VirtualMachinePool(), withMaxUnavailablePercent(10), withMaxUnavailable(2)))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              maxUnavailable: 2
            """);
    assertThat(
            Libvmi.from(
                new VirtualMachinePool(), withMaxUnavailable(2), withMaxUnavailablePercent(25)))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              maxUnavailable: 25%
            """);
  }

  @Test
  void eachHasObjectsOfItsOwn() {
    assertThat(
            Libvmi.from(
                new VirtualMachinePool(),
                withAppendIndexToConfigMapRefs(true),
                withAppendIndexToSecretRefs(false)))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              nameGeneration:
                appendIndexToConfigMapRefs: true
                appendIndexToSecretRefs: false
            """);
  }

  @Test
  void thoseThatDoNotStartAreReplaced() {
    assertThat(Libvmi.from(new VirtualMachinePool(), withAutohealing(3, "5m")))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              autohealing:
                minFailingToStartDuration: 5m
                startUpFailureThreshold: 3
            """);
    assertThat(
            Libvmi.from(new VirtualMachinePool(), withAutohealing(3, "5m"), withAutohealing(0, "")))
        .hasToString(
            """
            apiVersion: pool.kubevirt.io/v1beta1
            kind: VirtualMachinePool
            metadata: {}
            spec:
              autohealing: {}
            """);
  }

  @Test
  void aThresholdHasThirtyTwoBits() {
    assertRefused(
        () -> withAutohealing(-1, ""),
        "withAutohealing(startUpFailureThreshold): -1 was given where 0 to 4294967295 was expected");
    assertRefused(() -> newPool(null), "newPool(vm): null was given where a value was expected");
  }
}
