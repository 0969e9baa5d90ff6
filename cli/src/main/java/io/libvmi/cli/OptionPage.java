package io.libvmi.cli;

import io.libvmi.recipe.Example;
import io.libvmi.recipe.Function;
import io.libvmi.recipe.Parameter;
import io.libvmi.recipe.ParameterType;
import java.util.List;

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
    paragraph(
        OptionWords.place(function)
            + " In Java: io.libvmi."
            + function.subject()
            + "."
            + OptionWords.go(function, ""));
  }

  private void paragraph(String text) {
    out.append(Wrapped.text("", 2, text)).append('\n');
  }

  private void parameters() {
    List<Parameter> parameters = function.parameters();
    if (parameters.isEmpty()) {
      return;
    }
    int column =
        2
            + parameters.stream().mapToInt(one -> OptionWords.label(one).length()).max().orElse(0)
            + 2;
    out.append("Takes:\n");
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      String words = function.documentation(i);
      String type = OptionWords.type(parameter);
      String all = type + (words.isEmpty() ? "" : ": " + words);
      out.append(Wrapped.text("  " + OptionWords.label(parameter), column, all));
      object(parameter.type(), column);
    }
    out.append('\n');
  }

  /** What there is to know of an object: its fields, and the functions that make it. */
  private void object(ParameterType type, int column) {
    if (!type.fields().isEmpty()) {
      out.append(Wrapped.text("", column, "fields: " + String.join(", ", type.fields())));
    }
    if (type.kind() == ParameterType.Kind.LIST) {
      object(type.element(), column);
    }
    List<String> makers = OptionWords.makers(type);
    if (!makers.isEmpty()) {
      out.append(Wrapped.text("", column, "or made by: " + String.join(", ", makers)));
    }
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
