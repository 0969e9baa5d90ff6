package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.libvmi.Libvmi;
import io.libvmi.Metadata;
import io.libvmi.Option;
import io.libvmi.OptionException;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Options are applied in their order, and it does not matter in how many steps. */
class OrderTest {
  /** A way to compose, which may be refused. */
  private interface Way {
    Object compose();
  }

  @Property
  void theSameOptionsMakeTheSameInstance(@ForAll("instanceOptions") List<Call> calls) {
    Option<Object>[] options = options(calls);
    assertSame(() -> instance(options), () -> instance(options));
    assertSame(() -> instance(options), () -> instance(options(calls)));
  }

  @Property
  void optionsCanBeAppliedInTwoSteps(
      @ForAll("instanceOptions") List<Call> first, @ForAll("instanceOptions") List<Call> second) {
    List<Call> both = new ArrayList<>(first);
    both.addAll(second);
    assertSame(
        () -> instance(options(both)),
        () -> Libvmi.from(instance(options(first)), options(second)));
  }

  @Property
  void optionsCanBeAppliedAsOne(@ForAll("instanceOptions") List<Call> calls) {
    assertSame(
        () -> instance(options(calls)),
        () -> instance(array(List.of(Option.all("all of them", options(calls))))));
  }

  @Property
  void aMachineCanBeMadeInTwoSteps(
      @ForAll("machineOptions") List<Call> first, @ForAll("machineOptions") List<Call> second) {
    VirtualMachineInstance vmi = Libvmi.newVirtualMachineInstance(Metadata.withName("example"));
    List<Call> both = new ArrayList<>(first);
    both.addAll(second);
    assertSame(
        () -> Libvmi.newVirtualMachine(vmi, options(both)),
        () -> Libvmi.from(Libvmi.newVirtualMachine(vmi, options(first)), options(second)));
  }

  @Property
  void anyObjectCanBeMadeInTwoSteps(@ForAll("compositions") Composition composition) {
    List<Option<Object>> options = composition.calls().stream().map(Call::option).toList();
    int half = options.size() / 2;
    assertSame(
        () -> applied(Manifests.empty(composition.type()), options),
        () ->
            applied(
                Manifests.copy(
                    applied(
                        Manifests.copy(Manifests.empty(composition.type())),
                        options.subList(0, half))),
                options.subList(half, options.size())));
  }

  private static Object applied(Object manifest, List<Option<Object>> options) {
    options.forEach(option -> option.applyTo(manifest));
    return manifest;
  }

  /** An instance, the name of which is not random. */
  private static VirtualMachineInstance instance(Option<Object>[] options) {
    List<Option<? super VirtualMachineInstance>> all = new ArrayList<>();
    all.add(Metadata.withName("example"));
    all.addAll(List.of(options));
    return Libvmi.newVirtualMachineInstance(array(all));
  }

  private static void assertSame(Way one, Way other) {
    OptionException refusal = catchThrowableOfType(OptionException.class, one::compose);
    if (refusal == null) {
      assertThat(Manifests.text(other.compose())).isEqualTo(Manifests.text(one.compose()));
    } else {
      assertThat(catchThrowableOfType(OptionException.class, other::compose))
          .hasMessage(refusal.getMessage());
    }
  }

  private static Option<Object>[] options(List<Call> calls) {
    return array(calls.stream().map(Call::option).toList());
  }

  @SuppressWarnings("unchecked") // an array of a generic type cannot be made otherwise
  private static <O> O[] array(List<? extends O> options) {
    return (O[]) options.toArray(new Option<?>[0]);
  }

  @Provide
  Arbitrary<Composition> compositions() {
    return Calls.anyComposition(10);
  }

  @Provide
  Arbitrary<List<Call>> instanceOptions() {
    return Calls.any(VirtualMachineInstance.class).list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Call>> machineOptions() {
    return Calls.any(VirtualMachine.class).list().ofMaxSize(5);
  }
}
