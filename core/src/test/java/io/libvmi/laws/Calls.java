package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.OptionException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Calls of the library's methods with arguments that they take. */
final class Calls {
  private static final int MOST = 100;

  private static final Map<Method, List<Call>> CALLS = new ConcurrentHashMap<>();

  private Calls() {}

  /** Calls of one method. */
  static List<Call> of(Method method) {
    List<Call> known = CALLS.get(method);
    if (known == null) {
      known = accepted(method);
      CALLS.put(method, known);
    }
    return known;
  }

  private static List<Call> accepted(Method method) {
    Type[] parameters = method.getGenericParameterTypes();
    List<Call> calls =
        Combinations.of(Arrays.stream(parameters).map(Values::of).toList(), MOST).stream()
            .map(arguments -> new Call(method, arguments))
            .filter(Calls::isAccepted)
            .toList();
    assertThat(calls).as("arguments that %s takes", PublicApi.signature(method)).isNotEmpty();
    return calls;
  }

  private static boolean isAccepted(Call call) {
    try {
      call.invoke();
      return true;
    } catch (OptionException e) {
      return false;
    }
  }

  /** Calls that make an option for exactly this type, or else for it too, one of each method. */
  static List<Call> ofTarget(Type target) {
    List<Call> exact = firstOf(option -> PublicApi.target(option).equals(target));
    return exact.isEmpty()
        ? firstOf(option -> PublicApi.appliesTo(option, (Class<?>) target))
        : exact;
  }

  private static List<Call> firstOf(Predicate<Method> which) {
    return PublicApi.options().stream().filter(which).map(option -> of(option).get(0)).toList();
  }

  /** Any call that makes an option for a kind or a part: any method, then any of its calls. */
  static Arbitrary<Call> any(Class<?> type) {
    List<Method> options =
        PublicApi.options().stream().filter(option -> PublicApi.appliesTo(option, type)).toList();
    return Arbitraries.of(options).flatMap(option -> Arbitraries.of(of(option)));
  }

  /** Some calls that make an option for a kind or a part. */
  static List<Call> some(Class<?> type, Random random) {
    return any(type).list().ofMaxSize(8).generator(10).next(random).value();
  }

  /** Any kind or part, and calls that make options for it. */
  static Arbitrary<Composition> anyComposition(int most) {
    return Arbitraries.of(PublicApi.subjects())
        .flatMap(
            type -> any(type).list().ofMaxSize(most).map(calls -> new Composition(type, calls)));
  }
}
