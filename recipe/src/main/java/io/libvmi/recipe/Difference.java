package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a manifest has that another one has not, both given as trees of plain values. */
final class Difference {
  /** The values that only the second manifest has, in the objects and lists that they stand in. */
  final Map<String, @Nullable Object> tree;

  /** Where those values stand. A new item of a list is one value. */
  final List<FieldPath> paths = new ArrayList<>();

  Difference(Map<?, ?> before, Map<?, ?> after) {
    this.tree = added(before, after, FieldPath.ROOT);
  }

  private Map<String, @Nullable Object> added(Map<?, ?> before, Map<?, ?> after, FieldPath path) {
    Map<String, @Nullable Object> added = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : after.entrySet()) {
      String field = (String) entry.getKey();
      Object value = entry.getValue();
      Object old = before.get(field);
      if (!before.containsKey(field) || !equal(old, value)) {
        added.put(field, value(old, value, path.field(field)));
      }
    }
    return added;
  }

  private static boolean equal(@Nullable Object one, @Nullable Object other) {
    return one == null ? other == null : one.equals(other);
  }

  private @Nullable Object value(@Nullable Object old, @Nullable Object value, FieldPath path) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      return added(old instanceof Map<?, ?> before ? before : Map.of(), map, path);
    }
    if (value instanceof List<?> list && !list.isEmpty()) {
      return addedItems(old instanceof List<?> before ? before : List.of(), list, path);
    }
    paths.add(path);
    return value;
  }

  private List<@Nullable Object> addedItems(List<?> before, List<?> after, FieldPath path) {
    List<@Nullable Object> added = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Object old = i < before.size() ? before.get(i) : null;
      Object item = after.get(i);
      if (i < before.size() && equal(old, item)) {
        continue;
      }
      if (old instanceof Map<?, ?> && item instanceof Map<?, ?>) {
        added.add(value(old, item, path.index(i)));
      } else {
        added.add(item);
        paths.add(path.index(i));
      }
    }
    return added;
  }
}
