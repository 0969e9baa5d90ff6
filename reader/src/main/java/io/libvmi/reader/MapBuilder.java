package io.libvmi.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Gathers the entries of one object: names that stand twice, and what {@code <<} merges. */
final class MapBuilder {
  private final Position position;
  private final FieldPath path;
  private final Problems problems;
  private final Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
  private final Set<String> merged = new HashSet<>(0);

  /** Of names that stand twice or more often, where they stand first. */
  private final Map<String, Position> firsts = new HashMap<>(0);

  MapBuilder(Position position, FieldPath path, Problems problems) {
    this.position = position;
    this.path = path;
    this.problems = problems;
  }

  /** Adds a name and its value. */
  void put(MapNode.Entry entry) {
    MapNode.Entry before = entries.put(entry.key(), entry);
    if (before != null && !merged.remove(entry.key())) {
      Position first = firsts.computeIfAbsent(entry.key(), name -> before.position());
      problems.add(
          entry.position(),
          path.field(entry.key()),
          Quoted.shortened(entry.key())
              + " stands twice, first at line "
              + first.line()
              + ", column "
              + first.column());
    }
  }

  /**
   * Merges an object, or several of which the first ones win. Names that stand behind the merge key
   * win over all of them.
   *
   * @param key where the merge key stands
   * @param value what it names
   */
  void merge(Position key, Node value) {
    if (value instanceof MapNode map) {
      map.entries().forEach(entry -> merge(key, entry));
    } else if (value instanceof ListNode list
        && list.items().stream().allMatch(MapNode.class::isInstance)) {
      list.items().forEach(item -> merge(key, item));
    } else {
      problems.add(
          value.position(),
          path.field("<<"),
          "expected an object or a list of objects to merge, found " + value.describe());
    }
  }

  private void merge(Position key, MapNode.Entry entry) {
    if (!entries.containsKey(entry.key())) {
      entries.put(entry.key(), entry);
      merged.add(entry.key());
    } else if (!merged.contains(entry.key())) {
      // YAML says that the name wins, Kubernetes lets whatever comes last win
      problems.add(
          key,
          path.field(entry.key()),
          "<< sets " + Quoted.shortened(entry.key()) + " again, which stands before it",
          "write << first");
    }
  }

  /** Makes the object. */
  MapNode build() {
    return new MapNode(position, entries);
  }
}
