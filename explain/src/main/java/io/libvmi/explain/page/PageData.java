package io.libvmi.explain.page;

import io.libvmi.Option.Argument;
import io.libvmi.explain.Change;
import io.libvmi.explain.Explanation;
import io.libvmi.explain.FieldHistory;
import io.libvmi.explain.Notice;
import io.libvmi.explain.Origin;
import io.libvmi.explain.Step;
import io.libvmi.reader.VisibleText;
import io.libvmi.text.JsonText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the script of a page knows: the steps, the rows with their histories, and the notices. */
final class PageData {
  private final IdentityHashMap<Step, Integer> numbers = new IdentityHashMap<>();
  private final List<Object> steps = new ArrayList<>();

  private PageData() {}

  /** The data as JSON, in which nothing can end the element that it stands in. */
  static String of(Explanation<?> explanation, List<ManifestRow> rows) {
    PageData data = new PageData();
    explanation.steps().forEach(data::number);
    List<Object> all = new ArrayList<>();
    rows.forEach(row -> all.add(data.row(row)));
    List<Object> notices = new ArrayList<>();
    explanation.notices().forEach(notice -> notices.add(data.notice(notice, rows)));
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("steps", data.steps);
    page.put("rows", all);
    page.put("notices", notices);
    return JsonText.of(visible(page)); // it escapes < and >
  }

  /** All texts without what hides or reorders others. */
  private static Object visible(Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> visible = new LinkedHashMap<>();
      object.forEach((name, one) -> visible.put((String) name, one == null ? null : visible(one)));
      return visible;
    } else if (value instanceof List<?> list) {
      return list.stream().map(PageData::visible).toList();
    }
    return value instanceof String text ? VisibleText.lines(text) : value;
  }

  private Map<String, Object> row(ManifestRow row) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("path", row.path());
    FieldHistory history = row.history();
    if (history != null) {
      List<Object> changes = new ArrayList<>();
      for (Change change : history.changes()) {
        Map<String, @Nullable Object> what = new LinkedHashMap<>();
        what.put("step", number(change.step()));
        what.put("value", change.after() == null ? null : Values.shown(change.after()));
        changes.add(what);
      }
      data.put("changes", changes);
    }
    return data;
  }

  private Map<String, Object> notice(Notice notice, List<ManifestRow> rows) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("row", ManifestRows.nearest(notice.path(), rows));
    data.put("step", number(notice.step()));
    data.put("message", notice.message());
    return data;
  }

  /** The number of a step, which is added where it is new. */
  private int number(Step step) {
    Integer known = numbers.get(step);
    if (known != null) {
      return known;
    }
    Step by = step.by();
    int whole = by == null ? -1 : number(by);
    int number = steps.size();
    numbers.put(step, number);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", step.name());
    data.put("text", step.kind() == Step.Kind.MANIFEST ? "the manifest" : step.text());
    data.put("kind", step.kind().name().toLowerCase(Locale.ROOT));
    data.put("where", step.origin().toString());
    data.put(
        "calls",
        step.origin() instanceof Origin.Code code
            ? code.calls().stream().map(StackTraceElement::toString).toList()
            : List.of());
    if (whole >= 0) {
      data.put("by", whole);
    }
    data.put("arguments", arguments(step));
    steps.add(data);
    return number;
  }

  /** The arguments that the text of the call leaves out or shortens. */
  private static List<Object> arguments(Step step) {
    List<Object> arguments = new ArrayList<>();
    for (Argument argument : step.arguments()) {
      if (argument.value() instanceof String text && !step.text().contains('"' + text + '"')) {
        Map<String, Object> data = new LinkedHashMap<>(); // in an order that does not change
        data.put("name", argument.name());
        data.put("value", text);
        arguments.add(data);
      }
    }
    return arguments;
  }
}
