package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.OptionException;
import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
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
    for (Class<? extends ApiType> kind : PublicApi.kinds(option)) {
      Calls.of(option).forEach(call -> assertOwnFields(call, Manifests.empty(kind)));
    }
  }

  @ParameterizedTest
  @MethodSource("options")
  void nothingElseIsChangedInAManifestThatHasEverything(Method option) {
    for (Class<? extends ApiType> kind : PublicApi.kinds(option)) {
      for (String name : List.of("a", "cloudinitdisk")) {
        ApiType everything = Filled.of(kind, name);
        Calls.of(option).forEach(call -> assertOwnFields(call, everything.copy()));
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

  private static void assertOwnFields(Call call, ApiType manifest) {
    Map<String, Object> before = TreeWriter.treeOf(manifest);
    try {
      call.option().applyTo(manifest);
    } catch (OptionException e) {
      assertThat(TreeWriter.treeOf(manifest)).as("%s, which refused", call).isEqualTo(before);
      return;
    }
    Set<String> documented = Sources.fields(call.method());
    boolean mayReplace = Sources.saysThatItReplaces(call.method());
    List<Change> others = new ArrayList<>(Change.between(before, TreeWriter.treeOf(manifest)));
    others.removeIf(
        change -> documented.stream().anyMatch(field -> change.isCovered(field, mayReplace)));
    assertThat(others).as("what %s changes besides %s", call, documented).isEmpty();
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
