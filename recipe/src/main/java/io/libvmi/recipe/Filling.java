package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problem;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import io.libvmi.reader.ScalarNode;
import io.libvmi.recipe.TextTemplate.Part;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one machine, which go into the placeholders of a recipe. */
final class Filling {
  /** For parts without placeholders. */
  static final Filling NOTHING =
      new Filling(List.of(), Values.NONE, new @Nullable String[0], new Problems(), false);

  private final List<Variable> variables;
  private final Values values;
  private final @Nullable String[] texts;
  private final Problems problems;

  /** What scalars stand for whose positions are those of values; null where they have their own. */
  private final @Nullable IdentityHashMap<Position, NodeTemplate.Text> located;

  private Filling(
      List<Variable> variables,
      Values values,
      @Nullable String[] texts,
      Problems problems,
      boolean located) {
    this.variables = variables;
    this.values = values;
    this.texts = texts;
    this.problems = problems;
    this.located = located ? new IdentityHashMap<>() : null;
  }

  /**
   * Takes the values of one machine.
   *
   * @param placeholders the variables, and where they stand
   * @param problems where to add what is wrong with the values
   * @param located whether scalars stand where their values do: it costs something, and is of use
   *     only once something is wrong
   */
  static Filling of(Placeholders placeholders, Values values, Problems problems, boolean located) {
    List<Variable> variables = placeholders.declared();
    @Nullable String[] texts = new @Nullable String[variables.size()];
    for (int i = 0; i < texts.length; i++) {
      Variable variable = variables.get(i);
      String text = values.get(variable.name());
      if (text == null) {
        text = byDefault(variable, values, problems);
      }
      Placeholders.Use use = placeholders.uses().get(variable.name());
      if (text == null && use != null) {
        Position position = located ? values.position(variable.name()) : null;
        problems.add(
            position == null ? use.position() : position,
            use.path(),
            "the variable " + variable.name() + " has no value",
            howToGive(variable));
      }
      texts[i] = text;
    }
    return new Filling(variables, values, texts, problems, located);
  }

  private static @Nullable String byDefault(Variable variable, Values values, Problems problems) {
    if (!variable.name().equals(Variable.INDEX) || values.machine() < 0) {
      return variable.byDefault();
    }
    String first = variable.byDefault() == null ? "0" : variable.byDefault();
    try {
      return Long.toString(Math.addExact(Long.parseLong(first), values.machine()));
    } catch (ArithmeticException | NumberFormatException e) {
      problems.add(
          variable.position(),
          FieldPath.ROOT.field(Variables.KEY).field(variable.name()),
          "the text "
              + Words.quoted(first)
              + " was given where the whole number was expected at which machines begin");
      return first;
    }
  }

  private static String howToGive(Variable variable) {
    String name = variable.name();
    return "give it a default, as in variables: {"
        + name
        + ": ...}, or a value, as by vmi compose --"
        + (name.equals(Variable.INDEX) ? "count" : "set " + name + "=...");
  }

  /** The scalar of a text with placeholders. */
  ScalarNode scalar(NodeTemplate.Text text) {
    TextTemplate template = text.template();
    ScalarNode written = text.node();
    boolean quoted = written.quoted() && !template.isAlone();
    return ScalarNode.open(position(text), joined(text), quoted);
  }

  private String joined(NodeTemplate.Text text) {
    List<Part> parts = text.template().parts();
    if (parts.size() == 1) {
      return text(parts.get(0), text);
    }
    StringBuilder joined = new StringBuilder();
    for (Part part : parts) {
      joined.append(text(part, text));
    }
    return joined.toString();
  }

  private String text(Part part, NodeTemplate.Text where) {
    if (part.isText()) {
      return part.text();
    }
    String value = Objects.requireNonNullElse(texts[part.variable()], "");
    NumberFormat format = part.format();
    String written = format == null ? value : format.write(value);
    if (written == null) {
      problems.add(
          position(where),
          where.path(),
          "the text "
              + Words.quoted(value)
              + " was given where "
              + Objects.requireNonNull(format).wanted()
              + " was expected, to be written as "
              + format);
      return value;
    }
    return written;
  }

  /** Where messages say that a scalar stands: where its value comes from, if that is known. */
  private Position position(NodeTemplate.Text text) {
    Position position = located == null ? null : ofValue(text);
    if (located == null || position == null) {
      return text.node().position();
    }
    // positions are told apart as objects, because one value can be used at several places
    Position own = new Position(position.source(), position.line(), position.column());
    located.put(own, text);
    return own;
  }

  private @Nullable Position ofValue(NodeTemplate.Text text) {
    for (Part part : text.template().parts()) {
      if (!part.isText()) {
        Variable variable = variables.get(part.variable());
        boolean given = values.get(variable.name()) != null;
        return given ? values.position(variable.name()) : fromDefault(variable);
      }
    }
    return null;
  }

  private static @Nullable Position fromDefault(Variable variable) {
    return variable.byDefault() == null ? null : variable.position();
  }

  /** What went wrong with these values, with what leads from the recipe to them and back. */
  ProblemsException explained(List<Problem> wrong) {
    return new ProblemsException(wrong.stream().map(this::explained).toList());
  }

  private Problem explained(Problem problem) {
    NodeTemplate.Text text = located == null ? null : located.get(problem.position());
    String origin = values.origin();
    String note = origin.isEmpty() ? null : "this is so with " + origin;
    if (text != null) {
      note = "it stands for " + placeholder(text) + " at " + text.node().position();
    }
    String before = problem.suggestion();
    String suggestion = before == null ? note : note == null ? before : before + "; " + note;
    return new Problem(problem.position(), problem.path(), problem.message(), suggestion);
  }

  private static String placeholder(NodeTemplate.Text text) {
    return text.template().parts().stream()
        .filter(part -> !part.isText())
        .map(part -> "${" + part.text() + "}")
        .findFirst()
        .orElse("");
  }
}
