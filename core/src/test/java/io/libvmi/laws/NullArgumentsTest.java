package io.libvmi.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.libvmi.Libvmi;
import io.libvmi.OptionException;
import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused wherever an object is expected, with the names of method and parameter. */
class NullArgumentsTest {
  static Stream<Named<Method>> methods() {
    return PublicApi.named(PublicApi.all());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void nullIsRefused(Method method) {
    Parameter[] parameters = method.getParameters();
    List<String> names = Sources.parameters(method);
    for (int i = 0; i < parameters.length; i++) {
      if (!parameters[i].getType().isPrimitive()) {
        assertRefused(method, arguments(method, i, null), names.get(i));
      }
      if (parameters[i].isVarArgs()) {
        Object array = Array.newInstance(parameters[i].getType().getComponentType(), 1);
        assertRefused(method, arguments(method, i, array), names.get(i) + "[0]");
      }
    }
  }

  private static void assertRefused(Method method, Object[] arguments, String name) {
    OptionException e =
        catchThrowableOfType(OptionException.class, () -> Call.invoke(method, arguments));
    assertThat(e).as("%s given null for %s", PublicApi.signature(method), name).isNotNull();
    assertThat(e)
        .hasMessage("%s(%s): null was given where a value was expected", optionName(method), name);
    assertThat(e.option()).isEqualTo(optionName(method));
    assertThat(e.argument()).isEqualTo(name);
    assertThat(e.reason()).isEqualTo("null was given where a value was expected");
  }

  /** A value is known by its class, as that is what a caller sees. */
  private static String optionName(Method method) {
    return method.getName().equals("of")
        ? method.getDeclaringClass().getSimpleName()
        : method.getName();
  }

  /** Arguments that are right, but for one. */
  private static Object[] arguments(Method method, int index, Object wrong) {
    Object[] arguments =
        PublicApi.isGeneric(method) ? forGeneric(method) : Calls.of(method).get(0).freshArguments();
    arguments[index] = wrong;
    return arguments;
  }

  /** Of a generic method the parameters do not tell what it takes. */
  private static Object[] forGeneric(Method method) {
    return Stream.of(method.getParameterTypes())
        .map(
            type -> {
              if (type == ApiType.class) {
                return Libvmi.newVirtualMachineInstance();
              } else if (type.isArray()) {
                return Array.newInstance(type.getComponentType(), 0);
              }
              return type == String.class
                  ? "name"
                  : Calls.ofTarget(VirtualMachineInstance.class).get(0).option();
            })
        .toArray();
  }
}
