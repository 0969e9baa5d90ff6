package io.libvmi.explain;

import io.libvmi.Option.Argument;
import io.libvmi.reader.Position;
import io.libvmi.text.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Explanations for programs: one object with a list {@code explanations}, of which each holds
 *
 * <ul>
 *   <li>{@code manifest}: the manifest
 *   <li>{@code steps}: what was said, each with an {@code id}, its {@code kind}, {@code name},
 *       {@code text}, {@code arguments}, where it stands, and {@code by}, the id of the step that
 *       it is a part of
 *   <li>{@code fields}: in the order of the manifest and then those that were cleared, each with
 *       its {@code path}, its {@code value}, the value that it has {@code lost}, the id of the step
 *       that has {@code setBy} it, and its {@code history} of steps with the values {@code before}
 *       and {@code after}, which are left out where the field was absent
 *   <li>{@code notices}: each with its {@code kind}, {@code path}, {@code message}, and the ids of
 *       its {@code step} and of the {@code other} one
 * </ul>
 */
public final class JsonView {
  private static final Comparator<Step> IN_TEXT =
      Comparator.comparingInt(JsonView::line).thenComparingInt(JsonView::column);

  private final Map<Step, Integer> ids = new LinkedHashMap<>();

  private JsonView() {}

  /**
   * Writes explanations down.
   *
   * @param explanations the explanations
   * @return JSON over several lines, which ends with a line break
   */
  public static String of(List<? extends Explanation<?>> explanations) {
    List<Object> all = new ArrayList<>();
    explanations.forEach(explanation -> all.add(new JsonView().tree(explanation)));
    return JsonText.indented(Map.of("explanations", all)) + "\n";
  }

  private Map<String, Object> tree(Explanation<?> explanation) {
    ordered(explanation.steps()).forEach(this::id);
    List<Object> fields = new ArrayList<>();
    ExplainedManifest explained = ExplainedManifest.of(explanation);
    explained.fields().forEach(field -> fields.add(field(field)));
    List<Object> notices = new ArrayList<>();
    explanation.notices().forEach(notice -> notices.add(notice(notice)));
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("manifest", explained.tree());
    tree.put("steps", steps());
    tree.put("fields", fields);
    tree.put("notices", notices);
    return tree;
  }

  /**
   * The steps; the parts of one come in the order of what they set, and stand in that of the text.
   */
  private static List<Step> ordered(List<Step> steps) {
    List<Step> ordered = new ArrayList<>(steps);
    int begin = 0;
    for (int i = 1; i <= ordered.size(); i++) {
      Step whole = ordered.get(begin).by();
      if (i == ordered.size() || !Objects.equals(ordered.get(i).by(), whole)) {
        if (whole != null) {
          ordered.subList(begin, i).sort(IN_TEXT);
        }
        begin = i;
      }
    }
    return ordered;
  }

  private static int line(Step step) {
    return step.origin() instanceof Origin.Text text ? text.position().line() : 0;
  }

  private static int column(Step step) {
    return step.origin() instanceof Origin.Text text ? text.position().column() : 0;
  }

  /** The number of a step; one that it is a part of has a lower one. */
  private int id(Step step) {
    Integer known = ids.get(step);
    if (known != null) {
      return known;
    }
    if (step.by() != null) {
      id(step.by());
    }
    ids.put(step, ids.size() + 1);
    return ids.size();
  }

  private List<Object> steps() {
    List<Object> steps = new ArrayList<>();
    ids.forEach((step, id) -> steps.add(step(step, id)));
    return steps;
  }

  private Map<String, Object> step(Step step, int id) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", id);
    tree.put("kind", step.kind().name().toLowerCase(Locale.ROOT));
    tree.put("name", step.name());
    tree.put("text", step.text());
    tree.put("arguments", step.arguments().stream().map(JsonView::argument).toList());
    if (step.origin() instanceof Origin.Text text) {
      tree.put("position", position(text.position()));
    } else if (step.origin() instanceof Origin.Code code && !code.calls().isEmpty()) {
      tree.put("calls", code.calls().stream().map(JsonView::call).toList());
    }
    if (step.by() != null) {
      tree.put("by", id(step.by()));
    }
    return tree;
  }

  private static Map<String, Object> argument(Argument argument) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", argument.name());
    tree.put("value", argument.tree());
    return tree;
  }

  private static Map<String, Object> position(Position position) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", position.source().name());
    tree.put("line", position.line());
    tree.put("column", position.column());
    return tree;
  }

  private static Map<String, Object> call(StackTraceElement call) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("class", call.getClassName());
    tree.put("method", call.getMethodName());
    if (call.getFileName() != null) {
      tree.put("file", call.getFileName());
      tree.put("line", call.getLineNumber());
    }
    return tree;
  }

  private Map<String, @Nullable Object> field(FieldHistory field) {
    List<Object> history = new ArrayList<>();
    for (Change change : field.changes()) {
      Map<String, @Nullable Object> tree = new LinkedHashMap<>();
      tree.put("step", id(change.step()));
      put(tree, "before", change.before());
      put(tree, "after", change.after());
      history.add(tree);
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("path", field.path());
    put(tree, "value", field.value());
    put(tree, "lost", ExplainedManifest.lost(field));
    tree.put("setBy", id(field.setBy()));
    tree.put("history", history);
    return tree;
  }

  private static void put(Map<String, @Nullable Object> tree, String name, @Nullable Object value) {
    if (value != null) {
      tree.put(name, value == Snapshot.NULL ? null : value);
    }
  }

  private Map<String, Object> notice(Notice notice) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", notice.kind().name().toLowerCase(Locale.ROOT));
    tree.put("path", notice.path());
    tree.put("message", notice.message());
    tree.put("step", id(notice.step()));
    if (notice.other() != null) {
      tree.put("other", id(notice.other()));
    }
    return tree;
  }
}
