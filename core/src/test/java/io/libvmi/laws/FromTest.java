package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.Libvmi;
import io.libvmi.Option;
import io.libvmi.OptionException;
import io.libvmi.model.ApiType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code from} copies, whatever it is given: what options say of the copy is not said of it. */
class FromTest {
  static Stream<Named<Class<?>>> types() {
    return PublicApi.subjects().stream()
        .filter(ApiType.class::isAssignableFrom)
        .map(type -> Named.of(type.getSimpleName(), type));
  }

  @ParameterizedTest
  @MethodSource("types")
  void whatItIsGivenStaysAsItIs(Class<? extends ApiType> type) {
    ApiType existing = Filled.of(type, "a");
    ApiType before = existing.copy();
    assertThat(Libvmi.from(existing)).isEqualTo(existing).isNotSameAs(existing);
    for (Call call : calls(type)) {
      Option<Object> option = call.option();
      ApiType copy = from(existing, option);
      assertThat(existing).as("%s", call).isEqualTo(before);
      assertThat(Graph.common(Graph.mutable(existing), Graph.mutable(copy, option)))
          .as("%s", call)
          .isEmpty();
      Graph.spoil(copy);
      assertThat(existing).as("%s", call).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyOptionCanBeAppliedToACopy(Class<? extends ApiType> type) {
    for (Call call : calls(type)) {
      ApiType expected = Manifests.empty(type);
      if (Manifests.applyOrSkip(call.option(), expected)) {
        assertThat(Manifests.text(from(Manifests.empty(type), call.option())))
            .as("%s", call)
            .isEqualTo(Manifests.text(expected));
      }
    }
  }

  /** The copy, or where the option refuses, one without it. */
  private static ApiType from(ApiType existing, Option<Object> option) {
    try {
      return Libvmi.from(existing, option);
    } catch (OptionException e) {
      return Libvmi.from(existing);
    }
  }

  /** One call of each option. */
  private static List<Call> calls(Class<?> type) {
    return PublicApi.options().stream()
        .filter(option -> PublicApi.appliesTo(option, type))
        .map(option -> Calls.of(option).get(Calls.of(option).size() - 1))
        .toList();
  }
}
