package io.libvmi.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A difference between two trees of a manifest.
 *
 * @param path where, such as {@code spec.volumes[].name}
 * @param kind what happened there
 */
record Change(String path, Kind kind) {
  enum Kind {
    /** A value took the place of another one. */
    REPLACED,
    /** A value is there that was not. */
    ADDED,
    /** An empty object is there that was not. */
    MADE,
    /** A list has more elements than before, behind those that it had. */
    APPENDED,
    /** Something is not there that was. */
    REMOVED
  }

  /** The changes that lead from one tree to another. */
  static List<Change> between(Object before, Object after) {
    List<Change> changes = new ArrayList<>();
    compare("", before, after, changes);
    return changes;
  }

  /** Whether a documentation that names this path names this change. */
  boolean isCovered(String documented, boolean mayReplace) {
    if (kind == Kind.MADE && documented.startsWith(path + ".")) {
      return true;
    }
    if (!path.equals(documented)
        && !path.startsWith(documented + ".")
        && !path.startsWith(documented + "[")) {
      return false;
    }
    String below = path.substring(documented.length());
    return mayReplace || (!below.contains("[]") && (below.isEmpty() || kind != Kind.REMOVED));
  }

  private static void compare(String path, Object before, Object after, List<Change> changes) {
    if (before instanceof Map<?, ?> was && after instanceof Map<?, ?> is) {
      Set<String> keys = new TreeSet<>();
      was.keySet().forEach(key -> keys.add((String) key));
      is.keySet().forEach(key -> keys.add((String) key));
      for (String key : keys) {
        String below = path.isEmpty() ? key : path + "." + key;
        if (!is.containsKey(key)) {
          changes.add(new Change(below, Kind.REMOVED));
        } else if (!was.containsKey(key)) {
          added(below, is.get(key), changes);
        } else {
          compare(below, was.get(key), is.get(key), changes);
        }
      }
    } else if (before instanceof List<?> was && after instanceof List<?> is) {
      for (int i = 0; i < was.size(); i++) {
        if (i < is.size()) {
          compare(path + "[]", was.get(i), is.get(i), changes);
        } else {
          changes.add(new Change(path + "[]", Kind.REMOVED));
        }
      }
      if (is.size() > was.size()) {
        changes.add(new Change(path, Kind.APPENDED));
      }
    } else if (!Objects.equals(before, after)) {
      changes.add(new Change(path, Kind.REPLACED));
    }
  }

  private static void added(String path, Object value, List<Change> changes) {
    if (value instanceof List) {
      changes.add(new Change(path, Kind.APPENDED));
    } else if (value instanceof Map<?, ?> map) {
      if (map.isEmpty()) {
        changes.add(new Change(path, Kind.MADE));
      }
      map.forEach((key, below) -> added(path + "." + key, below, changes));
    } else {
      changes.add(new Change(path, Kind.ADDED));
    }
  }
}
