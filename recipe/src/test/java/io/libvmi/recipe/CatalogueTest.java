package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libvmi.recipe.ParameterType.Kind;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static Function only(String name) {
    List<Function> functions = Catalogue.named(name);
    assertThat(functions).as(name).hasSize(1);
    return functions.get(0);
  }

  private static Function first(String name) {
    return Catalogue.named(name).get(0);
  }

  @Test
  void functionsStandInTheOrderOfTheirNamesAndOfTheirNumberOfParameters() {
    assertThat(Catalogue.functions())
        .isSortedAccordingTo(
            Comparator.comparing(Function::name).thenComparing(one -> one.parameters().size()))
        .hasSizeGreaterThanOrEqualTo(83);
  }

  @Test
  void eachFunctionIsFoundByItsName() {
    assertThat(Catalogue.functions())
        .doesNotHaveDuplicates()
        .allSatisfy(one -> assertThat(Catalogue.named(one.name())).contains(one));
    assertThat(Catalogue.named("withFoo")).isEmpty();
  }

  @Test
  void eachFunctionAndEachParameterIsDocumented() {
    assertThat(Catalogue.functions())
        .allSatisfy(
            one -> {
              assertThat(one.documentation()).isNotBlank();
              for (int i = 0; i < one.parameters().size(); i++) {
                assertThat(one.documentation(i)).as(one.parameters().get(i).name()).isNotBlank();
              }
            });
  }

  @Test
  void aSummaryIsTheBeginningOfTheDocumentation() {
    assertThat(Catalogue.functions())
        .allSatisfy(
            one -> {
              assertThat(one.documentation()).startsWith(one.summary());
              assertThat(one.summary()).hasSizeBetween(8, 120).doesNotContain("\n");
            });
    assertThat(first("newFedora").summary())
        .isEqualTo("A machine that runs Fedora with test tooling");
    assertThat(only("withLabel").summary()).isEqualTo("Sets one label");
  }

  @Test
  void aFunctionTellsWhatItIs() {
    Function option = only("withEmptyDisk");
    assertThat(option.subject()).isEqualTo("Storage");
    assertThat(option.result()).isEqualTo("VirtualMachineInstance");
    assertThat(option.isOption()).isTrue();
    assertThat(option.isFactory()).isFalse();
    assertThat(option.isDeprecated()).isFalse();
    assertThat(option).hasToString("withEmptyDisk(diskName, bus, capacity, options...)");

    Function factory = first("newAlpineWithTestTooling");
    assertThat(factory.isFactory()).isTrue();
    assertThat(factory.isOption()).isFalse();
    assertThat(factory.factoryName()).isEqualTo("alpineWithTestTooling");
    assertThat(factory).hasToString("newAlpineWithTestTooling(options...)");

    assertThat(factory.from()).isEqualTo("alpineWithTestTooling");
    assertThat(Catalogue.named("newGuestless"))
        .extracting(Function::from)
        .containsExactly("guestless", "{guestless: architecture}");
    assertThat(only("newVirtualMachine").isFactory()).isFalse();
    assertThat(only("withRunning").isDeprecated()).isTrue();
    assertThatThrownBy(option::factoryName)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("withEmptyDisk(diskName, bus, capacity, options...) is not a factory");
  }

  @Test
  void aParameterTellsWhatItTakes() {
    List<Parameter> disk = only("withEmptyDisk").parameters();
    assertThat(disk)
        .extracting(Parameter::name)
        .containsExactly("diskName", "bus", "capacity", "options");
    assertThat(disk).extracting(Parameter::variadic).containsExactly(false, false, false, true);
    assertThat(disk).extracting(one -> one.type().kind()).contains(Kind.TEXT, Kind.CHOICE);
    assertThat(disk.get(1).type().name()).isEqualTo("DiskBus");
    assertThat(disk.get(1).type().choices()).containsExactly("virtio", "sata", "scsi", "usb");
    assertThat(disk.get(1).type()).hasToString("virtio, sata, scsi, usb or other text");
    assertThat(disk.get(0).type().choices()).isEmpty();
    assertThat(disk.get(0).type()).hasToString("text");
    assertThat(disk.get(0).type().fields()).isEmpty();

    assertThat(only("withUefi").parameters().get(0).type()).hasToString("true or false");
    assertThat(only("withCpuCount").parameters().get(0).type()).hasToString("whole number");
    Parameter options = first("newFedora").parameters().get(0);
    assertThat(options.variadic()).isTrue();
    assertThat(options.type()).hasToString("option for VirtualMachineInstance");
    assertThat(Catalogue.named("withMasqueradeNetworking").get(1).parameters().get(0).type())
        .hasToString("text");
  }

  @Test
  void anOptionTellsWhatItIsForAndWhereItStands() {
    assertThat(only("withName").audience()).isEqualTo("every kind");
    assertThat(only("withName").place()).isEqualTo("under vmi:, vm: or any other kind");
    assertThat(only("withRng").audience()).isEqualTo("a VirtualMachineInstance");
    assertThat(only("withRng").place()).isEqualTo("under vmi:");
    assertThat(only("withReplicas").audience())
        .isEqualTo("a VirtualMachinePool or a VirtualMachineInstanceReplicaSet");
    assertThat(only("withReplicas").place()).isEqualTo("under pool: or replicaSet:");
    assertThat(only("withEthernet").audience()).isEqualTo("a NetworkConfig");
    assertThat(only("withAddresses").audience()).isEqualTo("an Ethernet");
    assertThat(only("withAddresses").place()).isEqualTo("to withEthernet");
    assertThat(only("withBootOrder").place())
        .matches("to \\w+, \\w+, \\w+, \\w+ or one of \\d+ others");
  }

  @Test
  void whatMakesAPartTellsWhatItIsGivenTo() {
    assertThat(only("multusNetwork").place()).startsWith("to ").contains("withNetwork");
    assertThat(first("newFedora").place()).isNull();
    assertThat(only("newPool").place()).isNull();
  }

  @Test
  void anObjectTellsItsFields() {
    ParameterType port = only("interfaceWithPasstBindingPlugin").parameters().get(0).type();

    assertThat(port.kind()).isEqualTo(Kind.STRUCT);
    assertThat(port).hasToString("object Port");
    assertThat(port.fields()).containsExactly("name", "port", "protocol");
    assertThat(Catalogue.named("withNodeSelectorFor").get(0).parameters().get(0).type().fields())
        .containsExactly("apiVersion", "kind", "metadata", "spec", "status");
  }
}
