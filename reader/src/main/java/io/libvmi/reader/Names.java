package io.libvmi.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/**
 * Names that have been read, so that those of the API, which come again and again, are not made
 * anew each time. Whoever comes last gets the place; threads may see each other's names or not,
 * which are the same.
 */
final class Names {
  private static final int PLACES = 1024;
  private static final int LONGEST = 64;
  private static final @Nullable String[] KEPT = new String[PLACES];

  private Names() {}

  /**
   * The name that stands in a text.
   *
   * @param text ASCII, as far as the name goes
   * @param from where the name begins
   * @param to where it ends
   * @param hash the name's hash code
   */
  static String of(byte[] text, int from, int to, int hash) {
    int place = (hash ^ hash >>> 16) & PLACES - 1;
    String kept = KEPT[place];
    if (kept != null && kept.hashCode() == hash && isAt(kept, text, from, to)) {
      return kept;
    }
    String name = new String(text, from, to - from, ISO_8859_1);
    if (name.length() <= LONGEST) {
      KEPT[place] = name;
    }
    return name;
  }

  private static boolean isAt(String name, byte[] text, int from, int to) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != text[from + i]) {
        return false;
      }
    }
    return true;
  }
}
