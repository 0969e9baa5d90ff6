package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.recipe.Catalogue;
import io.libvmi.recipe.Function;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  static List<String> names() {
    return Catalogue.functions().stream().map(Function::name).distinct().toList();
  }

  @Test
  void theListHasOneLineForEachName() throws IOException {
    Run run = Run.of("options");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.assertMatches("options.txt", run.out());
    assertThat(
            run.out()
                .lines()
                .filter(line -> line.startsWith("    "))
                .map(OptionsTest::firstWord)
                .distinct()) // one of several overloads may be for something else
        .containsExactlyInAnyOrderElementsOf(names());
  }

  private static String firstWord(String line) {
    return line.strip().split(" ", 2)[0];
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyNameHasItsPage(String name) {
    Run run = Run.of("options", name);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    for (Function function : Catalogue.named(name)) {
      assertThat(run.out())
          .contains(function.toString())
          .contains(function.example().text().indent(2))
          .contains(function.example().result().indent(2));
    }
    assertThat(run.out().lines().filter(line -> line.length() > 120)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "withEmptyDisk",
        "withMasqueradeNetworking",
        "withInterface",
        "interfaceWithMac",
        "newFedora",
        "withName",
        "withRunning",
        "withRng",
        "newVirtualMachine",
        "newGuestless",
        "newMigration",
        "newPool",
        "withAddresses",
        "withBootOrder",
        "withLabels",
        "withMemory",
        "withReplicas",
      })
  void aPageTellsWhatIsTakenAndSetWithAnExample(String name) throws IOException {
    Golden.assertMatches("options-" + name + ".txt", Run.of("options", name).out());
  }

  @Test
  void aFactoryIsFoundByItsShortNameToo() {
    assertThat(Run.of("options", "fedora")).isEqualTo(Run.of("options", "newFedora"));
  }

  @Test
  void severalPagesAreParted() {
    assertThat(Run.of("options", "withRng", "withName", "withRng").out())
        .isEqualTo(
            Run.of("options", "withRng").out() + "\n\n" + Run.of("options", "withName").out());
  }

  @Test
  void unknownNamesAreAnsweredWithTheNearestOnesAndNothingIsPrinted() {
    assertThat(Run.of("options", "withRng", "withUefy", "WithCPUCount", "foo"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                vmi options: there is no withUefy; did you mean "withUefi"?
                vmi options: there is no WithCPUCount; did you mean "withCpuCount"?
                vmi options: there is no foo; "vmi options" lists all there are
                """));
  }
}
