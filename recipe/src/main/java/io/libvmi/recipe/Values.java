package io.libvmi.recipe;

import io.libvmi.reader.Position;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a recipe are given for one machine. Values are texts, and each is taken for
 * what the option wants in whose argument it stands: {@code 4} for a number, {@code yes} for true.
 */
public interface Values {
  /** No values: every variable has its default. */
  Values NONE = name -> null;

  /**
   * Finds the value of a variable.
   *
   * @param name the variable
   * @return the value, or null for the default
   */
  @Nullable String get(String name);

  /**
   * Tells which machine of a fleet this is. Where {@link Variable#INDEX} is given no value, it is
   * its default, or 0, and so many more.
   *
   * @return the number of the machine, the first being 0; or a negative number where none is
   *     counted
   */
  default long machine() {
    return -1;
  }

  /**
   * Tells where a value stands, for what is wrong with it.
   *
   * @param name the variable
   * @return its position in a file, or null where it comes from elsewhere
   */
  default @Nullable Position position(String name) {
    return null;
  }

  /**
   * Tells what these values are, for what is wrong with the machine that they make.
   *
   * @return a few words, such as {@code line 7 of machines.csv}; empty where there is nothing to
   *     say
   */
  default String origin() {
    return "";
  }

  /**
   * Values by their names.
   *
   * @param values the values
   * @return the same
   */
  static Values of(Map<String, String> values) {
    Map<String, String> copy = Map.copyOf(values);
    return new Values() {
      @Override
      public @Nullable String get(String name) {
        return copy.get(name);
      }

      @Override
      public String origin() {
        return copy.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> one.getKey() + " = " + Words.quoted(one.getValue()))
            .collect(Collectors.joining(", "));
      }
    };
  }

  /**
   * The values of a counted machine.
   *
   * @param machine its number, the first being 0
   * @return values that say this number alone
   */
  static Values ofMachine(long machine) {
    return new Values() {
      @Override
      public @Nullable String get(String name) {
        return null;
      }

      @Override
      public long machine() {
        return machine;
      }

      @Override
      public String origin() {
        return "machine " + (machine + 1) + " of the fleet";
      }
    };
  }
}
