package io.libvmi.laws;

import io.libvmi.Option;
import io.libvmi.OptionException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/**
 * A call of a method of the library, to be made any number of times.
 *
 * @param method the method
 * @param arguments its arguments, made anew for each call
 */
record Call(Method method, List<Value> arguments) {
  /** New arguments. */
  Object[] freshArguments() {
    return arguments.stream().map(argument -> argument.fresh().get()).toArray();
  }

  /** Calls the method with new arguments. */
  Object invoke() {
    return invoke(method, freshArguments());
  }

  /** Calls the method, which makes an option, with new arguments. */
  Option<Object> option() {
    return asOption(invoke());
  }

  @SuppressWarnings("unchecked") // the tests apply an option to what its type allows
  static Option<Object> asOption(Object result) {
    return (Option<Object>) result;
  }

  /** Calls a method. */
  static Object invoke(Method method, Object... arguments) {
    try {
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof OptionException refusal) {
        throw refusal;
      }
      throw new AssertionError(PublicApi.signature(method) + " threw", e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return method.getName()
        + arguments.stream()
            .map(Value::text)
            .toList()
            .toString()
            .replaceAll("^\\[", "(")
            .replaceAll("]$", ")");
  }
}
