package io.libvmi.diff;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares values by what they mean. */
final class Comparison {
  private Comparison() {}

  /** How two values differ; null where they mean the same. Null stands for an absent value. */
  static @Nullable Difference of(Shape shape, @Nullable Object before, @Nullable Object after) {
    if (isObject(shape, before) && isObject(shape, after) && (before != null || after != null)) {
      return ofObjects(shape, orEmpty(before), orEmpty(after));
    }
    if (isList(shape, before) && isList(shape, after) && (before != null || after != null)) {
      return ListComparison.of(shape, listOrEmpty(before), listOrEmpty(after));
    }
    Object meaningBefore = meaning(shape, before);
    return Objects.equals(meaningBefore, meaning(shape, after))
        ? null
        : new Difference.Value(before, after);
  }

  private static @Nullable Object meaning(Shape shape, @Nullable Object value) {
    return Meaning.of(shape, value == null ? shape.absent() : value);
  }

  private static boolean isObject(Shape shape, @Nullable Object value) {
    return (value == null ? shape.absent() : value) instanceof Map;
  }

  private static boolean isList(Shape shape, @Nullable Object value) {
    return (value == null ? shape.absent() : value) instanceof List;
  }

  private static Map<?, ?> orEmpty(@Nullable Object value) {
    return value == null ? Map.of() : (Map<?, ?>) value;
  }

  private static List<?> listOrEmpty(@Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  private static @Nullable Difference ofObjects(Shape shape, Map<?, ?> before, Map<?, ?> after) {
    SortedMap<String, Difference> members = new TreeMap<>();
    Set<String> names = new TreeSet<>();
    before.keySet().forEach(name -> names.add((String) name));
    after.keySet().forEach(name -> names.add((String) name));
    for (String name : names) {
      Difference difference = of(shape.member(name), before.get(name), after.get(name));
      if (difference != null) {
        members.put(name, difference);
      }
    }
    return members.isEmpty() ? null : new Difference.Fields(members);
  }
}
