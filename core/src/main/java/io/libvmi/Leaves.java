package io.libvmi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tree as its leaves, by path: {@code spec.volumes[root].containerDisk.image}. Items of a list go
 * by their names where they have one, so that they are found wherever they stand; further items of
 * a name, and those without one, go by a number behind {@code #}.
 */
final class Leaves {
  /** What stands for an object or a list in which there is nothing. */
  static final Object EMPTY = new Object();

  private static final Pattern FURTHER = Pattern.compile("(\\[[^\\]#]+)#[0-9]+]");

  private Leaves() {}

  static Map<String, Object> of(Map<?, ?> tree) {
    Map<String, Object> leaves = new LinkedHashMap<>();
    addFields("", tree, leaves);
    return leaves;
  }

  private static void addFields(String path, Map<?, ?> object, Map<String, Object> leaves) {
    object.forEach(
        (key, value) ->
            add(path.isEmpty() ? String.valueOf(key) : path + '.' + key, value, leaves));
  }

  private static void add(String path, Object value, Map<String, Object> leaves) {
    if (value instanceof Map<?, ?> object && !object.isEmpty()) {
      addFields(path, object, leaves);
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      int index = 0;
      Map<Object, Integer> seen = new LinkedHashMap<>();
      for (Object item : list) {
        Object name = item instanceof Map<?, ?> object ? object.get("name") : null;
        int count = seen.merge(name == null ? "" : name, 1, Integer::sum);
        String key = name == null ? "#" + index : count == 1 ? name.toString() : name + "#" + count;
        add(path + '[' + key + ']', item, leaves);
        index++;
      }
    } else if (value instanceof Map || value instanceof List) {
      leaves.put(path, EMPTY);
    } else {
      leaves.put(path, value == null ? "null" : value);
    }
  }

  /** Whether there is such a leaf, in whichever of the items that differ only by number. */
  static boolean contains(Map<String, Object> leaves, String path, Object value) {
    if (value.equals(leaves.get(path))) {
      return true;
    }
    String any = withoutNumbers(path);
    return leaves.entrySet().stream()
        .anyMatch(
            leaf -> value.equals(leaf.getValue()) && withoutNumbers(leaf.getKey()).equals(any));
  }

  private static String withoutNumbers(String path) {
    return path.replaceAll("#[0-9]+]", "]");
  }

  /** Whether there is anything at a path or below it. */
  static boolean hasIn(Map<String, Object> leaves, String path) {
    return leaves.keySet().stream().anyMatch(leaf -> isIn(leaf, path));
  }

  /** Of a path in a further item of a name, the first item of that name; null for other paths. */
  static @Nullable String firstOfName(String path) {
    Matcher further = FURTHER.matcher(path);
    return further.find() ? path.substring(0, further.end(1)) + "]" : null;
  }

  /** Whether a path is another one, or leads on from it. */
  static boolean isIn(String path, String part) {
    return path.startsWith(part)
        && (path.length() == part.length() || ".[".indexOf(path.charAt(part.length())) >= 0);
  }

  static String parent(String path) {
    int end = isListItem(path) ? path.lastIndexOf('[') : path.lastIndexOf('.');
    return path.substring(0, Math.max(0, end));
  }

  static boolean isListItem(String path) {
    return path.endsWith("]");
  }

  /** A path as people read it, with numbers of items where they have no names. */
  static String shown(String path) {
    return path.replace("[#", "[");
  }
}
