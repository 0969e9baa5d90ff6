package io.libvmi.cli;

import io.libvmi.reader.NearestName;
import java.util.Collection;

/** What to add to a complaint about a wrong name. */
final class Suggestions {
  private Suggestions() {}

  /** The nearest right names, or other words where none is near. */
  static String of(String name, Collection<String> right, String otherwise) {
    String nearest = NearestName.suggestion(name, right);
    return "; " + (nearest == null ? otherwise : nearest);
  }
}
