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
      return "A factory, to stand at the top of a recipe as from: " + function.factoryName() + ".";
    }
    String result = function.result();
    if (function.makesManifest()) {
      return result.equals("VirtualMachine")
          ? "What vm: in a recipe stands for."
          : "What a recipe without from: starts with.";
    }
    if (!function.isOption()) {
      return "It makes an object " + result + "." + takers(result);
    }
    return switch (result) {
      case "HasMetadata" -> "An option for every kind, to stand under vmi: or vm:.";
      case "VirtualMachineInstance" -> "An option for a " + result + ", to stand under vmi:.";
      case "VirtualMachine" -> "An option for a " + result + ", to stand under vm:.";
      default -> "An option for a " + result + ".";
    };
  }

  private static String takers(String type) {
    List<String> names =
        Catalogue.functions().stream()
            .filter(one -> one.isOption() && takes(one, type))
            .map(Function::name)
            .distinct()
            .toList();
    return names.isEmpty() ? "" : " Give it to " + String.join(" or ", names) + ".";
  }

  private static boolean takes(Function function, String type) {
    return function.parameters().stream()
        .anyMatch(
            one ->
                one.type().kind() == ParameterType.Kind.STRUCT && one.type().name().equals(type));
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
