package io.libvmi.reader;

import io.libvmi.model.ApiType;
import org.jspecify.annotations.Nullable;

/** Reads objects straight from texts, where these are as most texts are. */
final class Direct {
  private Direct() {}

  /**
   * Reads a text.
   *
   * @param type the class of the kind that is expected
   * @param text YAML or JSON in UTF-8
   * @return the object; null where the text needs a closer look
   */
  static <T extends ApiType> @Nullable T read(
      Class<T> type, String name, byte[] text, Limits limits) {
    // each name and each value of JSON takes a byte at least, so there is no need to count them
    if (text.length > limits.maxSize() || text.length > limits.maxValues()) {
      return null;
    }
    try {
      return switch (first(text)) {
        case '{' -> new DirectJson(text, limits).read(type);
        case '[' -> null;
        default -> yaml(Source.of(name, text, limits), limits).read(type);
      };
    } catch (Unusual | ProblemsException e) {
      return null;
    }
  }

  private static DirectYaml yaml(Source source, Limits limits) {
    if (Documents.looksLikeJson(source.text())) { // behind a byte order mark
      throw new Unusual();
    }
    Characters.check(source);
    return new DirectYaml(source, limits);
  }

  /** The first byte that is no white space, and 0 where there is none. */
  private static int first(byte[] text) {
    for (byte c : text) {
      if (c < 0 || c > ' ') {
        return c;
      }
    }
    return 0;
  }
}
