package io.libvmi.cli;

import io.libvmi.recipe.Catalogue;
import io.libvmi.recipe.Example;
import io.libvmi.recipe.Function;
import io.libvmi.recipe.Parameter;
import io.libvmi.recipe.ParameterType;
import java.util.List;
import java.util.stream.Collectors;

/** What there is to know of one function. */
final class OptionPage {
  private final Function function;
  private final StringBuilder out = new StringBuilder();

  private OptionPage(Function function) {
    this.function = function;
  }

  static String text(Function function) {
    OptionPage page = new OptionPage(function);
    page.description();
    page.parameters();
    page.example();
    return page.out.toString();
  }

  private void description() {
    out.append(function).append(function.isDeprecated() ? "  (deprecated)" : "").append("\n\n");
    function.documentation().lines().forEach(this::paragraph);
    paragraph(place() + " In Java: io.libvmi." + function.subject() + ".");
  }

  private void paragraph(String text) {
    out.append(Wrapped.text("", 2, text)).append('\n');
  }

  private String place() {
    if (function.isFactory()) {
      return "A factory, to stand at the top of a recipe as from: " + function.from() + ".";
    }
    String key = function.key();
    if (key != null) {
      return kind(key);
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

  private String kind(String key) {
    String inner = function.innerKey();
    if (inner != null) {
      return "What " + key + ": in a recipe makes of " + inner + ":.";
    }
    return key.equals("vmi")
        ? "What vmi: in a recipe makes, where from: names no factory."
        : "What " + key + ": in a recipe makes. It stands alone, without from:, vmi: and vm:.";
  }

  private void parameters() {
    List<Parameter> parameters = function.parameters();
    if (parameters.isEmpty()) {
      return;
    }
    int column = 2 + parameters.stream().mapToInt(one -> label(one).length()).max().orElse(0) + 2;
    out.append("Takes:\n");
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      String words = function.documentation(i);
      String type = parameter.type() + (parameter.variadic() ? ", any number of them" : "");
      String all = type + (words.isEmpty() ? "" : ": " + words);
      out.append(Wrapped.text("  " + label(parameter), column, all));
      object(parameter.type(), column);
    }
    out.append('\n');
  }

  private static String label(Parameter parameter) {
    return parameter.name() + (parameter.variadic() ? "..." : "");
  }

  /** What there is to know of an object: its fields, and the functions that make it. */
  private void object(ParameterType type, int column) {
    if (!type.fields().isEmpty()) {
      out.append(Wrapped.text("", column, "fields: " + String.join(", ", type.fields())));
    }
    if (type.kind() == ParameterType.Kind.LIST) {
      object(type.element(), column);
    }
    String makers = type.kind() == ParameterType.Kind.STRUCT ? makers(type.name()) : "";
    if (!makers.isEmpty()) {
      out.append(Wrapped.text("", column, "or made by: " + makers));
    }
  }

  private static String makers(String type) {
    return Catalogue.functions().stream()
        .filter(one -> !one.isOption() && one.result().equals(type))
        .map(Function::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void example() {
    Example example = function.example();
    out.append("Example:\n").append(example.text().indent(2));
    if (!function.makesManifest()) {
      out.append("\nSets:\n");
      example.fields().forEach(field -> out.append("  ").append(field).append('\n'));
    }
    out.append("\nIn the manifest:\n").append(example.result().indent(2));
  }
}
