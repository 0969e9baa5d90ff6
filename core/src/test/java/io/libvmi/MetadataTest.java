package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Example.machine;
import static io.libvmi.Metadata.withAnnotation;
import static io.libvmi.Metadata.withAnnotations;
import static io.libvmi.Metadata.withFinalizer;
import static io.libvmi.Metadata.withGenerateName;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withLabels;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static io.libvmi.Metadata.withOwnerReference;
import static io.libvmi.Metadata.withRandomName;
import static io.libvmi.Metadata.withUid;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.OwnerReferenceBuilder;
import io.libvmi.model.cdi.v1beta1.DataVolume;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

  @Test
  void aRandomNameIsDrawnEachTime() {
    Option<HasMetadata> random = withRandomName("web-");
    String form = "web-[bcdfghjklmnpqrstvwxz2456789]{5}";
    Set<String> names = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      names.add(instance(random).getMetadata().getName());
    }
    assertThat(names).hasSizeGreaterThan(1).allMatch(name -> name.matches(form));
  }

  @Test
  void severalLabelsAndAnnotationsAreAddedToThoseThatAreThere() {
    assertThat(
            instance(
                withLabels(Map.of("a", "1", "b", "2")),
                withLabels(Map.of("b", "3")),
                withAnnotations(Map.of("c", "4")),
                withAnnotations(Map.of()),
                withAnnotations(Map.of("d", "5"))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              annotations:
                c: "4"
                d: "5"
              labels:
                a: "1"
                b: "3"
              name: example
            spec:
              domain:
                devices: {}
                resources: {}
            """);
  }

  @Test
  void theServersOwnFieldsCanBeSaidToo() {
    OwnerReference owner =
        new OwnerReferenceBuilder()
            .withApiVersion("kubevirt.io/v1")
            .withKind("VirtualMachine")
            .withName("web")
            .withUid("5678")
            .build();
    assertThat(
            instance(
                withGenerateName("web-"),
                withName(""),
                withUid("1234"),
                withFinalizer("example.org/a"),
                withFinalizer("example.org/b"),
                withOwnerReference(owner)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              finalizers:
              - example.org/a
              - example.org/b
              generateName: web-
              ownerReferences:
              - apiVersion: kubevirt.io/v1
                kind: VirtualMachine
                name: web
                uid: "5678"
              uid: "1234"
            spec:
              domain:
                devices: {}
                resources: {}
            """);
    assertThat(
            instance(
                withGenerateName("web-"),
                withUid("1"),
                withGenerateName(""),
                withUid(""),
                withName("example")))
        .hasToString(instance().toString());
  }

  @Test
  void aTextThatIsNullIsRefused() {
    Map<String, String> labels = new HashMap<>();
    labels.put("a", null);
    assertRefused(
        () -> withLabels(labels),
        "withLabels(labels[a]): null was given where a value was expected");
    Map<String, String> annotations = new HashMap<>();
    annotations.put(null, "a");
    assertRefused(
        () -> withAnnotations(annotations),
        "withAnnotations(annotations): null was given where a value was expected");
  }
}
