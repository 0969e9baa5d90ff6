package io.libvmi.cli;

import io.libvmi.reader.Position;
import io.libvmi.recipe.Values;
import io.libvmi.recipe.Variable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of one machine of a fleet: those of its row in a file, then those from the command
 * line.
 *
 * @param number its number, the first being 0
 * @param row its row; {@link Values#NONE} where machines are only counted
 * @param set values from the command line, by names; that of the index is the first machine's
 */
record Machine(long number, Values row, Map<String, String> set) implements Values {
  @Override
  public @Nullable String get(String name) {
    String value = row.get(name);
    if (value != null) {
      return value;
    }
    String given = set.get(name);
    return given != null && name.equals(Variable.INDEX)
        ? Long.toString(Long.parseLong(given) + number)
        : given;
  }

  @Override
  public long machine() {
    return number;
  }

  @Override
  public @Nullable Position position(String name) {
    return row.position(name);
  }

  @Override
  public String origin() {
    String origin = row.origin();
    return origin.isEmpty() ? "machine " + (number + 1) + " of the fleet" : origin;
  }
}
