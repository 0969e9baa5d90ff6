package io.libvmi.diff;

import io.libvmi.diff.Difference.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares two lists: pairs their items, by what tells them apart or else by what they mean, and
 * compares those of each pair.
 */
final class ListComparison {
  private static final int NONE = -1;

  private final Shape shape;
  private final List<?> before;
  private final List<?> after;

  /** For each item of before the index of its counterpart, or none; and the other way round. */
  private final int[] afterOf;

  private final int[] beforeOf;

  private ListComparison(Shape shape, List<?> before, List<?> after) {
    this.shape = shape;
    this.before = before;
    this.after = after;
    this.afterOf = new int[before.size()];
    this.beforeOf = new int[after.size()];
    Arrays.fill(afterOf, NONE);
    Arrays.fill(beforeOf, NONE);
  }

  /** How two lists differ; null where they mean the same. */
  static @Nullable Difference of(Shape shape, List<?> before, List<?> after) {
    return new ListComparison(shape, before, after).compare();
  }

  private @Nullable Difference compare() {
    ListRule rule = shape.rule();
    ItemKeys keys = ItemKeys.of(rule, before, after);
    if (keys != null) {
      pairByKey(keys);
    } else {
      pairByMeaning(rule.ordered());
    }
    BitSet staying = rule.ordered() ? LongestRise.of(afterOf) : new BitSet();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      int counterpart = afterOf[i];
      boolean moved = counterpart != NONE && rule.ordered() && !staying.get(i);
      String label = keys == null ? String.valueOf(i) : keys.label(before.get(i), i);
      items.add(new Item(label, i, counterpart, moved, difference(i, counterpart)));
    }
    for (int i = 0; i < after.size(); i++) {
      if (beforeOf[i] == NONE) {
        String label = keys == null ? String.valueOf(i) : keys.label(after.get(i), i);
        items.add(new Item(label, NONE, i, false, null));
      }
    }
    List<List<String>> paths =
        keys == null ? List.of() : rule.keys().stream().map(ListRule.Key::path).toList();
    return items.stream().allMatch(Item::isSame)
        ? null
        : new Difference.Items(rule.ordered(), rule.reason(), paths, items);
  }

  private @Nullable Difference difference(int i, int counterpart) {
    return counterpart == NONE
        ? null
        : Comparison.of(shape.item(), before.get(i), after.get(counterpart));
  }

  private void pair(int i, int counterpart) {
    afterOf[i] = counterpart;
    beforeOf[counterpart] = i;
  }

  private void pairByKey(ItemKeys keys) {
    Map<List<Object>, Integer> places = new HashMap<>();
    for (int i = 0; i < after.size(); i++) {
      places.put(keys.of(after.get(i)), i);
    }
    for (int i = 0; i < before.size(); i++) {
      Integer counterpart = places.get(keys.of(before.get(i)));
      if (counterpart != null) {
        pair(i, counterpart);
      }
    }
  }

  private void pairByMeaning(boolean ordered) {
    List<Object> meanings = Meaning.ofItems(shape, before);
    List<Object> others = Meaning.ofItems(shape, after);
    if (ordered) {
      int[] matches = Alignment.of(meanings, others);
      for (int i = 0; i < matches.length; i++) {
        if (matches[i] != NONE) {
          pair(i, matches[i]);
        }
      }
    }
    // what means the same, wherever it stands
    Map<Object, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      if (beforeOf[i] == NONE) {
        places.computeIfAbsent(others.get(i), meaning -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < meanings.size(); i++) {
      Deque<Integer> free = places.get(meanings.get(i));
      if (afterOf[i] == NONE && free != null && !free.isEmpty()) {
        pair(i, free.remove());
      }
    }
    pairRest(ordered);
  }

  /**
   * Pairs what is left in its order, as an item that has changed: within a sequence only where it
   * stands between the same neighbours; within a set of plain values not at all.
   */
  private void pairRest(boolean ordered) {
    BitSet staying = ordered ? LongestRise.of(afterOf) : new BitSet();
    int counterpart = 0;
    for (int i = 0; i < before.size(); i++) {
      if (afterOf[i] != NONE) {
        counterpart = staying.get(i) ? afterOf[i] + 1 : counterpart;
        continue;
      }
      int free = counterpart;
      while (free < after.size()
          && beforeOf[free] != NONE
          && !(ordered && staying.get(beforeOf[free]))) {
        free++;
      }
      if (free < after.size()
          && beforeOf[free] == NONE
          && (ordered || before.get(i) instanceof Map)) {
        pair(i, free);
        if (ordered) {
          staying.set(i);
        }
        counterpart = free + 1;
      }
    }
  }
}
