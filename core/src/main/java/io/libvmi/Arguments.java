package io.libvmi;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.text.Quantities;
import io.libvmi.text.QuantityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the arguments of options, so that a bad one is reported where it is given. */
final class Arguments {
  private static final long UINT32_MAX = 0xFFFF_FFFFL;
  private static final int MAX_PORT = 65_535;

  private Arguments() {}

  /** The argument, unless it is null. */
  static <V> V required(String option, String argument, @Nullable V value) {
    if (value == null) {
      throw OptionException.argument(option, argument, "null was given where a value was expected");
    }
    return value;
  }

  /** A whole number that the API holds in 32 bits without a sign. */
  static long uint32(String option, String argument, long value) {
    if (value < 0 || value > UINT32_MAX) {
      throw OptionException.argument(
          option, argument, value + " was given where 0 to " + UINT32_MAX + " was expected");
    }
    return value;
  }

  /** A whole number above 0 that the API holds in 32 bits without a sign. */
  static long positive(String option, String argument, long value) {
    if (value < 1 || value > UINT32_MAX) {
      throw OptionException.argument(
          option, argument, value + " was given where 1 to " + UINT32_MAX + " was expected");
    }
    return value;
  }

  /** A whole number that is not less than another one. */
  static int atLeast(String option, String argument, int value, int least) {
    if (value < least) {
      throw OptionException.argument(
          option, argument, value + " was given where " + least + " or more was expected");
    }
    return value;
  }

  /** The number of a port. */
  static int port(String option, String argument, int value) {
    if (value < 1 || value > MAX_PORT) {
      throw OptionException.argument(
          option, argument, value + " was given where 1 to " + MAX_PORT + " was expected");
    }
    return value;
  }

  /** What has just been made, and so is not null. */
  static <V> V present(@Nullable V value) {
    if (value == null) {
      throw new IllegalStateException("a part is missing that was made before");
    }
    return value;
  }

  /** A quantity, in its canonical form. */
  static Quantity quantity(String option, String argument, @Nullable String text) {
    try {
      return Quantities.parse(required(option, argument, text));
    } catch (QuantityException e) {
      throw OptionException.argument(option, argument, e.getMessage(), e);
    }
  }

  /** A quantity can be changed, so a manifest gets one of its own. */
  static Quantity copy(Quantity quantity) {
    return new Quantity(quantity.getAmount(), quantity.getFormat());
  }

  /** Options that are applied at once, none of which is null: no copy. */
  static <T> List<Option<? super T>> given(
      String option, @Nullable Option<? super T> @Nullable [] options) {
    return Arrays.asList(checked(option, "options", options));
  }

  /** A copy of options, none of which is null, that does not change. */
  static <T> List<Option<? super T>> options(
      String option, @Nullable Option<? super T> @Nullable [] options) {
    return list(option, "options", options);
  }

  /** A copy of values, none of which is null, that does not change. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static <V> List<V> list(String option, String argument, @Nullable V @Nullable ... values) {
    return List.of(checked(option, argument, values));
  }

  /** An array, none of whose values is null. */
  private static <V> V[] checked(String option, String argument, @Nullable V @Nullable [] values) {
    @Nullable V[] given = required(option, argument, values);
    for (int i = 0; i < given.length; i++) {
      item(option, argument, i, given[i]);
    }
    return given;
  }

  /** An item of a list, unless it is null; its name is worked out only then. */
  private static <V> V item(String option, String argument, int index, @Nullable V value) {
    return value == null ? required(option, argument + "[" + index + "]", null) : value;
  }

  /** A copy of a list, none of whose values is null, that does not change. */
  static <V> List<V> copy(
      String option, String argument, @Nullable List<? extends @Nullable V> values) {
    List<V> all = new ArrayList<>();
    for (V value : required(option, argument, values)) {
      all.add(item(option, argument, all.size(), value));
    }
    return List.copyOf(all);
  }

  /** The API leaves out an optional text that is empty. */
  static @Nullable String orAbsent(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The API leaves out an optional number that is zero. */
  static @Nullable Long orAbsent(long number) {
    return number == 0 ? null : number;
  }
}
