package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.libvmi.OptionException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A type that stands for an open text of the API has constants for what the API knows, takes any
 * other text, and is written as its text.
 */
class OpenTextsTest {
  static Stream<Named<Method>> types() {
    return PublicApi.all().stream()
        .filter(method -> method.getName().equals("of"))
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
        .filter(method -> method.getDeclaringClass().isRecord())
        .filter(
            method -> method.getDeclaringClass().getRecordComponents()[0].getType() == String.class)
        .map(method -> Named.of(method.getDeclaringClass().getSimpleName(), method));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aConstantIsNamedAsItsText(Method of) {
    List<Field> constants =
        Arrays.stream(of.getDeclaringClass().getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .toList();
    assertThat(constants).isNotEmpty();
    for (Field constant : constants) {
      assertThat(plain(get(constant).toString())).isEqualTo(plain(constant.getName()));
      assertThat(get(constant)).isEqualTo(Call.invoke(of, get(constant).toString()));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void anyOtherTextIsTakenToo(Method of) throws ReflectiveOperationException {
    Object other =
        of.getDeclaringClass().getConstructor(String.class).newInstance("something else");
    assertThat(other).hasToString("something else").isEqualTo(Call.invoke(of, "something else"));
    assertThat(of.getDeclaringClass().getMethod("value").invoke(other)).isEqualTo("something else");
    assertThat(Call.invoke(of, "")).hasToString("");
  }

  @ParameterizedTest
  @MethodSource("types")
  void nullIsRefused(Method of) {
    assertThatExceptionOfType(OptionException.class)
        .isThrownBy(() -> Call.invoke(of, (Object) null))
        .withMessage(
            "%s(value): null was given where a value was expected",
            of.getDeclaringClass().getSimpleName());
  }

  private static String plain(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  private static Object get(Field constant) {
    try {
      return constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
