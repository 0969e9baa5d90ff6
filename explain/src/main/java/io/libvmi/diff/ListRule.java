package io.libvmi.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the items of a list belong together.
 *
 * @param ordered whether their order means something
 * @param keys what tells items apart; none where only all of an item does
 * @param reason why the order counts or does not, in a few words
 */
record ListRule(boolean ordered, List<Key> keys, String reason) {

  /** Of lists that no schema knows: a name tells items apart, and the order may mean something. */
  static final ListRule UNKNOWN = new ListRule(true, keys("name"), "its order may mean something");

  /**
   * A part of what tells items apart.
   *
   * @param path the names that lead to it from the item down
   * @param absent what it is taken for where it is absent
   */
  record Key(List<String> path, @Nullable String absent) {

    /** What an item has there. */
    @Nullable Object of(Object item) {
      Object value = item;
      for (String name : path) {
        value = value instanceof Map<?, ?> map ? map.get(name) : null;
      }
      return value == null ? absent : value;
    }

    String name() {
      return path.get(path.size() - 1);
    }
  }

  /** Reads keys as {@code lists.tsv} has them: {@code port,protocol=TCP}. */
  static List<Key> keys(String text) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(ListRule::key).toList();
  }

  private static Key key(String text) {
    int end = text.indexOf('=');
    String path = end < 0 ? text : text.substring(0, end);
    return new Key(List.of(path.split("\\.")), end < 0 ? null : text.substring(end + 1));
  }
}
