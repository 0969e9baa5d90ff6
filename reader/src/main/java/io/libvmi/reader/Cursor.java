package io.libvmi.reader;

import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** How far a {@link NodeReader} has come in one object or list. */
final class Cursor {
  private final @Nullable Cursor outer;
  private final @Nullable Iterator<MapNode.Entry> entries;
  private final Iterator<Node> items;
  private MapNode.@Nullable Entry entry;
  private int index = -1;

  private Cursor(
      @Nullable Cursor outer, @Nullable Iterator<MapNode.Entry> entries, Iterator<Node> items) {
    this.outer = outer;
    this.entries = entries;
    this.items = items;
  }

  static Cursor over(MapNode map, @Nullable Cursor outer) {
    return new Cursor(outer, map.entries().iterator(), Collections.emptyIterator());
  }

  static Cursor over(ListNode list, @Nullable Cursor outer) {
    return new Cursor(outer, null, list.items().iterator());
  }

  /** The object or list around this one. */
  @Nullable Cursor outer() {
    return outer;
  }

  boolean isObject() {
    return entries != null;
  }

  /** Goes to the next entry of an object; null at its end. */
  MapNode.@Nullable Entry nextEntry() {
    entry = entries != null && entries.hasNext() ? entries.next() : null;
    return entry;
  }

  /** Goes to the next item of a list; null at its end. */
  @Nullable Node nextItem() {
    index++;
    return items.hasNext() ? items.next() : null;
  }

  /** Where the name of the present entry stands, or the present item itself. */
  Position position(Node item) {
    return entry == null ? item.position() : entry.position();
  }

  /** The path of the present entry or item. */
  FieldPath path(FieldPath start) {
    FieldPath own = outer == null ? start : outer.path(start);
    if (entry != null) {
      return own.field(entry.key());
    }
    return index < 0 ? own : own.index(index);
  }
}
