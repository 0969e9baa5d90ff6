package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.OptionException;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of own fields: an option changes only the fields that its documentation names, and only
 * adds to a list. What it puts in the place of something else, its documentation says.
 */
class OwnFieldsTest {
  static Stream<Named<Method>> options() {
    return PublicApi.named(PublicApi.options());
  }

  @ParameterizedTest
  @MethodSource("options")
  void itsDocumentationNamesTheFieldsThatItSets(Method option) {
    assertThat(Sources.fields(option)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("options")
  void nothingElseIsChangedInAnEmptyManifest(Method option) {
    for (Class<?> type : PublicApi.subjects(option)) {
      calls(option).forEach(call -> assertOwnFields(call, Manifests.empty(type)));
    }
  }

  @ParameterizedTest
  @MethodSource("options")
  void nothingElseIsChangedInAManifestThatHasEverything(Method option) {
    for (Class<?> type : PublicApi.subjects(option)) {
      for (String name : List.of("a", "cloudinitdisk")) {
        Object everything = Filled.of(type, name);
        calls(option).forEach(call -> assertOwnFields(call, Manifests.copy(everything)));
      }
    }
  }

  @Property
  void nothingElseIsChangedInAnyInstance(
      @ForAll("instanceOptions") List<Call> before, @ForAll("instanceOption") Call option) {
    assertOwnFields(option, Manifests.composed(VirtualMachineInstance.class, before));
  }

  @Property
  void nothingElseIsChangedInAnyMachine(
      @ForAll("machineOptions") List<Call> before, @ForAll("machineOption") Call option) {
    assertOwnFields(option, Manifests.composed(VirtualMachine.class, before));
  }

  @Property
  void nothingElseIsChangedInAnyObject(@ForAll("compositions") Composition composition) {
    Object manifest = Manifests.empty(composition.type());
    composition.calls().forEach(call -> assertOwnFields(call, manifest));
  }

  /** Of an option for every kind some calls are enough, each of which is tried on every kind. */
  private static List<Call> calls(Method option) {
    List<Call> calls = Calls.of(option);
    return PublicApi.subjects(option).size() > 3
        ? calls.subList(0, Math.min(8, calls.size()))
        : calls;
  }

  private static void assertOwnFields(Call call, Object manifest) {
    Map<String, Object> before = Manifests.tree(manifest);
    try {
      call.option().applyTo(manifest);
    } catch (OptionException e) {
      assertThat(Manifests.tree(manifest)).as("%s, which refused", call).isEqualTo(before);
      return;
    }
    Set<String> documented = Sources.fields(call.method());
    boolean mayReplace = Sources.saysThatItReplaces(call.method());
    List<Change> others = new ArrayList<>(Change.between(before, Manifests.tree(manifest)));
    others.removeIf(
        change -> documented.stream().anyMatch(field -> change.isCovered(field, mayReplace)));
    assertThat(others).as("what %s changes besides %s", call, documented).isEmpty();
  }

  @Provide
  Arbitrary<Composition> compositions() {
    return Calls.anyComposition(12);
  }

  @Provide
  Arbitrary<Call> instanceOption() {
    return Calls.any(VirtualMachineInstance.class);
  }

  @Provide
  Arbitrary<List<Call>> instanceOptions() {
    return instanceOption().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Call> machineOption() {
    return Calls.any(VirtualMachine.class);
  }

  @Provide
  Arbitrary<List<Call>> machineOptions() {
    return machineOption().list().ofMaxSize(8);
  }
}
