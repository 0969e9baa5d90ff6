package io.libvmi.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value stands in a manifest, by the names and indices that lead to it.
 *
 * @param steps from the root down: a {@link String} is the name of a field, an {@link Integer} the
 *     index of a list's item, which begins at 0
 */
public record Pointer(List<Object> steps) {

  /** The manifest as a whole. */
  public static final Pointer ROOT = new Pointer(List.of());

  /**
   * Makes a pointer.
   *
   * @param steps from the root down, names and indices
   */
  public Pointer {
    steps = List.copyOf(steps);
  }

  Pointer then(Object step) {
    List<Object> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Pointer(longer);
  }

  /** Returns the JSON Pointer of RFC 6901, such as {@code /spec/volumes/0/name}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Object step : steps) {
      out.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return out.toString();
  }
}
