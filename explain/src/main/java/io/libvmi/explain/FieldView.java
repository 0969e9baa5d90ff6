package io.libvmi.explain;

import io.libvmi.reader.VisibleText;
import io.libvmi.terminal.Colours;
import io.libvmi.terminal.Colours.Colour;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole story of one field: what it holds and held, who set it each time, where, and through
 * which calls.
 */
public final class FieldView {
  private static final int WIDE = 60;
  private static final String INDENT = "  ";

  private final Explanation<?> explanation;
  private final Map<String, FieldHistory> fields = new LinkedHashMap<>();
  private final Map<String, String> indexed = new LinkedHashMap<>();

  private FieldView(Explanation<?> explanation) {
    this.explanation = explanation;
    ExplainedManifest explained = ExplainedManifest.of(explanation);
    explained.fields().forEach(field -> fields.put(field.path(), field));
    explained.lines().fields().forEach(field -> indexed.put(field.indexed(), field.path()));
  }

  /**
   * Tells of a field, or of all fields in an object or a list.
   *
   * @param explanation the explanation
   * @param path its path, in which items of lists go by their names or numbers; or the end of its
   *     path, such as {@code memory.guest}
   * @param coloured whether to colour it for a terminal
   * @return lines, each with a line break at its end; empty where there is nothing at this path
   */
  public static Optional<String> of(Explanation<?> explanation, String path, boolean coloured) {
    FieldView view = new FieldView(explanation);
    List<FieldHistory> found = new ArrayList<>();
    for (String one : view.found(path)) {
      FieldHistory field = view.fields.get(one);
      if (field != null) {
        found.add(field);
      }
    }
    Colours colours = Colours.of(coloured);
    StringBuilder out = new StringBuilder();
    if (found.size() == 1) {
      view.story(out, found.get(0), colours);
    } else if (!found.isEmpty()) {
      FieldTable.print(out, found, Where.in(explanation), colours);
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(out.toString());
  }

  /**
   * Says which path was likely meant.
   *
   * @param explanation the explanation
   * @param path a path at which there is nothing
   * @return a question with the nearest paths, or what there is where the path goes wrong
   */
  public static String nearest(Explanation<?> explanation, String path) {
    return new NearestPath(List.copyOf(new FieldView(explanation).fields.keySet()))
        .suggestion(path);
  }

  /** The field itself, or those within it, or those whose paths end so. */
  private List<String> found(String path) {
    String named = indexed.getOrDefault(path, path);
    if (fields.containsKey(named)) {
      return List.of(named);
    }
    Set<String> found = new LinkedHashSet<>();
    fields.keySet().stream().filter(one -> isIn(one, path)).forEach(found::add);
    indexed.forEach(
        (one, name) -> {
          if (isIn(one, path)) {
            found.add(name);
          }
        });
    if (found.isEmpty()) {
      fields.keySet().stream().filter(one -> names(one, path)).forEach(found::add);
      indexed.forEach(
          (one, name) -> {
            if (names(one, path)) {
              found.add(name);
            }
          });
    }
    return List.copyOf(found);
  }

  private static boolean isIn(String one, String path) {
    return one.startsWith(path + ".") || one.startsWith(path + "[");
  }

  private static boolean names(String path, String part) {
    return path.endsWith("." + part)
        || path.contains("." + part + ".")
        || path.contains("." + part + "[");
  }

  private void story(StringBuilder out, FieldHistory field, Colours colours) {
    out.append(colours.paint(Colour.TITLE, VisibleText.of(field.path()))).append('\n');
    whole(out, field);
    out.append('\n');
    List<Change> changes = new ArrayList<>(field.changes());
    Table table = new Table(WIDE, WIDE, WIDE);
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      boolean last = i == changes.size() - 1;
      table.add(
          last ? Colour.PLAIN : Colour.LOST,
          last ? "now" : "before",
          Words.value(change.after(), WIDE),
          Words.who(change.step()),
          VisibleText.of(change.step().origin().toString()));
      through(change.step(), table);
    }
    table.print(out, INDENT, colours);
    List<Notice> notices =
        explanation.notices().stream()
            .filter(one -> one.path().equals(field.path()) && one.kind() != Notice.Kind.OVERWRITTEN)
            .toList();
    if (!notices.isEmpty()) {
      out.append('\n');
      Where where = Where.in(explanation);
      notices.forEach(one -> TextView.notice(out, INDENT, one, where, colours));
    }
  }

  private static void whole(StringBuilder out, FieldHistory field) {
    Object value = field.value();
    if (value == null) {
      out.append(INDENT).append("is no longer there\n");
      return;
    }
    Words.whole(value)
        .lines()
        .forEach(line -> out.append(INDENT).append(VisibleText.of(line)).append('\n'));
  }

  /** The calls of the program by which an option came to be made, below the innermost. */
  private static void through(Step step, Table table) {
    if (step.origin() instanceof Origin.Code code) {
      List<StackTraceElement> calls = code.calls();
      for (int i = 1; i < calls.size(); i++) {
        Origin caller = new Origin.Code(calls.subList(i, i + 1));
        table.add(Colour.PLAIN, "", "", "", "called by " + VisibleText.of(caller.toString()));
      }
    }
  }
}
