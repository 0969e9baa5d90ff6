package io.libvmi.diff;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which two manifests differ.
 *
 * @param action what happened
 * @param path where, as a person says it: items that have a name are called by it, such as {@code
 *     spec.template.spec.volumes[root].containerDisk.image}
 * @param before what stood there; null where nothing did
 * @param after what stands there now; null where nothing does
 * @param reason why the order of the list counts, where an item has moved; otherwise empty
 */
public record Change(
    Action action, String path, @Nullable Side before, @Nullable Side after, String reason) {

  /** What happened to a value. */
  public enum Action {
    /** It was not there before. */
    ADDED,
    /** It is not there any more. */
    REMOVED,
    /** There is another one in its place. */
    CHANGED,
    /** It stands at another place of its list, where the order counts. */
    MOVED
  }

  /**
   * A value in one of the manifests.
   *
   * @param pointer where it stands
   * @param value the value: a {@link java.util.Map}, {@link java.util.List}, {@link String}, {@link
   *     Number}, {@link Boolean} or null
   */
  public record Side(Pointer pointer, @Nullable Object value) {}
}
