package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.Libvmi;
import io.libvmi.Option;
import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that can be changed is shared between arguments, options and manifests. */
class NothingIsSharedTest {
  static Stream<Named<Method>> options() {
    return PublicApi.named(PublicApi.options());
  }

  static Stream<Named<Method>> parts() {
    return PublicApi.named(PublicApi.parts());
  }

  @ParameterizedTest
  @MethodSource("options")
  void anOptionSharesNothingWithItsArguments(Method method) {
    for (Call call : Calls.of(method)) {
      Object[] arguments = call.freshArguments();
      Option<Object> option = Call.asOption(Call.invoke(method, arguments));
      assertNothingInCommon(call, option, arguments);

      String before = Manifests.text(applied(call, option));
      Graph.spoil(arguments);
      assertThat(Manifests.text(applied(call, option))).as("%s", call).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("options")
  void anOptionSharesNothingWithAManifest(Method method) {
    for (Call call : Calls.of(method)) {
      Option<Object> option = call.option();
      Object one = applied(call, option);
      Object other = applied(call, option);
      assertNothingInCommon(call, option, one);
      assertNothingInCommon(call, one, other);

      String before = Manifests.text(one);
      Graph.spoil(one);
      assertThat(Manifests.text(other)).as("%s", call).isEqualTo(before);
      assertThat(Manifests.text(applied(call, option))).as("%s", call).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("options")
  void anOptionSharesNothingWithTheArgumentsThatItTells(Method method) {
    for (Call call : Calls.of(method)) {
      Option<Object> option = call.option();
      assertNothingInCommon(call, option, option.arguments());

      String before = Manifests.text(applied(call, option));
      Graph.spoil(option.arguments());
      assertThat(Manifests.text(applied(call, option))).as("%s", call).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aPartSharesNothingWithItsArguments(Method method) {
    for (Call call : Calls.of(method)) {
      Object[] arguments = call.freshArguments();
      Object part = Call.invoke(method, arguments);
      if (part == null) {
        continue; // there was nothing to find
      }
      assertNothingInCommon(call, part, arguments);

      String before = part.toString();
      Graph.spoil(arguments);
      assertThat(part).as("%s", call).hasToString(before);
    }
  }

  @Property
  void aCopySharesNothingWithWhatItIsMadeFrom(
      @ForAll("instanceOptions") List<Call> before, @ForAll("instanceOptions") List<Call> more) {
    assertFromCopies(Manifests.composed(VirtualMachineInstance.class, before), more);
  }

  @Property
  void aCopyOfAMachineSharesNothingWithIt(
      @ForAll("machineOptions") List<Call> before, @ForAll("machineOptions") List<Call> more) {
    assertFromCopies(Manifests.composed(VirtualMachine.class, before), more);
  }

  @Property
  void aCopyOfAnObjectSharesNothingWithIt(
      @ForAll("compositions") Composition before, @ForAll Random random) {
    if (before.compose() instanceof ApiType existing) {
      assertFromCopies(existing, Calls.some(before.type(), random));
    }
  }

  @Property(tries = 100)
  void aCopyOfAManifestThatHasEverythingSharesNothingWithIt(
      @ForAll("instanceOptions") List<Call> more) {
    assertFromCopies(Filled.of(VirtualMachineInstance.class, "a"), more);
  }

  @Property(tries = 100)
  void aCopyOfAMachineThatHasEverythingSharesNothingWithIt(
      @ForAll("machineOptions") List<Call> more) {
    assertFromCopies(Filled.of(VirtualMachine.class, "a"), more);
  }

  @Property
  void aMachineSharesNothingWithItsInstance(
      @ForAll("instanceOptions") List<Call> before, @ForAll("machineOptions") List<Call> more) {
    assertMachineCopies(Manifests.composed(VirtualMachineInstance.class, before), more);
  }

  @Property(tries = 100)
  void aMachineSharesNothingWithAnInstanceThatHasEverything(
      @ForAll("machineOptions") List<Call> more) {
    assertMachineCopies(Filled.of(VirtualMachineInstance.class, "a"), more);
  }

  private static void assertFromCopies(ApiType existing, List<Call> more) {
    String before = existing.toString();
    ApiType copy = Libvmi.from(existing);
    assertThat(copy).hasToString(before);
    more.forEach(call -> Manifests.applyOrSkip(call.option(), copy));
    assertNothingInCommon(more, existing, copy);
    Graph.spoil(copy);
    assertThat(existing).hasToString(before);
  }

  private static void assertMachineCopies(VirtualMachineInstance vmi, List<Call> more) {
    String before = vmi.toString();
    VirtualMachine vm = Libvmi.newVirtualMachine(vmi);
    VirtualMachine sibling = Libvmi.newVirtualMachine(vmi);
    String siblingBefore = sibling.toString();
    more.forEach(call -> Manifests.applyOrSkip(call.option(), vm));
    assertNothingInCommon(more, vmi, vm);
    assertNothingInCommon(more, sibling, vm);
    Graph.spoil(vm);
    assertThat(vmi).hasToString(before);
    assertThat(sibling).hasToString(siblingBefore);
  }

  private static Object applied(Call call, Option<Object> option) {
    Class<?> type = PublicApi.subjects(call.method()).get(0);
    Object manifest = Manifests.empty(type);
    if (!Manifests.applyOrSkip(option, manifest)) { // it wants something to be there
      manifest = Filled.of(type, "a");
      Manifests.applyOrSkip(option, manifest);
    }
    return manifest;
  }

  private static void assertNothingInCommon(Object what, Object one, Object other) {
    assertThat(Graph.common(Graph.mutable(one), Graph.mutable(other))).as("%s", what).isEmpty();
  }

  @Provide
  Arbitrary<Composition> compositions() {
    return Calls.anyComposition(8);
  }

  @Provide
  Arbitrary<List<Call>> instanceOptions() {
    return Calls.any(VirtualMachineInstance.class).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Call>> machineOptions() {
    return Calls.any(VirtualMachine.class).list().ofMaxSize(8);
  }
}
