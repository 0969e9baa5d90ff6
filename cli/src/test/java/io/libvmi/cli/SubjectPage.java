package io.libvmi.cli;

import io.libvmi.recipe.Example;
import io.libvmi.recipe.Function;
import io.libvmi.recipe.Parameter;
import io.libvmi.recipe.ParameterType;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The page of a subject: all there is to know of the functions of a class. */
final class SubjectPage {
  private final StringBuilder out = new StringBuilder();

  private SubjectPage() {}

  static String text(String subject, List<Function> functions) throws IOException {
    SubjectPage page = new SubjectPage();
    page.out.append("# ").append(subject).append("\n\n");
    page.out.append(SubjectText.all(subject)).append("\n\n");
    page.out.append("The class is `io.libvmi.%s`. [All options](README.md)\n\n".formatted(subject));
    page.out.append(contents(functions));
    functions.forEach(page::function);
    return page.out.toString();
  }

  /** A line for each function. */
  static String contents(List<Function> functions) {
    StringBuilder out = new StringBuilder();
    for (Function function : functions) {
      out.append("- ").append(Markdown.link(function.toString(), function));
      out.append(": ").append(Markdown.prose(function.summary()));
      out.append(function.isDeprecated() ? " (deprecated)" : "").append('\n');
    }
    return out.toString();
  }

  private void function(Function function) {
    out.append("\n## ").append(function).append("\n\n");
    out.append(function.isDeprecated() ? "Deprecated. " : "");
    function.documentation().lines().forEach(line -> paragraph(Markdown.prose(line)));
    paragraph(place(function) + OptionWords.go(function, "`"));
    parameters(function);
    example(function);
  }

  private void paragraph(String text) {
    out.append(Wrapped.text("", 0, text)).append('\n');
  }

  /** Where the function is used, with what stands in a recipe as code. */
  private static String place(Function function) {
    String words = OptionWords.place(function);
    return function.isFactory()
        ? words.replaceAll("(from: .*)\\.$", "`$1`.")
        : Markdown.prose(words.replaceAll("\\w+:", "`$0`"));
  }

  private void parameters(Function function) {
    List<Parameter> parameters = function.parameters();
    if (parameters.isEmpty()) {
      return;
    }
    out.append("Takes:\n\n");
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      String words = Markdown.prose(function.documentation(i));
      String type = Markdown.prose(OptionWords.type(parameter));
      String first = "`" + OptionWords.label(parameter) + "`: " + type;
      out.append(Wrapped.text("-", 2, words.isEmpty() ? first : first + ": " + words));
      object(parameter.type());
    }
    out.append('\n');
  }

  private void object(ParameterType type) {
    if (!type.fields().isEmpty()) {
      String fields = type.fields().stream().map(Markdown::code).collect(Collectors.joining(", "));
      out.append(Wrapped.text("  -", 4, "fields: " + fields));
    }
    if (type.kind() == ParameterType.Kind.LIST) {
      object(type.element());
    }
    List<String> makers = OptionWords.makers(type);
    if (!makers.isEmpty()) {
      String links = makers.stream().map(Markdown::prose).collect(Collectors.joining(", "));
      out.append(Wrapped.text("  -", 4, "or made by: " + links));
    }
  }

  private void example(Function function) {
    Example example = function.example();
    if (!function.makesManifest()) {
      out.append("Sets:\n\n");
      example.fields().forEach(field -> out.append("- `").append(field).append("`\n"));
      out.append('\n');
    }
    out.append("Example:\n").append(Markdown.block("yaml", example.text()));
    out.append("\nIn the manifest:\n").append(Markdown.block("yaml", example.result()));
  }
}
