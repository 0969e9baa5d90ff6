package io.libvmi.diff;

import io.libvmi.diff.Difference.Fields;
import io.libvmi.diff.Difference.Item;
import io.libvmi.diff.Difference.Items;
import io.libvmi.diff.Difference.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a tree of differences into operations of RFC 6902.
 *
 * <p>What is inside of a list's items comes before items are removed, moved and added: all indices
 * in pointers to the inside are therefore those of the manifest before.
 */
final class JsonPatch {
  private final List<Map<String, @Nullable Object>> operations = new ArrayList<>();

  private JsonPatch() {}

  static List<Map<String, @Nullable Object>> of(
      @Nullable Difference difference, Map<?, ?> before, Map<?, ?> after) {
    JsonPatch patch = new JsonPatch();
    if (difference != null) {
      patch.inside(difference, before, after, Pointer.ROOT);
    }
    return patch.operations;
  }

  private void operation(String op, String path, @Nullable Object value) {
    Map<String, @Nullable Object> operation = new LinkedHashMap<>();
    operation.put("op", op);
    operation.put("path", path);
    operation.put("value", value);
    operations.add(operation);
  }

  private void remove(Pointer pointer) {
    Map<String, @Nullable Object> operation = new LinkedHashMap<>();
    operation.put("op", "remove");
    operation.put("path", pointer.toString());
    operations.add(operation);
  }

  private void move(Pointer from, Pointer to) {
    Map<String, @Nullable Object> operation = new LinkedHashMap<>();
    operation.put("op", "move");
    operation.put("from", from.toString());
    operation.put("path", to.toString());
    operations.add(operation);
  }

  private void inside(
      Difference difference, Object before, @Nullable Object after, Pointer pointer) {
    if (difference instanceof Fields fields) {
      Map<?, ?> old = (Map<?, ?>) before;
      Map<?, ?> now = after == null ? Map.of() : (Map<?, ?>) after;
      fields.members().forEach((name, member) -> member(member, name, old, now, pointer));
    } else if (difference instanceof Items items) {
      list(items, (List<?>) before, after == null ? List.of() : (List<?>) after, pointer);
    }
  }

  private void member(
      Difference difference, String name, Map<?, ?> before, Map<?, ?> after, Pointer owner) {
    Pointer pointer = owner.then(name);
    Object old = before.get(name);
    Object now = after.get(name);
    if (old == null) {
      operation(before.containsKey(name) ? "replace" : "add", pointer.toString(), now);
    } else if (!(difference instanceof Value)) {
      inside(difference, old, now, pointer);
    } else if (now == null) {
      remove(pointer);
    } else {
      operation("replace", pointer.toString(), now);
    }
  }

  private void list(Items list, List<?> before, List<?> after, Pointer pointer) {
    List<Item> working = new ArrayList<>();
    for (Item item : list.items()) {
      if (item.before() >= 0) {
        working.add(item);
        if (!item.isSame()) {
          test(list, before.get(item.before()), pointer.then(item.before()));
        }
      }
    }
    for (Item item : working) {
      if (item.difference() instanceof Value) {
        operation("replace", pointer.then(item.before()).toString(), after.get(item.after()));
      } else if (item.difference() != null) {
        Object old = before.get(item.before());
        inside(item.difference(), old, after.get(item.after()), pointer.then(item.before()));
      }
    }
    for (int i = working.size() - 1; i >= 0; i--) {
      if (working.get(i).after() < 0) {
        working.remove(i);
        remove(pointer.then(i));
      }
    }
    place(list, working, after, pointer);
  }

  /** Brings items that have moved or are new to their places, the first ones first. */
  private void place(Items list, List<Item> working, List<?> after, Pointer pointer) {
    Item last = null;
    List<Item> target =
        list.items().stream()
            .filter(item -> item.after() >= 0)
            .sorted(Comparator.comparingInt(Item::after))
            .toList();
    for (Item item : target) {
      if (item.before() < 0 && !list.ordered()) {
        operation("add", pointer + "/-", after.get(item.after()));
      } else if (item.before() < 0) {
        int to = last == null ? 0 : working.indexOf(last) + 1;
        working.add(to, item);
        operation("add", pointer.then(to).toString(), after.get(item.after()));
      } else if (item.moved()) {
        int from = working.indexOf(item);
        working.remove(from);
        int to = last == null ? 0 : working.indexOf(last) + 1;
        working.add(to, item);
        if (from != to) {
          move(pointer.then(from), pointer.then(to));
        }
      }
      last = item;
    }
  }

  /** Makes sure that an index leads to the item that is meant, should the list be another one. */
  private void test(Items list, Object item, Pointer pointer) {
    if (item instanceof Map) {
      for (List<String> key : list.keys()) {
        Object value = item;
        Pointer to = pointer;
        for (String name : key) {
          value = value instanceof Map<?, ?> map ? map.get(name) : null;
          to = to.then(name);
        }
        if (value != null) {
          operation("test", to.toString(), value);
        }
      }
    } else if (!(item instanceof List)) {
      operation("test", pointer.toString(), item);
    }
  }
}
