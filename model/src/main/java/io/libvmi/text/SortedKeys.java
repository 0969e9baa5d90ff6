package io.libvmi.text;

import io.libvmi.model.LibvmiException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of a map in the order that a format gives to them. */
final class SortedKeys {
  private SortedKeys() {}

  /** The keys in the order of their UTF-8, as JSON wants them. */
  static String[] bytewise(Map<?, ?> map) {
    String[] keys = keys(map);
    Arrays.sort(keys, SortedKeys::compareCodePoints);
    return keys;
  }

  /** The keys in natural order, as YAML wants them. */
  static String[] natural(Map<?, ?> map) {
    String[] keys = keys(map);
    // Natural order has circles: x < y < z < x. So the result depends on where one starts, and one
    // must always start from the same place for the same keys.
    Arrays.sort(keys);
    mergeSort(keys, keys.clone(), 0, keys.length);
    return keys;
  }

  /** Sorts a range of keys; the library's own sort would refuse an order with circles. */
  private static void mergeSort(String[] keys, String[] left, int from, int to) {
    if (to - from < 2) {
      return;
    }
    int middle = (from + to) >>> 1;
    mergeSort(keys, left, from, middle);
    mergeSort(keys, left, middle, to);
    if (NaturalOrder.compare(keys[middle - 1], keys[middle]) <= 0) {
      return;
    }
    int size = middle - from;
    System.arraycopy(keys, from, left, 0, size);
    int right = middle;
    int at = from;
    for (int i = 0; i < size; at++) {
      keys[at] =
          right == to || NaturalOrder.compare(left[i], keys[right]) <= 0
              ? left[i++]
              : keys[right++];
    }
  }

  /** A key of a generic map, which must be a text. */
  static String text(@Nullable Object key) {
    if (key instanceof String text) {
      return text;
    }
    throw new LibvmiException(
        "the key "
            + key
            + " of a map is "
            + (key == null ? "null" : "of " + key.getClass().getName())
            + ": a text was expected");
  }

  private static String[] keys(Map<?, ?> map) {
    String[] keys = new String[map.size()];
    int count = 0;
    for (Object key : map.keySet()) {
      keys[count++] = text(key);
    }
    return keys;
  }

  private static int compareCodePoints(String a, String b) {
    int size = Math.min(a.length(), b.length());
    for (int i = 0; i < size; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // surrogates stand for characters above all others
        boolean xAbove = Character.isSurrogate(x);
        boolean yAbove = Character.isSurrogate(y);
        return xAbove == yAbove ? Character.compare(x, y) : xAbove ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
