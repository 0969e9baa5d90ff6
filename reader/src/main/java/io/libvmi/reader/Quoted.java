package io.libvmi.reader;

/**
 * Texts of a document as messages show them: in quotes, with no character that a terminal obeys.
 */
final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** Quotes a text, and shortens it if it is long. */
  static String shortened(String text) {
    return shortened(text, LONGEST);
  }

  /** Quotes a text, and shortens it if it has more characters than so many. */
  static String shortened(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return whole(text);
    }
    return whole(text.substring(0, text.offsetByCodePoints(0, longest - 10))) + "...";
  }

  /** A word without quotes, shortened if it is long. */
  static String plain(String word) {
    return word.length() <= LONGEST ? word : word.substring(0, LONGEST - 10) + "...";
  }

  /** Quotes a text. */
  static String whole(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(c -> appendEscaped(out, c));
    return out.append('"').toString();
  }

  private static void appendEscaped(StringBuilder out, int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      default -> {
        if (VisibleText.isHarmful(c)) {
          out.append(VisibleText.escape(c));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }
}
