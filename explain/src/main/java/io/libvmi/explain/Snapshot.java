package io.libvmi.explain;

import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A manifest as its leaves, each at its place, and the order of each list's items.
 *
 * @param leaves what stands where: a text, a number, true or false, null as {@link #NULL}, or an
 *     object or list with nothing in it
 * @param orders the keys of each list's items
 */
record Snapshot(Map<FieldNode, Object> leaves, Map<FieldNode, List<String>> orders) {
  /** What stands for a null that is stated. */
  static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  private static final String NAME = "name";

  /** The leaves of an object. */
  static Snapshot of(ApiType object, FieldNode root) {
    return of(TreeWriter.treeOf(object), root);
  }

  /** The leaves of a tree. */
  static Snapshot of(Map<String, @Nullable Object> tree, FieldNode root) {
    Snapshot snapshot = new Snapshot(new LinkedHashMap<>(), new HashMap<>());
    snapshot.addFields(root, tree);
    return snapshot;
  }

  private void addFields(FieldNode place, Map<?, ?> object) {
    object.forEach((name, value) -> add(place.field((String) name), value));
  }

  private void add(FieldNode place, @Nullable Object value) {
    if (value instanceof Map<?, ?> object && !object.isEmpty()) {
      addFields(place, object);
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      List<String> keys = keys(list);
      orders.put(place, keys);
      for (int i = 0; i < list.size(); i++) {
        add(place.item(keys.get(i)), list.get(i));
      }
    } else {
      leaves.put(place, value == null ? NULL : value);
    }
  }

  /** Names where all items have one, of which the second of a name has a number too. */
  static List<String> keys(List<?> list) {
    List<String> keys = new ArrayList<>(list.size());
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      Object name = list.get(i) instanceof Map<?, ?> object ? name(object) : null;
      String key = name instanceof String text && !text.isEmpty() ? text : "#" + i;
      int count = seen.merge(key, 1, Integer::sum);
      keys.add(count == 1 ? key : key + "#" + count);
    }
    return keys;
  }

  private static @Nullable Object name(Map<?, ?> object) {
    Object name = object.get(NAME);
    return name == null && object.get("metadata") instanceof Map<?, ?> metadata
        ? metadata.get(NAME)
        : name;
  }

  /** The tree of which this is a snapshot, put together again. */
  static @Nullable Object tree(
      FieldNode root, Map<FieldNode, Object> leaves, Map<FieldNode, List<String>> orders) {
    Map<FieldNode, Map<FieldNode, Boolean>> children = new HashMap<>();
    for (FieldNode leaf : leaves.keySet()) {
      for (FieldNode node = leaf; node.parent() != null; node = node.parent()) {
        children.computeIfAbsent(node.parent(), any -> new LinkedHashMap<>()).put(node, true);
      }
    }
    return tree(root, leaves, orders, children);
  }

  private static @Nullable Object tree(
      FieldNode node,
      Map<FieldNode, Object> leaves,
      Map<FieldNode, List<String>> orders,
      Map<FieldNode, Map<FieldNode, Boolean>> children) {
    Map<FieldNode, Boolean> below = children.get(node);
    if (below == null) {
      Object leaf = leaves.get(node);
      return leaf == NULL ? null : leaf;
    }
    List<String> order = orders.get(node);
    if (order != null) {
      List<@Nullable Object> list = new ArrayList<>();
      order.forEach(key -> list.add(tree(node.item(key), leaves, orders, children)));
      return list;
    }
    Map<String, @Nullable Object> object = new TreeMap<>();
    below
        .keySet()
        .forEach(child -> object.put(child.step(), tree(child, leaves, orders, children)));
    return object;
  }
}
