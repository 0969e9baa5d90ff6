package io.libvmi.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tells the items of two lists apart. */
final class ItemKeys {
  private final List<ListRule.Key> keys;

  private ItemKeys(List<ListRule.Key> keys) {
    this.keys = keys;
  }

  /** The keys by a rule; null where they do not tell all items apart, in either list. */
  static @Nullable ItemKeys of(ListRule rule, List<?> before, List<?> after) {
    ItemKeys keys = new ItemKeys(rule.keys());
    return !rule.keys().isEmpty() && keys.tellApart(before) && keys.tellApart(after) ? keys : null;
  }

  private boolean tellApart(List<?> items) {
    Set<List<Object>> seen = new HashSet<>();
    return items.stream().allMatch(item -> item instanceof Map && seen.add(of(item)))
        && (keys.size() > 1 || items.stream().noneMatch(item -> of(item).contains("")));
  }

  /** What an item is known by. */
  List<Object> of(Object item) {
    List<Object> all = new ArrayList<>(keys.size());
    for (ListRule.Key key : keys) {
      Object value = key.of(item);
      all.add(value == null ? "" : Meaning.of(Shape.UNKNOWN, value));
    }
    return all;
  }

  /** What an item is called in a path. */
  String label(Object item, int index) {
    String name = keys.get(0).name();
    Object value = keys.get(0).of(item);
    if (keys.size() == 1 && (name.equals("name") || name.equals("path"))) {
      return Names.inBrackets(String.valueOf(value));
    }
    String all =
        keys.stream()
            .filter(key -> !Objects.equals(key.of(item), key.absent()))
            .map(key -> key.name() + "=" + Names.plainOrQuoted(String.valueOf(key.of(item))))
            .collect(Collectors.joining(","));
    return all.isEmpty() ? String.valueOf(index) : all;
  }
}
