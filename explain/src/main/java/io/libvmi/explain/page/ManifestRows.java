package io.libvmi.explain.page;

import io.libvmi.explain.ExplainedManifest;
import io.libvmi.explain.Explanation;
import io.libvmi.explain.FieldHistory;
import io.libvmi.explain.FieldPaths;
import io.libvmi.text.YamlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A manifest's YAML in rows, each of which knows what it is about. */
final class ManifestRows {
  private final Explanation<?> explanation;
  private final List<ManifestRow> rows = new ArrayList<>();

  private ManifestRows(Explanation<?> explanation) {
    this.explanation = explanation;
  }

  /** The rows in the order of the YAML, and among them what was cleared. */
  static List<ManifestRow> of(Explanation<?> explanation, ExplainedManifest manifest) {
    ManifestRows all = new ManifestRows(explanation);
    all.addObject("", manifest.tree(), "", 0);
    manifest.fields().forEach(all::addCleared);
    return all.rows;
  }

  /**
   * Finds what a path is about: its row, or the first row of what it is in.
   *
   * @return the number of the row; -1 where the manifest has nothing like it
   */
  static int nearest(String path, List<ManifestRow> rows) {
    String owner = path;
    while (!owner.isEmpty()) {
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).isIn(owner)) {
          return i;
        }
      }
      owner =
          owner.substring(0, Math.max(0, Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('['))));
    }
    return -1;
  }

  private void addObject(String place, Map<?, ?> object, String first, int indent) {
    String prefix = first;
    for (String key : order(object)) {
      Object value = object.get(key);
      String child = FieldPaths.field(place, key);
      if (value == null || isLeaf(value)) {
        add(child, key, indent, prefix, written(key, value, indent));
      } else {
        addParts(child, key, value, prefix, indent);
      }
      prefix = " ".repeat(indent);
    }
  }

  /** A field that has parts: a row for its key, and then those of the parts. */
  private void addParts(String place, String name, Object value, String prefix, int indent) {
    String text = written(name, 0, indent);
    boolean apart = text.startsWith("? "); // a key that is very long, or of several lines
    String key = text.substring(0, text.length() - (apart ? "\n: 0".length() + indent : 2));
    rows.add(new ManifestRow(place, indent, prefix, key, List.of(), null));
    String first = " ".repeat(indent) + (apart ? ": " : "");
    if (value instanceof List<?> list) {
      addList(place, list, first, apart ? indent + 2 : indent);
    } else {
      addObject(place, (Map<?, ?>) value, apart ? first : first + "  ", indent + 2);
    }
  }

  private void addList(String place, List<?> list, String first, int indent) {
    List<String> items = FieldPaths.items(place, list);
    String prefix = first;
    for (int i = 0; i < list.size(); i++) {
      String item = items.get(i);
      Object value = list.get(i);
      if (value == null || isLeaf(value)) {
        add(item, null, indent + 2, prefix + "- ", written(null, value, indent));
      } else if (value instanceof List<?> inner) {
        addList(item, inner, prefix + "- ", indent + 2);
      } else {
        addObject(item, (Map<?, ?>) value, prefix + "- ", indent + 2);
      }
      prefix = " ".repeat(indent);
    }
  }

  private void add(String path, @Nullable String name, int indent, String prefix, String text) {
    String key = name == null ? "" : key(name);
    boolean apart =
        !key.isEmpty() && text.startsWith(key + " "); // a very long key stands otherwise
    List<String> lines = new ArrayList<>();
    for (String line : text.substring(apart ? key.length() + 1 : 0).split("\n", -1)) {
      boolean follows = !lines.isEmpty() && line.length() >= indent;
      lines.add(follows ? line.substring(indent) : line);
    }
    rows.add(
        new ManifestRow(
            path,
            indent,
            prefix,
            apart ? key : "",
            List.copyOf(lines),
            explanation.field(path).orElse(null)));
  }

  /** A key as YAML writes it before a value: with its colon. */
  private static String key(String key) {
    String text = YamlText.of(Map.of(key, 0));
    return text.substring(0, text.length() - " 0\n".length());
  }

  /** An entry as YAML writes it so far to the right; long texts are folded there. */
  private static String written(@Nullable String key, @Nullable Object value, int indent) {
    Object tree;
    if (key == null) {
      List<@Nullable Object> item = new ArrayList<>();
      item.add(value);
      tree = Map.of("list", item);
    } else {
      Map<String, @Nullable Object> entry = new HashMap<>();
      entry.put(key, value);
      tree = entry;
    }
    for (int i = 0; i < indent; i += 2) {
      tree = Map.of("in", tree);
    }
    String text = YamlText.of(tree);
    int start = 0;
    for (int i = key == null ? -2 : 0; i < indent; i += 2) {
      start = text.indexOf('\n', start) + 1;
    }
    start += indent + (key == null ? "- ".length() : 0);
    return text.substring(start, text.length() - 1);
  }

  /** The keys of an object in YAML's order, which is read off what YAML makes of them. */
  private static List<String> order(Map<?, ?> object) {
    Map<String, String> byText = new HashMap<>();
    Map<String, Object> keys = new LinkedHashMap<>();
    for (Object name : object.keySet()) {
      String key = (String) name;
      byText.put(YamlText.of(Map.of(key, 0)), key);
      keys.put(key, 0);
    }
    List<String> order = new ArrayList<>();
    String text = YamlText.of(keys);
    int start = 0;
    for (int end = text.indexOf('\n') + 1; end > 0; end = text.indexOf('\n', end) + 1) {
      String key = byText.get(text.substring(start, end));
      if (key != null) {
        order.add(key);
        start = end;
      }
    }
    return order;
  }

  private static boolean isLeaf(Object value) {
    return value instanceof Map<?, ?> map
        ? map.isEmpty()
        : !(value instanceof List<?> list) || list.isEmpty();
  }

  /** A field that is gone stands at the end of what is left of the object that it was in. */
  private void addCleared(FieldHistory field) {
    Object lost = ExplainedManifest.held(field);
    if (lost == null) {
      return;
    }
    ManifestRow owner =
        rows.stream()
            .filter(row -> !row.isCleared() && row.history() == null)
            .filter(row -> isIn(field.path(), row.path()))
            .max(Comparator.comparingInt(row -> row.path().length()))
            .orElse(null);
    int at = rows.size();
    int indent = 0;
    String rest = field.path();
    if (owner != null) {
      at = rows.indexOf(owner) + 1;
      while (at < rows.size() && rows.get(at).isIn(owner.path())) {
        at++;
      }
      indent = owner.indent() + 2;
      rest =
          rest.substring(
              owner.path().length() + (rest.charAt(owner.path().length()) == '.' ? 1 : 0));
    }
    List<String> lines = Values.shown(lost).lines().toList();
    rows.add(
        at, new ManifestRow(field.path(), indent, " ".repeat(indent), rest + ":", lines, field));
  }

  private static boolean isIn(String path, String owner) {
    return new ManifestRow(path, 0, "", "", List.of(), null).isIn(owner);
  }
}
