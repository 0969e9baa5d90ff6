package io.libvmi.laws;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Random names, in a form in which they can be compared: of all that an option does, they alone
 * differ from one time to another.
 */
final class RandomNames {
  /** The five characters at the end, all of which are of the alphabet of random names. */
  private static final String RANDOM = "[bcdfghjklmnpqrstvwxz2456789]{5}";

  private RandomNames() {}

  /** A tree with one word for all random characters. */
  static Object hidden(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<Object, Object> hidden = new TreeMap<>();
      map.forEach((key, value) -> hidden.put(key, isName(key) ? name(value) : hidden(value)));
      return hidden;
    } else if (tree instanceof List<?> list) {
      return list.stream().map(RandomNames::hidden).toList();
    }
    return tree;
  }

  private static boolean isName(Object key) {
    return List.of("name", "rsselector", "poolselector").contains(key);
  }

  private static Object name(Object value) {
    return value instanceof String text ? text.replaceAll(RANDOM + "$", "RANDOM") : hidden(value);
  }
}
