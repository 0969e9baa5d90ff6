package io.libvmi.cli;

import io.libvmi.recipe.Catalogue;
import io.libvmi.recipe.Function;
import io.libvmi.recipe.Parameter;
import io.libvmi.recipe.ParameterType;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a function in words, on whatever page. */
final class OptionWords {
  private OptionWords() {}

  /** What Go's libvmi calls the function; nothing where it has none such. */
  static String go(Function function, String quote) {
    return function.goNames().isEmpty()
        ? ""
        : function.goNames().stream()
            .map(one -> quote + one.name() + quote + " (" + String.join(", ", one.releases()) + ")")
            .collect(Collectors.joining(", ", " In Go: ", "."));
  }

  /** What the function is, and where it is used. */
  static String place(Function function) {
    if (function.isFactory()) {
      return "A factory, to stand at the top of a recipe as from: " + function.from() + ".";
    }
    String key = function.key();
    if (key != null) {
      return kind(function, key);
    }
    String place = function.place();
    if (!function.isOption()) {
      return "It makes an object "
          + function.result()
          + "."
          + (place == null ? "" : " Give it " + place + ".");
    }
    String use =
        place == null ? "" : (place.startsWith("under") ? ", to stand " : ", to be given ") + place;
    return "An option for " + function.audience() + use + ".";
  }

  private static String kind(Function function, String key) {
    String inner = function.innerKey();
    if (inner != null) {
      return "What " + key + ": in a recipe makes of " + inner + ":.";
    }
    return key.equals("vmi")
        ? "What vmi: in a recipe makes, where from: names no factory."
        : "What " + key + ": in a recipe makes. It stands alone, without from:, vmi: and vm:.";
  }

  /** The parameter's name. */
  static String label(Parameter parameter) {
    return parameter.name() + (parameter.variadic() ? "..." : "");
  }

  /** What the parameter takes. */
  static String type(Parameter parameter) {
    return parameter.type() + (parameter.variadic() ? ", any number of them" : "");
  }

  /** The functions that make an object of a type, by their names; none where it is no object. */
  static List<String> makers(ParameterType type) {
    return type.kind() == ParameterType.Kind.STRUCT
        ? Catalogue.functions().stream()
            .filter(one -> !one.isOption() && one.result().equals(type.name()))
            .map(Function::name)
            .distinct()
            .toList()
        : List.of();
  }
}
