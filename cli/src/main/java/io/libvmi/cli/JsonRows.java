package io.libvmi.cli;

import io.libvmi.reader.Documents;
import io.libvmi.reader.Limits;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problem;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import io.libvmi.recipe.Values;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of JSON, of which each line is an object with the values by their names. */
final class JsonRows implements Rows {
  private final TextLines lines;
  private final FleetVariables variables;
  private @Nullable String line;

  JsonRows(TextLines lines, String first, FleetVariables variables) {
    this.lines = lines;
    this.variables = variables;
    this.line = first;
  }

  /** The values of an object. */
  private record Row(MapNode object, RowText text) implements Values {
    @Override
    public @Nullable String get(String name) {
      return object.get(name) instanceof ScalarNode scalar && scalar.value() != null
          ? scalar.text()
          : null;
    }

    @Override
    public @Nullable Position position(String name) {
      Node value = object.get(name);
      return value == null ? null : value.position();
    }

    @Override
    public String origin() {
      return text.origin();
    }
  }

  @Override
  public @Nullable Values next() throws IOException {
    while (line != null && line.isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    RowText text = new RowText(lines.name(), lines.number(), line);
    line = "";
    Problems problems = new Problems();
    List<Node> documents = Documents.parse(text.source(), Limits.DEFAULT, problems);
    MapNode object = documents.size() == 1 && documents.get(0) instanceof MapNode map ? map : null;
    if (object != null) {
      object.entries().forEach(entry -> check(entry, problems));
    }
    problems.throwIfAny();
    if (object == null) {
      throw text.problem(0, "", "one object was expected in a line, as in {\"name\": \"a\"}", null);
    }
    return new Row(object, text);
  }

  private void check(MapNode.Entry entry, Problems problems) {
    String name = entry.key();
    Position position = entry.position();
    String unknown = variables.unknown(name);
    if (unknown != null) {
      problems.add(new Problem(position, name, unknown, null));
    } else if (variables.set().containsKey(name)) {
      problems.add(new Problem(position, name, "--set gives it a value, too", null));
    } else if (!(entry.value() instanceof ScalarNode)) {
      problems.add(
          new Problem(
              entry.value().position(),
              name,
              entry.value().describe()
                  + " was given where text, a number, true or false was"
                  + " expected",
              null));
    }
  }
}
