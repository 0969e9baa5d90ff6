package io.libvmi.explain;

import io.libvmi.reader.Documents;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import io.libvmi.reader.ScalarNode;
import io.libvmi.reader.VisibleText;
import io.libvmi.text.YamlText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The text of a manifest, and where its fields stand in it. Texts with characters that hide or
 * reorder what stands beside them are written with escapes, which read back the same.
 */
final class ManifestLines {
  private final List<@Nullable String> lines;
  private final List<Field> fields = new ArrayList<>();

  /** The lines on which something begins. */
  private final TreeSet<Integer> starts = new TreeSet<>();

  /** The lines behind which comments about fields can stand. */
  private final Map<Field, Integer> comments = new HashMap<>();

  /** What is to be written with escapes, the last one first. */
  private final Deque<Runnable> escapes = new ArrayDeque<>();

  /**
   * A field that has no parts.
   *
   * @param path its path, in which items of lists go by their names
   * @param indexed its path, in which items of lists go by their numbers
   * @param value where its value begins
   */
  record Field(String path, String indexed, Position value) {}

  private ManifestLines(String text) {
    lines = new ArrayList<>(text.lines().toList());
    for (Node root : Documents.parse("manifest", text)) {
      add(root, FieldNode.root(), FieldPath.ROOT);
    }
    starts.add(lines.size() + 1);
    fields.forEach(field -> comments.put(field, commentLine(field.value())));
    escapes.forEach(Runnable::run);
  }

  static ManifestLines of(String yaml) {
    return new ManifestLines(yaml);
  }

  private void add(Node node, FieldNode place, FieldPath path) {
    starts.add(node.position().line());
    if (node instanceof MapNode map && !map.entries().isEmpty()) {
      for (MapNode.Entry entry : map.entries()) {
        starts.add(entry.position().line());
        if (!VisibleText.isPlain(entry.key())) {
          escapes.push(() -> escapeKey(entry.key(), entry.position()));
        }
        add(entry.value(), place.field(entry.key()), path.field(entry.key()));
      }
    } else if (node instanceof ListNode list && !list.items().isEmpty()) {
      List<String> keys = Snapshot.keys(list.items().stream().map(Node::toTree).toList());
      for (int i = 0; i < keys.size(); i++) {
        add(list.items().get(i), place.item(keys.get(i)), path.index(i));
      }
    } else {
      fields.add(new Field(place.toString(), path.toString(), node.position()));
      if (node instanceof ScalarNode scalar && !VisibleText.isPlain(scalar.text())) {
        Field field = fields.get(fields.size() - 1);
        escapes.push(() -> escapeValue(scalar.text(), field));
      }
    }
  }

  private void escapeKey(String key, Position position) {
    String line = line(position);
    int start = line.offsetByCodePoints(0, position.column() - 1);
    String text = YamlText.of(Map.of(key, 0));
    String written = text.substring(0, text.length() - " 0\n".length());
    // some characters have their escapes already, and a very long key stands otherwise
    if (!VisibleText.isPlain(written) && line.startsWith(written, start)) {
      String rest = line.substring(start + written.length());
      lines.set(position.line() - 1, line.substring(0, start) + quoted(key) + ":" + rest);
    }
  }

  private void escapeValue(String value, Field field) {
    Position position = field.value();
    int first = position.line() - 1;
    int end = end(position);
    String line = line(position);
    int start = line.offsetByCodePoints(0, position.column() - 1);
    boolean plain = VisibleText.isPlain(line.substring(start));
    for (int i = first + 1; i <= end; i++) {
      plain &= VisibleText.isPlain(String.valueOf(lines.get(i)));
    }
    if (!plain) {
      lines.set(first, line.substring(0, start) + quoted(value));
      for (int i = first + 1; i <= end; i++) {
        lines.set(i, null);
      }
      comments.put(field, first);
    }
  }

  private String line(Position position) {
    String line = lines.get(position.line() - 1);
    return line == null ? "" : line;
  }

  private static String quoted(String text) {
    return '"' + VisibleText.of(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  /** The last line of a value; the first is 0. */
  private int end(Position value) {
    Integer next = starts.higher(value.line());
    return (next == null ? lines.size() + 1 : next) - 2;
  }

  /** The text's lines, in which null stands for none. */
  List<@Nullable String> lines() {
    return lines;
  }

  /** The fields in the order of the text. */
  List<Field> fields() {
    return fields;
  }

  /**
   * The line behind which a comment about a field can stand: the first one of a text in block form,
   * the last one of a text that is folded.
   *
   * @return the line; the first is 0
   */
  int commentable(Field field) {
    return comments.getOrDefault(field, 0);
  }

  private int commentLine(Position value) {
    String line = line(value);
    int first = line.codePointAt(line.offsetByCodePoints(0, value.column() - 1));
    return first == '|' || first == '>' ? value.line() - 1 : end(value);
  }
}
