package io.libvmi.reader;

/**
 * Where a comment belongs.
 *
 * @param side on which side of the place
 * @param path the path of the entry, item or container
 */
record CommentPlace(Side side, FieldPath path) {

  /** A side of an entry, an item or a document. */
  enum Side {
    /** At the beginning of the document. */
    HEAD,
    /** On a line of its own above the entry or item. */
    ABOVE,
    /** Behind the value, or behind the name where the value begins on the next line. */
    BEHIND,
    /** On a line of its own behind all that the object or list holds. */
    END
  }

  static CommentPlace head() {
    return new CommentPlace(Side.HEAD, FieldPath.ROOT);
  }

  static CommentPlace above(Place place) {
    return new CommentPlace(Side.ABOVE, place.path());
  }

  static CommentPlace behind(Place place) {
    return new CommentPlace(Side.BEHIND, place.path());
  }

  /** Behind all that stands beside a place. */
  static CommentPlace end(Place last) {
    Place owner = last.owner();
    return new CommentPlace(Side.END, owner == null ? FieldPath.ROOT : owner.path());
  }
}
