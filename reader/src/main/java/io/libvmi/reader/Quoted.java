package io.libvmi.reader;

import java.util.Locale;

/**
 * Texts of a document as messages show them: in quotes, with no character that a terminal obeys.
 */
final class Quoted {
  private static final int LONGEST = 60;
  private static final char REPLACEMENT = '\uFFFD';

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
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (!isHarmful(c)) {
          out.appendCodePoint(c);
        } else if (c <= 0xFFFF) {
          out.append(String.format(Locale.ROOT, "\\u%04X", c));
        } else {
          out.append(String.format(Locale.ROOT, "\\U%08X", c));
        }
      }
    }
  }

  /** Keeps a text on one line. */
  static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().map(Quoted::shown).forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Replaces what a terminal obeys or what reorders a line; a tab stays. */
  static int shown(int c) {
    return c != '\t' && isHarmful(c) ? REPLACEMENT : c;
  }

  private static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
