package io.libvmi.reader;

import java.util.Objects;
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

  /** Whether nothing stands there where something could. */
  boolean isEmpty() {
    return !isBlock() && (!(value instanceof ScalarNode) || value.toTree() == null);
  }

  /** The innermost of this place and those around it that begins at a column or left of it. */
  Place at(int column) {
    Place place = this;
    while (place.start.column() > column && place.owner != null) {
      place = place.owner;
    }
    return place;
  }

  /** Whether this place is another one or stands in it. */
  boolean isWithin(Place outer) {
    Place place = this;
    while (!place.path.equals(outer.path) && place.owner != null) {
      place = place.owner;
    }
    return place.path.equals(outer.path);
  }

  /** Whether this place and another one stand in the same object or list. */
  boolean isBeside(Place other) {
    return Objects.equals(path.parent(), other.path.parent());
  }
}
