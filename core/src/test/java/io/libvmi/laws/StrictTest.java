package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.Composer;
import io.libvmi.Factories;
import io.libvmi.Libvmi;
import io.libvmi.Metadata;
import io.libvmi.Option;
import io.libvmi.OptionException;
import io.libvmi.StrictComposition;
import io.libvmi.StrictnessException;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A strict composer makes what another one does, or says what is in the way. */
class StrictTest {
  private static final VirtualMachineInstance EXAMPLE =
      Libvmi.newVirtualMachineInstance(Metadata.withName("example"));

  private static final Map<Method, Set<String>> FIELDS = new ConcurrentHashMap<>();

  @Property(tries = 300)
  void anInstanceIsTheSameOrRefused(@ForAll("instanceOptions") List<Call> calls) {
    Composer<VirtualMachineInstance> composer = Composer.with(Metadata.withName("example"));
    assertSame(composer, Libvmi::newVirtualMachineInstance, calls);
    assertSame(composer, Factories::newFedora, calls);
  }

  @Property(tries = 300)
  void aMachineIsTheSameOrRefused(@ForAll("machineOptions") List<Call> calls) {
    Composer<VirtualMachine> composer = Composer.with(Metadata.withNamespace("tests"));
    assertSame(composer, options -> Libvmi.newVirtualMachine(EXAMPLE, options), calls);
  }

  @Property(tries = 300)
  void optionsForOtherFieldsAreNotInEachOthersWay(@ForAll("instanceCalls") List<Call> two) {
    Assume.that(!overlap(two.get(0).method(), two.get(1).method()));
    Option<? super VirtualMachineInstance>[] options = array(two);
    Assume.that(!effect(options[0]).equals(effect(options[1])));
    try {
      Composer.<VirtualMachineInstance>with()
          .strict()
          .compose(Libvmi::newVirtualMachineInstance, options);
    } catch (OptionException e) {
      Assume.that(false); // one of them needs something that is not there
    } catch (StrictnessException e) {
      assertThat(e.conflicts())
          .as("what %s says with another option", two)
          .noneMatch(conflict -> conflict.option() == options[1] && conflict.other() == options[0]);
    }
  }

  /** What an option makes of an instance; two that only add the same empty part say the same. */
  private static String effect(Option<? super VirtualMachineInstance> option) {
    try {
      return Manifests.text(Libvmi.from(EXAMPLE, option));
    } catch (OptionException e) {
      return e.getMessage();
    }
  }

  static Stream<Named<Method>> instanceMethods() {
    return PublicApi.named(
        PublicApi.options().stream()
            .filter(option -> PublicApi.appliesTo(option, VirtualMachineInstance.class))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("instanceMethods")
  void anOptionAloneIsInNobodysWay(Method method) {
    for (Call call : Calls.of(method)) {
      Option<Object> option = call.option();
      StrictComposition composition = new StrictComposition();
      VirtualMachineInstance vmi = Libvmi.newVirtualMachineInstance(Metadata.withName("example"));
      VirtualMachineInstance said;
      try {
        said = composition.compose(options -> Libvmi.from(vmi, options), option);
      } catch (OptionException e) {
        continue; // it needs something that is not there
      }
      if (!said.equals(vmi)) {
        assertThat(composition.conflicts())
            .as("%s alone", call)
            .noneMatch(conflict -> conflict.option() == option);
      }
    }
  }

  private static <K> void assertSame(
      Composer<K> composer, Composer.Maker<K> maker, List<Call> calls) {
    String expected;
    try {
      expected = Manifests.text(composer.compose(maker, StrictTest.<K>array(calls)));
    } catch (OptionException e) {
      expected = e.getMessage();
    }
    String strict;
    try {
      strict = Manifests.text(composer.strict().compose(maker, StrictTest.<K>array(calls)));
    } catch (OptionException e) {
      strict = e.getMessage();
    } catch (StrictnessException e) {
      assertThat(e.conflicts()).isNotEmpty();
      return;
    }
    assertThat(strict).isEqualTo(expected);
  }

  /** Whether one of the two says something of a field in which the other one has a hand. */
  private static boolean overlap(Method one, Method other) {
    Set<String> others = FIELDS.computeIfAbsent(other, Sources::fields);
    return FIELDS.computeIfAbsent(one, Sources::fields).stream()
        .anyMatch(field -> others.stream().anyMatch(o -> isIn(field, o) || isIn(o, field)));
  }

  private static boolean isIn(String path, String part) {
    return path.equals(part) || path.startsWith(part + ".") || path.startsWith(part + "[");
  }

  @SuppressWarnings("unchecked") // Java has no arrays of a generic type
  private static <K> Option<? super K>[] array(List<Call> calls) {
    return (Option<? super K>[]) calls.stream().map(Call::option).toArray(Option<?>[]::new);
  }

  @Provide
  Arbitrary<List<Call>> instanceCalls() {
    return Calls.any(VirtualMachineInstance.class).list().ofSize(2);
  }

  @Provide
  Arbitrary<List<Call>> instanceOptions() {
    return Calls.any(VirtualMachineInstance.class).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Call>> machineOptions() {
    return Calls.any(VirtualMachine.class).list().ofMaxSize(4);
  }
}
