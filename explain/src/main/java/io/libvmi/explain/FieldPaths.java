package io.libvmi.explain;

import java.util.List;

/** How paths are put together: {@code spec.volumes[root].containerDisk.image}. */
public final class FieldPaths {
  private FieldPaths() {}

  /**
   * Goes on to a field of an object.
   *
   * @param path the object's path; empty for the manifest
   * @param name the field's name
   * @return the field's path
   */
  public static String field(String path, String name) {
    String step = FieldNode.root().field(name).toString();
    return path.isEmpty() || step.startsWith("[") ? path + step : path + "." + step;
  }

  /**
   * Goes on to the items of a list.
   *
   * @param path the list's path
   * @param list the list
   * @return a path for each item, by its name where it has one
   */
  public static List<String> items(String path, List<?> list) {
    return Snapshot.keys(list).stream().map(key -> path + "[" + key + "]").toList();
  }

  /**
   * Tells what a path leads out of.
   *
   * @param path the path of a field or an item
   * @return the path of the object or list that it is in; empty for the manifest
   */
  static String parent(String path) {
    int end = start(path);
    return path.substring(0, Math.max(0, end));
  }

  /** The last step of a path: a field's name, or an item's in brackets. */
  static String last(String path) {
    int start = start(path);
    return start < 0 || path.charAt(start) == '['
        ? path.substring(Math.max(0, start))
        : path.substring(start + 1);
  }

  /** Where the last step begins; names of items may hold anything but begin with a bracket. */
  private static int start(String path) {
    return path.endsWith("]") ? path.lastIndexOf('[') : path.lastIndexOf('.');
  }
}
