package io.libvmi.diff;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** How two values differ, as a tree of the same shape. Values that mean the same have none. */
sealed interface Difference {

  /**
   * One value takes the place of another; null stands for none.
   *
   * @param before what was there
   * @param after what is there
   */
  record Value(@Nullable Object before, @Nullable Object after) implements Difference {}

  /**
   * Objects, of which one may be absent.
   *
   * @param members the fields that differ
   */
  record Fields(SortedMap<String, Difference> members) implements Difference {}

  /**
   * Lists, of which one may be absent.
   *
   * @param ordered whether the order counts
   * @param reason why, or why not
   * @param keys the paths to what tells items apart; none where nothing does
   * @param items all items: those of before in their order, then the new ones in theirs
   */
  record Items(boolean ordered, String reason, List<List<String>> keys, List<Item> items)
      implements Difference {}

  /**
   * An item of a list.
   *
   * @param label what it is called in a path
   * @param before its index before, or -1
   * @param after its index after, or -1
   * @param moved whether it has left the order of the others
   * @param difference how it has changed; null where it has not
   */
  record Item(String label, int before, int after, boolean moved, @Nullable Difference difference) {

    boolean isSame() {
      return before >= 0 && after >= 0 && !moved && difference == null;
    }
  }
}
