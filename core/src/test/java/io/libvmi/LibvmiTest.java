package io.libvmi;

import static io.libvmi.Cpu.withCpuModel;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Libvmi.newVirtualMachine;
import static io.libvmi.Libvmi.newVirtualMachineInstance;
import static io.libvmi.Metadata.withAnnotation;
import static io.libvmi.Metadata.withLabel;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Metadata.withNamespace;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.Disk;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceStatus;
import io.libvmi.model.kubevirt.v1.Volume;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibvmiTest {
  @Test
  void anInstanceHasARandomNameAndNothingElseThatWasNotAskedFor() {
    VirtualMachineInstance vmi = newVirtualMachineInstance();
    assertThat(vmi.getMetadata().getName()).matches("testvmi-[bcdfghjklmnpqrstvwxz2456789]{5}");
    assertThat(Libvmi.from(vmi, withName("NAME")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: NAME
            spec:
              domain:
                devices: {}
                resources: {}
            """);
  }

  @Test
  void optionsAreAppliedInTheirOrder() {
    assertThat(newVirtualMachineInstance(withName("a"), withCpuModel("x"), withName("b")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: b
            spec:
              domain:
                cpu:
                  model: x
                devices: {}
                resources: {}
            """);
  }

  @Test
  void aMachineTakesNameAndNamespaceAndItsTemplateTheRest() {
    VirtualMachineInstance vmi =
        instance(
            withNamespace("shop"),
            withLabel("app", "web"),
            withAnnotation("note", "read me"),
            withCpuModel("host-model"));
    vmi.getMetadata().setUid("1234");
    vmi.setStatus(new VirtualMachineInstanceStatus().withPhase("Running"));

    assertThat(newVirtualMachine(vmi))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              name: example
              namespace: shop
            spec:
              runStrategy: Halted
              template:
                metadata:
                  annotations:
                    note: read me
                  labels:
                    app: web
                spec:
                  domain:
                    cpu:
                      model: host-model
                    devices: {}
                    resources: {}
            """);
  }

  @Test
  void aMachineOfAnEmptyInstanceHasTheTwoPartsThatTheServerWants() {
    VirtualMachineInstance empty = new VirtualMachineInstance();
    String expected =
        """
        apiVersion: kubevirt.io/v1
        kind: VirtualMachine
        metadata: {}
        spec:
          runStrategy: Halted
          template:
            metadata: {}
            spec:
              domain:
                devices: {}
                resources: {}
        """;
    assertThat(newVirtualMachine(empty)).hasToString(expected);
    assertThat(empty.getSpec()).isNull();

    empty.setMetadata(null);
    assertThat(newVirtualMachine(empty)).hasToString(expected);
  }

  @Test
  void aCopyIsChangedAndTheManifestIsNot() {
    VirtualMachineInstance vmi = instance(withLabel("app", "web"));
    String before = vmi.toString();

    assertThat(Libvmi.from(vmi, withLabel("app", "shop")))
        .hasToString(before.replace("web", "shop"))
        .isNotEqualTo(vmi);
    assertThat(vmi).hasToString(before);
    assertThat(Libvmi.from(vmi)).isEqualTo(vmi).isNotSameAs(vmi);
  }

  @Test
  void aCopyCanBeOfAnyType() {
    Disk disk = new Disk().withName("a");
    Disk copy = Libvmi.from(disk, (Disk one) -> one.setBootOrder(1));
    assertThat(copy).isEqualTo(new Disk().withName("a").withBootOrder(1));
    assertThat(disk).isEqualTo(new Disk().withName("a"));
  }

  @Test
  void aRefusalSaysWhoRefused() {
    assertRefused(
        () -> newVirtualMachineInstance(withName("a"), null),
        "newVirtualMachineInstance(options[1]): null was given where a value was expected");
    assertRefused(
        () -> newVirtualMachine(null),
        "newVirtualMachine(vmi): null was given where a value was expected");
    assertRefused(
        () -> Libvmi.from(null), "from(existing): null was given where a value was expected");
  }

  @Test
  void noOptionIsAppliedWhereOneIsNull() {
    VirtualMachineInstance[] seen = new VirtualMachineInstance[1];
    assertRefused(
        () -> newVirtualMachineInstance(vmi -> seen[0] = vmi, null),
        "newVirtualMachineInstance(options[1]): null was given where a value was expected");
    assertThat(seen[0]).isNull();
  }

  @Test
  void optionsAddToListsAndMapsThatALambdaSetAndThatCannotBeChanged() {
    VirtualMachineInstance vmi =
        newVirtualMachineInstance(
            withName("NAME"),
            manifest -> {
              manifest.getSpec().setVolumes(List.of(new Volume().withName("a")));
              manifest.getMetadata().setLabels(Map.of("b", "c"));
            },
            Storage.withContainerDisk("d", "image"),
            Metadata.withLabel("e", "f"));

    assertThat(vmi.getSpec().getVolumes()).extracting(Volume::getName).containsExactly("a", "d");
    assertThat(vmi.getMetadata().getLabels())
        .containsOnly(Map.entry("b", "c"), Map.entry("e", "f"));
  }
}
