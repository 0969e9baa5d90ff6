package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.Example.machine;
import static io.libvmi.Metadata.withAnnotation;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.libvmi.model.cdi.v1beta1.DataVolume;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import org.junit.jupiter.api.Test;

class MetadataTest {
  @Test
  void anInstanceHasMetadata() {
    assertThat(
            instance(
                withName("web-1"),
                withNamespace("shop"),
                withLabel("app", "web"),
                withLabel("debug", "true"),
                withAnnotation("note", "two\nlines")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              annotations:
                note: |-
                  two
                  lines
              labels:
                app: web
                debug: "true"
              name: web-1
              namespace: shop
            spec:
              domain:
                devices: {}
                resources: {}
            """);
  }

  @Test
  void soHasAMachine() {
    assertThat(machine(withLabel("app", "web"), withNamespace("shop")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              labels:
                app: web
              name: example
              namespace: shop
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
  void soHasEveryKind() {
    assertThat(Libvmi.from(new DataVolume(), withName("disk"), withAnnotation("a", "b")))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              annotations:
                a: b
              name: disk
            """);
    ConfigMap configMap = new ConfigMap();
    withName("settings").applyTo(configMap);
    withLabel("app", "web").applyTo(configMap);
    assertThat(configMap.getMetadata().getName()).isEqualTo("settings");
    assertThat(configMap.getMetadata().getLabels()).containsOnlyKeys("app");
  }

  @Test
  void aLaterValueReplacesAnEarlierOneOfTheSameKey() {
    assertThat(
            instance(
                withLabel("a", "1"),
                withLabel("b", "1"),
                withLabel("a", ""),
                withAnnotation("a", "1"),
                withAnnotation("b", ""),
                withAnnotation("a", "2")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              annotations:
                a: "2"
                b: ""
              labels:
                a: ""
                b: "1"
              name: example
            spec:
              domain:
                devices: {}
                resources: {}
            """);
  }

  @Test
  void anEmptyNameOrNamespaceIsLeftOut() {
    assertThat(instance(withNamespace("shop"), withName(""), withNamespace("")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata: {}
            spec:
              domain:
                devices: {}
                resources: {}
            """);
  }

  @Test
  void metadataAreMadeWhereThereAreNone() {
    VirtualMachineInstance vmi = new VirtualMachineInstance();
    vmi.setMetadata(null);
    withLabel("app", "web").applyTo(vmi);
    assertThat(vmi)
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              labels:
                app: web
            """);
  }

  @Test
  void labelsAndAnnotationsAreMadeWhereTheyAreNull() {
    VirtualMachineInstance vmi = new VirtualMachineInstance();
    vmi.getMetadata().setLabels(null);
    vmi.getMetadata().setAnnotations(null);
    withLabel("a", "1").applyTo(vmi);
    withAnnotation("b", "2").applyTo(vmi);
    assertThat(vmi.getMetadata().getLabels()).containsOnlyKeys("a");
    assertThat(vmi.getMetadata().getAnnotations()).containsOnlyKeys("b");
  }
}
