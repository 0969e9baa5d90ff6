package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libvmi.reader.Documents;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.ScalarNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleTest {
  static List<Function> functions() {
    return Catalogue.functions();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void everyFunctionHasAnExampleThatCallsItAndComposes(Function function) {
    Example example = function.example();

    assertThat(example.recipe().compose().toString()).isNotEmpty();
    assertThat(example.fields()).isNotEmpty();
    assertThat(example.result()).isNotEqualTo("{}\n");
    assertThat(example).hasToString(example.text());
    assertThat(called(Documents.parse("example", example.text()).get(0), function))
        .as("the example calls the function")
        .isTrue();
  }

  /**
   * Whether a call chooses the function; factories and manifests are asked for without their name.
   */
  private static boolean called(Node node, Function function) {
    if (function.makesManifest()) {
      return true;
    }
    if (node instanceof ListNode list) {
      return list.items().stream().anyMatch(item -> called(item, function));
    }
    if (node instanceof MapNode map) {
      return map.entries().stream()
          .anyMatch(
              entry ->
                  chosen(entry.key(), entry.value(), function) || called(entry.value(), function));
    }
    return node instanceof ScalarNode scalar && chosen(scalar.text(), null, function);
  }

  private static boolean chosen(String name, Node arguments, Function function) {
    return name.equals(function.name())
        && Binding.choose(Catalogue.named(name), arguments) == function;
  }

  @Test
  void theFileHasNothingButExamplesOfFunctionsInTheirOrder() {
    Stream<String> names =
        Arrays.stream(ExampleText.lines())
            .filter(line -> !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#"));

    assertThat(names)
        .containsExactlyElementsOf(
            Catalogue.functions().stream().map(function -> function + ":").toList());
  }

  @Test
  void anExampleIsGivenAsItIsWritten() {
    Example example = Catalogue.named("withCpuCount").get(0).example();

    assertThat(example.text())
        .isEqualTo("vmi:\n  - withCpuCount: {cores: 2, threads: 1, sockets: 1}\n");
  }

  @Test
  void theResultOfAnOptionIsWhatItAddsToAnEmptyMachine() {
    Example example = Catalogue.named("withUefi").get(0).example();

    assertThat(example.fields())
        .containsExactly(
            "spec.domain.features.acpi",
            "spec.domain.features.smm.enabled",
            "spec.domain.firmware.bootloader.efi.secureBoot");
    assertThat(example.result())
        .isEqualTo(
            """
            spec:
              domain:
                features:
                  acpi: {}
                  smm:
                    enabled: true
                firmware:
                  bootloader:
                    efi:
                      secureBoot: true
            """);
  }

  @Test
  void theNameOfAMachineIsAResultOfTheOptionThatSetsItAlone() {
    assertThat(Catalogue.named("withName").get(0).example().result())
        .isEqualTo("metadata:\n  name: web-1\n");
    assertThat(Catalogue.named("withRng").get(0).example().result()).doesNotContain("name");
  }

  @Test
  void anOptionForAMachineIsSetOffAgainstTheMachineAroundTheSameInstance() {
    Example example = Catalogue.named("withDataVolumeTemplate").get(0).example();

    assertThat(example.text()).contains("withDataVolume:");
    assertThat(example.fields()).containsExactly("spec.dataVolumeTemplates[0]");
    assertThat(Catalogue.named("withRunStrategy").get(0).example().result())
        .isEqualTo("spec:\n  runStrategy: Always\n");
  }

  @Test
  void theResultOfAFactoryIsAWholeMachine() {
    Example example = Catalogue.named("newAlpine").get(0).example();

    assertThat(example.result()).isEqualTo(example.recipe().compose().toString());
  }

  @Test
  void aFunctionWithoutAnExampleIsAMistakeOfOurs() {
    Function function =
        new Function(0, "withFoo", "Foo", List.of(), "VirtualMachineInstance", Role.OPTION, false);

    assertThatThrownBy(function::example)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("examples.yaml has no withFoo()");
  }
}
