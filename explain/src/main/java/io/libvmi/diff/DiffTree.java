package io.libvmi.diff;

import io.libvmi.diff.Change.Side;
import io.libvmi.diff.Places.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns changes into a tree for programs, to be written as JSON. */
public final class DiffTree {
  private DiffTree() {}

  /**
   * Turns changes into a tree.
   *
   * @param changes the changes
   * @param places where the values are written
   * @return for each change an object with {@code action}, {@code path}, and {@code before} and
   *     {@code after} as far as there is something: an object with {@code pointer}, {@code value}
   *     and, where it is known, {@code file}, {@code line} and {@code column}
   */
  public static List<Map<String, Object>> of(List<Change> changes, Places places) {
    return changes.stream().map(change -> change(change, places)).toList();
  }

  private static Map<String, Object> change(Change change, Places places) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("action", change.action().name().toLowerCase(Locale.ROOT));
    tree.put("path", change.path());
    if (change.before() != null) {
      tree.put("before", side(change.before(), places.before()));
    }
    if (change.after() != null) {
      tree.put("after", side(change.after(), places.after()));
    }
    if (!change.reason().isEmpty()) {
      tree.put("reason", change.reason());
    }
    return tree;
  }

  private static Map<String, @Nullable Object> side(
      Side side, Function<Pointer, @Nullable Place> places) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    Place place = places.apply(side.pointer());
    if (place != null) {
      tree.putAll(place(place));
    }
    tree.put("pointer", side.pointer().toString());
    tree.put("value", side.value());
    return tree;
  }

  /**
   * Turns a place into a tree.
   *
   * @param place the place
   * @return an object with {@code file}, {@code line} and {@code column}
   */
  public static Map<String, Object> place(Place place) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", place.file());
    tree.put("line", place.line());
    tree.put("column", place.column());
    return tree;
  }
}
