package io.libvmi.cli;

import io.libvmi.reader.NearestName;
import io.libvmi.recipe.Recipe;
import io.libvmi.recipe.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variables of some recipes.
 *
 * @param declared the names of all
 * @param needed the names of those that have no default and that nothing else gives a value
 * @param set values from the command line, by names
 */
record FleetVariables(Set<String> declared, Set<String> needed, Map<String, String> set) {

  static FleetVariables of(List<Recipe> recipes, Map<String, String> set) {
    Set<String> declared = new LinkedHashSet<>();
    Set<String> needed = new LinkedHashSet<>();
    for (Recipe recipe : recipes) {
      for (Variable variable : recipe.variables()) {
        declared.add(variable.name());
        boolean isNeeded = variable.byDefault() == null && !set.containsKey(variable.name());
        if (isNeeded && !variable.name().equals(Variable.INDEX)) {
          needed.add(variable.name());
        }
      }
    }
    return new FleetVariables(declared, needed, set);
  }

  /** What is wrong with values from the command line. */
  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    set.forEach(
        (name, value) -> {
          String words = unknown(name);
          if (words != null) {
            mistakes.add("vmi compose: --set " + name + "=" + value + ": " + words);
          }
        });
    return mistakes;
  }

  /** What is wrong with a name that is given a value, or null where nothing is. */
  @Nullable String unknown(String name) {
    if (declared.contains(name)) {
      return null;
    }
    String near = suggestion(name);
    return "no recipe has a variable of this name" + (near == null ? "" : "; " + near);
  }

  /** What to write in place of a name, or null. */
  @Nullable String suggestion(String name) {
    String near = NearestName.suggestion(name, declared);
    return near == null && declared.isEmpty()
        ? "declare it, as in variables: [name, index]"
        : near == null ? "declared are " + String.join(", ", declared) : near;
  }
}
