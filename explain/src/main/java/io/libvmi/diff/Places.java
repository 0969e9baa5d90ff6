package io.libvmi.diff;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out where the values of two manifests stand in the texts that they were read from.
 *
 * @param before where a value of the one stands; null where that is not known
 * @param after where a value of the other stands; null where that is not known
 */
public record Places(
    Function<Pointer, @Nullable Place> before, Function<Pointer, @Nullable Place> after) {

  /** For manifests that were not read from a text. */
  public static final Places UNKNOWN = new Places(pointer -> null, pointer -> null);

  /**
   * A place in a text.
   *
   * @param file what the text is called
   * @param line the line; the first is 1
   * @param column the column; the first is 1
   */
  public record Place(String file, int line, int column) {

    /** Returns file and line with a colon between. */
    @Override
    public String toString() {
      return file + ":" + line;
    }
  }
}
