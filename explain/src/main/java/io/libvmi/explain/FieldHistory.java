package io.libvmi.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that has no parts, and all that was done to it.
 *
 * @param path its path, in which items of lists go by their names: {@code
 *     spec.volumes[root].containerDisk.image}
 * @param changes what changed it, in the order of the steps; none of them leaves it as it was
 */
public record FieldHistory(String path, List<Change> changes) {

  /**
   * Makes a history of a copy of the changes.
   *
   * @param path the field's path
   * @param changes what changed it; at least one
   */
  public FieldHistory {
    changes = List.copyOf(changes);
  }

  /**
   * Returns what the field holds.
   *
   * @return a text, a number, true or false; an empty map or list where the field is that; null
   *     where it was cleared
   */
  public @Nullable Object value() {
    return last().after();
  }

  /**
   * Returns who set it, or cleared it.
   *
   * @return the last step that changed it
   */
  public Step setBy() {
    return last().step();
  }

  /**
   * Tells whether something was lost: whether the field held another value before.
   *
   * @return true where a step overwrote or cleared what an earlier one had said
   */
  public boolean isOverridden() {
    return changes.size() > 1;
  }

  private Change last() {
    return changes.get(changes.size() - 1);
  }
}
