package io.libvmi.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which items of lists stand elsewhere after a step than before it: items without a name when one
 * before them was added or removed, and an item that got another name.
 */
final class Moves {
  private final Map<FieldNode, FieldNode> items = new HashMap<>();

  private Moves() {}

  /**
   * Finds the moves between two states of a manifest.
   *
   * @param before the one
   * @param after the other
   * @param known the places that have a history
   */
  static Moves between(Snapshot before, Snapshot after, Collection<FieldNode> known) {
    Moves moves = new Moves();
    for (FieldNode list : touched(before, after)) {
      FieldNode there = moves.of(list);
      List<String> from = before.orders().getOrDefault(list, List.of());
      List<String> to = after.orders().getOrDefault(there, List.of());
      if (from.isEmpty() || to.isEmpty()) {
        continue;
      }
      Map<String, Map<FieldNode, Object>> old = contents(list, before);
      Map<String, Map<FieldNode, Object>> now = contents(there, after);
      if (isNumbered(from) && isNumbered(to)) {
        Map<String, String> aligned = aligned(from, to, old, now);
        from.forEach(
            key -> {
              String other = aligned.get(key);
              FieldNode item = other == null ? removed(there, key, known) : there.item(other);
              moves.put(list.item(key), item);
            });
      } else {
        renamed(from, to, old, now)
            .forEach((key, other) -> moves.put(list.item(key), there.item(other)));
      }
    }
    return moves;
  }

  private void put(FieldNode item, FieldNode other) {
    if (item != other) {
      items.put(item, other);
    }
  }

  boolean isEmpty() {
    return items.isEmpty();
  }

  /** Where what stood at a place stands now. */
  FieldNode of(FieldNode place) {
    FieldNode owner = place.parent();
    if (owner == null || items.isEmpty()) {
      return place;
    }
    FieldNode moved = items.get(place);
    if (moved != null) {
      return moved;
    }
    FieldNode there = of(owner);
    return there == owner
        ? place
        : place.isItem() ? there.item(place.step()) : there.field(place.step());
  }

  /** The lists in which something is gone or changed, those that hold others first. */
  private static List<FieldNode> touched(Snapshot before, Snapshot after) {
    Set<FieldNode> lists = new LinkedHashSet<>();
    before
        .leaves()
        .forEach(
            (place, value) -> {
              if (!value.equals(after.leaves().get(place))) {
                for (FieldNode node = place; node.parent() != null; node = node.parent()) {
                  if (node.isItem()) {
                    lists.add(node.parent());
                  }
                }
              }
            });
    return lists.stream().sorted(Comparator.comparingInt(FieldNode::depth)).toList();
  }

  private static boolean isNumbered(List<String> keys) {
    return keys.stream().allMatch(key -> key.startsWith("#"));
  }

  /** What each item of a list holds, by its place within the item. */
  private static Map<String, Map<FieldNode, Object>> contents(FieldNode list, Snapshot manifest) {
    Map<String, Map<FieldNode, Object>> contents = new HashMap<>();
    manifest
        .leaves()
        .forEach(
            (place, value) -> {
              FieldNode item = place.itemOf(list);
              if (item != null) {
                contents
                    .computeIfAbsent(item.step(), any -> new HashMap<>())
                    .put(place.within(item), value);
              }
            });
    return contents;
  }

  /**
   * Pairs items without names: those that are equal, in their order, and between these by turns.
   */
  private static Map<String, String> aligned(
      List<String> from,
      List<String> to,
      Map<String, Map<FieldNode, Object>> old,
      Map<String, Map<FieldNode, Object>> now) {
    Map<String, String> pairs = new HashMap<>();
    int left = 0;
    int right = 0;
    for (int i = 0; i < from.size(); i++) {
      int found = right;
      while (found < to.size() && !Objects.equals(old.get(from.get(i)), now.get(to.get(found)))) {
        found++;
      }
      if (found < to.size()) {
        pairBetween(from.subList(left, i), to.subList(right, found), pairs);
        pairs.put(from.get(i), to.get(found));
        left = i + 1;
        right = found + 1;
      }
    }
    pairBetween(from.subList(left, from.size()), to.subList(right, to.size()), pairs);
    return pairs;
  }

  private static void pairBetween(List<String> from, List<String> to, Map<String, String> pairs) {
    for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
      pairs.put(from.get(i), to.get(i));
    }
  }

  /** Pairs names that are gone with new ones that stand for the same. */
  private static Map<String, String> renamed(
      List<String> from,
      List<String> to,
      Map<String, Map<FieldNode, Object>> old,
      Map<String, Map<FieldNode, Object>> now) {
    List<String> added = new ArrayList<>(to);
    added.removeAll(from);
    Map<String, String> pairs = new HashMap<>();
    for (String key : from) {
      String other = to.contains(key) ? null : same(nameless(old.get(key)), added, now);
      if (other != null) {
        added.remove(other);
        pairs.put(key, other);
      }
    }
    return pairs;
  }

  private static @Nullable String same(
      Map<FieldNode, Object> item, List<String> keys, Map<String, Map<FieldNode, Object>> now) {
    return item.isEmpty()
        ? null
        : keys.stream().filter(key -> nameless(now.get(key)).equals(item)).findFirst().orElse(null);
  }

  private static Map<FieldNode, Object> nameless(@Nullable Map<FieldNode, Object> item) {
    Map<FieldNode, Object> rest = item == null ? new HashMap<>() : new HashMap<>(item);
    rest.keySet().removeIf(place -> place.step().equals("name") && place.depth() == 1);
    return rest;
  }

  /**
   * A place of its own for the history of an item that is gone: its number is another one's now.
   */
  private static FieldNode removed(FieldNode list, String key, Collection<FieldNode> known) {
    FieldNode item = list.item(key + " removed");
    for (int i = 2; isKnown(item, known); i++) {
      item = list.item(key + " removed " + i);
    }
    return item;
  }

  private static boolean isKnown(FieldNode item, Collection<FieldNode> known) {
    return known.stream().anyMatch(place -> place.isIn(item));
  }
}
