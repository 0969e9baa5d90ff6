package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.Option;
import io.libvmi.Option.Argument;
import io.libvmi.text.Quantities;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An option tells the name by which it was called, and what it was given. */
class NamesAndArgumentsTest {
  static Stream<Named<Method>> options() {
    return PublicApi.named(PublicApi.options());
  }

  @ParameterizedTest
  @MethodSource("options")
  void itTellsItsName(Method method) {
    assertThat(Calls.of(method))
        .allSatisfy(call -> assertThat(call.option().optionName()).isEqualTo(method.getName()));
  }

  @ParameterizedTest
  @MethodSource("options")
  void itTellsItsArgumentsByTheNamesOfItsParameters(Method method) {
    List<List<String>> ofOverloads =
        PublicApi.options().stream()
            .filter(other -> other.getName().equals(method.getName()))
            .map(Sources::parameters)
            .toList();
    for (Call call : Calls.of(method)) {
      assertThat(names(call.option())).as("%s", call).isIn(ofOverloads);
    }
  }

  @ParameterizedTest
  @MethodSource("options")
  void itTellsTheArgumentsThatItWasGiven(Method method) {
    List<String> names = Sources.parameters(method);
    for (Call call : Calls.of(method)) {
      Object[] given = call.freshArguments();
      Option<Object> option = Call.asOption(Call.invoke(method, given));
      if (!names(option).equals(names)) {
        continue; // it does what another overload does, and tells that one's arguments
      }
      List<Object> told = option.arguments().stream().map(Argument::value).toList();
      for (int i = 0; i < given.length; i++) {
        assertThat(told.get(i))
            .as("%s of %s", names.get(i), call)
            .isEqualTo(asTold(given[i], told.get(i)));
      }
    }
  }

  private static List<String> names(Option<?> option) {
    return option.arguments().stream().map(Argument::name).toList();
  }

  /** What was given, as it is told: an array as a list, the text of a quantity as a quantity. */
  private static Object asTold(Object given, Object told) {
    if (told instanceof Quantity) {
      return Quantities.parse((String) given);
    } else if (given.getClass().isArray()) {
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < Array.getLength(given); i++) {
        list.add(Array.get(given, i));
      }
      return list;
    }
    return given;
  }
}
