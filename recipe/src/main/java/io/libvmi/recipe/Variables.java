package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the variables that a recipe declares. */
final class Variables {
  /** The key of the variables. */
  static final String KEY = "variables";

  private static final FieldPath PATH = FieldPath.ROOT.field(KEY);

  private final Problems problems;
  private final List<Variable> declared = new ArrayList<>();

  private Variables(Problems problems) {
    this.problems = problems;
  }

  /** The variables, in their order: names in a list, or names with their defaults. */
  static List<Variable> read(@Nullable Node node, Problems problems) {
    Variables variables = new Variables(problems);
    if (node instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        variables.name(list.items().get(i), PATH.index(i));
      }
    } else if (node instanceof MapNode map) {
      map.entries().forEach(variables::entry);
    } else if (node != null && !(node instanceof ScalarNode scalar && scalar.value() == null)) {
      problems.add(
          node.position(),
          PATH,
          node.describe() + " was given where variables were expected",
          "write their names in a list, or as names with their defaults: {name: web, cores: 2}");
    }
    return variables.declared;
  }

  private void name(Node node, FieldPath path) {
    if (node instanceof ScalarNode scalar && scalar.value() instanceof String name) {
      add(name, null, node.position(), path);
    } else {
      problems.add(
          node.position(),
          path,
          node.describe() + " was given where the name of a variable was expected",
          "write defaults behind the names: {name: web, cores: 2}");
    }
  }

  private void entry(MapNode.Entry entry) {
    FieldPath path = PATH.field(entry.key());
    if (entry.value() instanceof ScalarNode scalar) {
      boolean none = scalar.value() == null;
      Position position = none ? entry.position() : scalar.position();
      add(entry.key(), none ? null : scalar.text(), position, path);
    } else {
      problems.add(
          entry.value().position(),
          path,
          entry.value().describe()
              + " was given where a default was expected: text, a number,"
              + " true or false");
    }
  }

  private void add(String name, @Nullable String byDefault, Position position, FieldPath path) {
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      problems.add(
          position,
          path,
          Words.name(name) + " cannot be the name of a variable",
          "use letters, digits and underscores, with no digit at the beginning");
    } else if (declared.stream().anyMatch(one -> one.name().equals(name))) {
      problems.add(position, path, "the variable " + name + " is declared twice");
    } else {
      declared.add(new Variable(name, byDefault, position));
    }
  }
}
