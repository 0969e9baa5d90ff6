package io.libvmi.reader;

import java.util.Locale;

/**
 * How much a text may hold, so that a hostile one is refused before it costs memory or time.
 *
 * @param maxSize bytes or characters of the whole text
 * @param maxDepth lists and objects within each other
 * @param maxValues names and values of the whole text
 * @param maxAliasSize how much aliases and merge keys may add to the text, in characters as if what
 *     they stand for were written out
 */
public record Limits(int maxSize, int maxDepth, int maxValues, int maxAliasSize) {

  /** 32 MiB, 256 levels, two million names and values, and four million characters by aliases. */
  public static final Limits DEFAULT = new Limits(32 << 20, 256, 2_000_000, 4_000_000);

  /**
   * Makes limits.
   *
   * @param maxSize bytes or characters of the whole text
   * @param maxDepth lists and objects within each other
   * @param maxValues names and values of the whole text
   * @param maxAliasSize what aliases may add, in characters
   * @throws IllegalArgumentException if one is negative
   */
  public Limits {
    if (maxSize < 0 || maxDepth < 0 || maxValues < 0 || maxAliasSize < 0) {
      throw new IllegalArgumentException("a limit is negative");
    }
  }

  Problem tooLarge(String name, String unit) {
    Position start = new Position(Source.of(name, ""), 1, 1);
    String message = String.format(Locale.ROOT, "larger than %,d %s", maxSize, unit);
    return new Problem(start, "", message, null);
  }
}
