package io.libvmi.reader;

import io.libvmi.model.ApiType;
import java.util.List;

/** Finds the one object of a kind that a text was to hold. */
final class OneObject {
  private OneObject() {}

  /**
   * Finds it.
   *
   * @param type the class of the kind
   * @param name what messages call the text
   * @param manifests all that the text holds
   * @throws ProblemsException if that is something else
   */
  static <T extends ApiType> T of(Class<T> type, String name, List<Manifest> manifests) {
    if (manifests.size() == 1 && type.isInstance(manifests.get(0).object())) {
      return type.cast(manifests.get(0).object());
    }
    Position position =
        manifests.isEmpty()
            ? new Position(Source.of(name, ""), 1, 1)
            : manifests.get(manifests.size() == 1 ? 0 : 1).position();
    String found =
        switch (manifests.size()) {
          case 0 -> "nothing";
          case 1 -> manifests.get(0).kind() + " of " + manifests.get(0).apiVersion();
          default -> manifests.size() + " manifests, of which this is the second";
        };
    throw new ProblemsException(
        new Problem(
            position, "", "expected one " + type.getSimpleName() + ", found " + found, null));
  }
}
