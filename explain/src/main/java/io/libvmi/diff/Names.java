package io.libvmi.diff;

import io.libvmi.reader.VisibleText;
import io.libvmi.text.JsonText;

/** Names as they stand in a path: in quotes where they could be misread. */
final class Names {
  private static final int LONGEST = 128;

  private Names() {}

  /** A field behind a path. */
  static String field(String path, String name) {
    if (!isPlain(name)) {
      return path + "[" + quoted(name) + "]";
    }
    return path.isEmpty() ? name : path + "." + name;
  }

  /** A name that could be taken for an index is quoted as well. */
  static String inBrackets(String name) {
    return name.chars().allMatch(c -> c >= '0' && c <= '9') ? quoted(name) : plainOrQuoted(name);
  }

  static String plainOrQuoted(String name) {
    return isPlain(name) ? name : quoted(name);
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  private static String quoted(String name) {
    boolean shown = name.codePointCount(0, name.length()) <= LONGEST;
    String text = shown ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "...";
    return VisibleText.of(JsonText.of(text));
  }
}
