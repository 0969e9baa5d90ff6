package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.NearestName;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each parameter of a function what it is given. Arguments come by position, as a list;
 * by name, as a map; or, for a function of one parameter, as they are.
 */
final class Binding {
  private Binding() {}

  /** A node, and where it stands. */
  record Argument(Node node, FieldPath path) {}

  /** What one parameter is given: one argument, or any number for a variadic one. */
  record Bound(List<Argument> arguments) {}

  /**
   * Chooses among functions of one name: one whose parameters the arguments name, or else the first
   * one that they fit.
   */
  static Function choose(List<Function> functions, @Nullable Node arguments) {
    if (functions.size() == 1) {
      return functions.get(0);
    }
    for (Function function : functions) {
      if (arguments instanceof MapNode map && isNamed(function, map)) {
        return function;
      }
    }
    for (Function function : functions) {
      if (fits(function, arguments)) {
        return function;
      }
    }
    return functions.get(0);
  }

  private static boolean isNamed(Function function, MapNode map) {
    return !map.entries().isEmpty() && parametersNamed(function, map) == map.entries().size();
  }

  /** How many names of a map are those of parameters. */
  private static int parametersNamed(Function function, MapNode map) {
    int named = 0;
    for (MapNode.Entry entry : map.entries()) {
      named += parameter(function, entry.key()) >= 0 ? 1 : 0;
    }
    return named;
  }

  private static boolean fits(Function function, @Nullable Node arguments) {
    if (function.parameters().isEmpty() && arguments instanceof ScalarNode && !isNull(arguments)) {
      return false; // and no words are made of it
    }
    Problems problems = new Problems();
    List<Bound> bound = bound(function, arguments, FieldPath.ROOT, problems);
    if (!problems.isEmpty()) {
      return false;
    }
    for (int i = 0; i < bound.size(); i++) {
      ParameterType type = function.parameters().get(i).type();
      for (Argument argument : bound.get(i).arguments()) {
        if (!fits(type, argument.node())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean fits(ParameterType type, Node node) {
    return switch (type.kind()) {
      case TEXT, CHOICE, QUANTITY, INT_OR_STRING -> node instanceof ScalarNode;
      case BOOLEAN -> node instanceof ScalarNode scalar && scalar.value() instanceof Boolean;
      case INT32, INT64, NUMBER ->
          node instanceof ScalarNode scalar && scalar.value() instanceof Number;
      case LIST -> node instanceof ListNode;
      case MAP -> node instanceof MapNode;
      case ANY -> true;
      case OPTION -> true;
      case STRUCT ->
          node instanceof MapNode
              || (Evaluator.isName(node)
                  && Catalogue.named(((ScalarNode) node).text()).stream()
                      .anyMatch(one -> one.makes(type)));
    };
  }

  /** Binds a call's arguments, as far as that can be done; the problems say what is wrong. */
  static List<Bound> bind(Function function, Call call, Problems problems) {
    List<Bound> bound = bound(function, call.arguments(), call.path(), problems);
    if (problems.isEmpty() && bound.size() < function.parameters().size()) {
      List<Parameter> missing =
          function.parameters().subList(bound.size(), function.parameters().size()).stream()
              .filter(parameter -> !parameter.variadic())
              .toList();
      problems.add(call.position(), call.path(), missing(function, missing), Words.help(function));
    }
    return bound;
  }

  private static String missing(Function function, List<Parameter> missing) {
    return missing.stream()
            .map(parameter -> parameter.name() + " (" + parameter.type() + ")")
            .collect(Collectors.joining(", "))
        + (missing.size() == 1 ? " is" : " are")
        + " missing: "
        + Words.signatures(function)
        + " was expected";
  }

  /** As many parameters as there are arguments for; too many arguments are a problem. */
  private static List<Bound> bound(
      Function function, @Nullable Node arguments, FieldPath path, Problems problems) {
    if (arguments == null || (isNull(arguments) && function.parameters().isEmpty())) {
      return byPosition(function, List.of(), path, null, problems);
    }
    if (arguments instanceof ListNode list && !isValue(function, list)) {
      return byPosition(function, list.items(), path, list, problems);
    }
    if (arguments instanceof MapNode map && isByName(function, map)) {
      return byName(function, map, path, problems);
    }
    List<Bound> bound = new ArrayList<>();
    if (function.parameters().isEmpty()) {
      problems.add(
          arguments.position(),
          path,
          arguments.describe()
              + " was given where nothing was expected: "
              + Words.signatures(function));
      return bound;
    }
    bound.add(new Bound(List.of(new Argument(arguments, path))));
    return withVariadic(function, bound);
  }

  /**
   * Whether a list is what a function of one parameter takes, and not its arguments: it is, where
   * the parameter takes a list, unless the list holds nothing but one.
   */
  private static boolean isValue(Function function, ListNode list) {
    if (function.parameters().size() != 1 || function.isVariadic()) {
      return false;
    }
    ParameterType.Kind kind = function.parameters().get(0).type().kind();
    return (kind == ParameterType.Kind.LIST || kind == ParameterType.Kind.ANY)
        && !(list.items().size() == 1 && list.items().get(0) instanceof ListNode);
  }

  private static boolean isNull(Node node) {
    return node instanceof ScalarNode scalar && scalar.value() == null;
  }

  private static boolean isByName(Function function, MapNode map) {
    if (map.entries().isEmpty() && function.isVariadic()) {
      return true; // nothing is named, and any number may be given
    }
    boolean named = parametersNamed(function, map) > 0;
    boolean takesObject =
        function.parameters().size() == 1 && !isScalar(function.parameters().get(0).type());
    return takesObject ? named && map.entries().size() == 1 : !Evaluator.isCall(map) || named;
  }

  private static boolean isScalar(ParameterType type) {
    return switch (type.kind()) {
      case STRUCT, OPTION, MAP, ANY -> false;
      default -> true;
    };
  }

  private static List<Bound> byPosition(
      Function function,
      List<Node> items,
      FieldPath path,
      @Nullable ListNode list,
      Problems problems) {
    List<Parameter> parameters = function.parameters();
    int single = function.isVariadic() ? parameters.size() - 1 : parameters.size();
    if (items.size() > single && !function.isVariadic() && list != null) {
      problems.add(
          items.get(single).position(),
          path.index(single),
          Words.arguments(items.size())
              + " given where "
              + (single == 0 ? "none was" : single == 1 ? "1 was" : single + " were")
              + " expected: "
              + Words.signatures(function),
          Words.help(function));
      return List.of();
    }
    List<Bound> bound = new ArrayList<>();
    for (int i = 0; i < Math.min(single, items.size()); i++) {
      bound.add(new Bound(List.of(new Argument(items.get(i), path.index(i)))));
    }
    if (function.isVariadic() && bound.size() == single) {
      List<Argument> rest = new ArrayList<>();
      for (int i = single; i < items.size(); i++) {
        rest.add(new Argument(items.get(i), path.index(i)));
      }
      bound.add(new Bound(rest));
    }
    return bound;
  }

  private static List<Bound> byName(
      Function function, MapNode map, FieldPath path, Problems problems) {
    List<String> names = function.parameters().stream().map(Parameter::name).toList();
    for (MapNode.Entry entry : map.entries()) {
      if (!names.contains(entry.key())) {
        String near = NearestName.suggestion(entry.key(), names);
        problems.add(
            entry.position(),
            path.field(entry.key()),
            "there is no parameter "
                + Words.name(entry.key())
                + ": "
                + Words.signatures(function)
                + " was expected",
            near == null ? Words.help(function) : near);
      }
    }
    List<Bound> bound = new ArrayList<>();
    List<Parameter> missing = new ArrayList<>();
    for (Parameter parameter : function.parameters()) {
      Node given = map.get(parameter.name());
      if (given == null && !parameter.variadic()) {
        missing.add(parameter);
      }
      bound.add(named(parameter, given, path.field(parameter.name())));
    }
    if (!missing.isEmpty() && problems.isEmpty()) {
      problems.add(map.position(), path, missing(function, missing), Words.help(function));
    }
    return bound;
  }

  private static Bound named(Parameter parameter, @Nullable Node given, FieldPath path) {
    if (given == null) {
      return new Bound(List.of());
    }
    if (parameter.variadic() && given instanceof ListNode list) {
      List<Argument> all = new ArrayList<>();
      for (Node item : list.items()) {
        all.add(new Argument(item, path.index(all.size())));
      }
      return new Bound(all);
    }
    return new Bound(List.of(new Argument(given, path)));
  }

  /** Nothing is a right number of arguments for a variadic parameter. */
  private static List<Bound> withVariadic(Function function, List<Bound> bound) {
    if (function.isVariadic() && bound.size() == function.parameters().size() - 1) {
      bound.add(new Bound(List.of()));
    }
    return bound;
  }

  private static int parameter(Function function, String name) {
    for (int i = 0; i < function.parameters().size(); i++) {
      if (function.parameters().get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** The argument that an option complains of by the name of its parameter. */
  static @Nullable Argument find(Function function, List<Bound> bound, @Nullable String argument) {
    if (argument == null) {
      return null;
    }
    int bracket = argument.indexOf('[');
    int parameter = parameter(function, bracket < 0 ? argument : argument.substring(0, bracket));
    if (parameter < 0 || bound.get(parameter).arguments().size() != 1) {
      return null;
    }
    return bound.get(parameter).arguments().get(0);
  }
}
