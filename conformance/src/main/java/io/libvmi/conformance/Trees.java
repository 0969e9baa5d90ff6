package io.libvmi.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Looks into trees of plain values, and changes copies of them. */
final class Trees {
  private Trees() {}

  static <V> V present(@Nullable V value) {
    if (value == null) {
      throw new IllegalArgumentException("a value is missing");
    }
    return value;
  }

  /** The value at a path, or null where the path leads nowhere. */
  static @Nullable Object at(@Nullable Object tree, String... path) {
    @Nullable Object value = tree;
    for (String name : path) {
      value = value instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return value;
  }

  /** A copy in which every text, keys among them, is another one. */
  static @Nullable Object replaceTexts(@Nullable Object tree, UnaryOperator<String> replace) {
    if (tree instanceof String text) {
      return replace.apply(text);
    }
    if (tree instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach(
          (key, value) -> copy.put(replace.apply((String) key), replaceTexts(value, replace)));
      return copy;
    }
    if (tree instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(value -> copy.add(replaceTexts(value, replace)));
      return copy;
    }
    return tree;
  }

  /** A copy without nulls. */
  static @Nullable Object withoutNulls(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach(
          (key, value) -> {
            if (value != null) {
              copy.put((String) key, withoutNulls(value));
            }
          });
      return copy;
    }
    if (tree instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(value -> copy.add(withoutNulls(value)));
      return copy;
    }
    return tree;
  }

  /** A copy without empty objects, and without objects that are empty then. */
  static @Nullable Object withoutEmpty(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach(
          (key, value) -> {
            Object kept = withoutEmpty(value);
            if (!(kept instanceof Map<?, ?> object && object.isEmpty())) {
              copy.put((String) key, kept);
            }
          });
      return copy;
    }
    if (tree instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(value -> copy.add(withoutEmpty(value)));
      return copy;
    }
    return tree;
  }

  /** Where two trees differ first, or null where they do not. */
  static @Nullable String difference(String path, @Nullable Object ours, @Nullable Object theirs) {
    if (ours instanceof Map<?, ?> one && theirs instanceof Map<?, ?> other) {
      for (Object key : one.keySet()) {
        if (!other.containsKey(key)) {
          return path + "." + key + ": only ours has " + one.get(key);
        }
        String inside = difference(path + "." + key, one.get(key), other.get(key));
        if (inside != null) {
          return inside;
        }
      }
      for (Object key : other.keySet()) {
        if (!one.containsKey(key)) {
          return path + "." + key + ": only Go has " + other.get(key);
        }
      }
      return null;
    }
    if (ours instanceof List<?> one && theirs instanceof List<?> other) {
      if (one.size() != other.size()) {
        return path + ": ours has " + one + ", Go " + other;
      }
      for (int i = 0; i < one.size(); i++) {
        String inside = difference(path + "[" + i + "]", one.get(i), other.get(i));
        if (inside != null) {
          return inside;
        }
      }
      return null;
    }
    boolean same = ours == null ? theirs == null : ours.equals(theirs);
    return same ? null : path + ": ours is " + ours + ", Go's " + theirs;
  }
}
