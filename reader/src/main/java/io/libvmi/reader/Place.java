package io.libvmi.reader;

import org.jspecify.annotations.Nullable;

/**
 * An entry of an object or an item of a list, as it stands in a YAML text.
 *
 * @param path its path
 * @param start where its name stands, its dash, or the question mark before a long name
 * @param value its value
 * @param owner the entry or item in which it stands, or null at the top of a document
 */
record Place(FieldPath path, Position start, Node value, @Nullable Place owner) {

  /** Whether nothing but the name or the dash stands on its line. */
  boolean isBlock() {
    return (value instanceof MapNode map && !map.entries().isEmpty())
        || (value instanceof ListNode list && !list.items().isEmpty());
  }

  /** The innermost of this place and those around it that begins at a column or left of it. */
  Place at(int column) {
    Place place = this;
    while (place.start.column() > column && place.owner != null) {
      place = place.owner;
    }
    return place;
  }
}
