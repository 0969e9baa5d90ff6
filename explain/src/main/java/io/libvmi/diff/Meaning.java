package io.libvmi.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a value means: a value of its own that is equal to that of every other way to write it.
 *
 * <p>What is null counts as absent, and so does what the API takes for the same as absent.
 */
final class Meaning {
  private Meaning() {}

  /** Items in any order, with how often each is there. */
  private record Bag(Map<Object, Integer> items) {}

  /** Stands for null within a list, where it is an item like others. */
  private enum Null {
    ITEM
  }

  /** The meaning of a value; null where it is absent. */
  static @Nullable Object of(Shape shape, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return ofObject(shape, map);
    }
    if (value instanceof List<?> list) {
      List<Object> items = ofItems(shape, list);
      return shape.rule().ordered() ? items : bag(items);
    }
    return value == null ? null : ScalarMeaning.of(shape.form(), value);
  }

  /** The meanings of a list's items. */
  static List<Object> ofItems(Shape list, List<?> items) {
    List<Object> meanings = new ArrayList<>(items.size());
    for (Object item : items) {
      Object meaning = of(list.item(), item);
      meanings.add(meaning == null ? Null.ITEM : meaning);
    }
    return meanings;
  }

  private static Bag bag(List<Object> items) {
    Map<Object, Integer> counts = new HashMap<>();
    items.forEach(item -> counts.merge(item, 1, Integer::sum));
    return new Bag(counts);
  }

  private static Map<String, Object> ofObject(Shape shape, Map<?, ?> object) {
    Map<String, Object> members = new HashMap<>();
    object.forEach(
        (key, value) -> {
          String name = (String) key;
          Shape member = shape.member(name);
          Object meaning = of(member, value);
          if (meaning != null && !meaning.equals(of(member, member.absent()))) {
            members.put(name, meaning);
          }
        });
    return members;
  }
}
