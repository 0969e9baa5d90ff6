package io.libvmi.explain;

import io.libvmi.model.ApiType;
import io.libvmi.reader.Documents;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import io.libvmi.text.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The text of a manifest, and where its fields stand in it. */
final class ManifestLines {
  private final List<String> lines;
  private final List<Field> fields = new ArrayList<>();

  /** The lines on which something begins. */
  private final TreeSet<Integer> starts = new TreeSet<>();

  /**
   * A field that has no parts.
   *
   * @param path its path, in which items of lists go by their names
   * @param indexed its path, in which items of lists go by their numbers
   * @param value where its value begins
   */
  record Field(String path, String indexed, Position value) {}

  private ManifestLines(String text) {
    lines = text.lines().toList();
    for (Node root : Documents.parse("manifest", text)) {
      add(root, FieldNode.root(), FieldPath.ROOT);
    }
    starts.add(lines.size() + 1);
  }

  static ManifestLines of(ApiType manifest) {
    return new ManifestLines(YamlText.of(manifest));
  }

  private void add(Node node, FieldNode place, FieldPath path) {
    starts.add(node.position().line());
    if (node instanceof MapNode map && !map.entries().isEmpty()) {
      for (MapNode.Entry entry : map.entries()) {
        starts.add(entry.position().line());
        add(entry.value(), place.field(entry.key()), path.field(entry.key()));
      }
    } else if (node instanceof ListNode list && !list.items().isEmpty()) {
      List<String> keys = Snapshot.keys(list.items().stream().map(Node::toTree).toList());
      for (int i = 0; i < keys.size(); i++) {
        add(list.items().get(i), place.item(keys.get(i)), path.index(i));
      }
    } else {
      fields.add(new Field(place.toString(), path.toString(), node.position()));
    }
  }

  /** The text's lines. */
  List<String> lines() {
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
    Position value = field.value();
    String line = lines.get(value.line() - 1);
    int first = line.codePointAt(line.offsetByCodePoints(0, value.column() - 1));
    if (first == '|' || first == '>') {
      return value.line() - 1;
    }
    Integer next = starts.higher(value.line());
    return (next == null ? lines.size() + 1 : next) - 2;
  }
}
