package io.libvmi.reader;

import java.util.Locale;

/**
 * Texts of others as people are shown them: a character that a terminal obeys, that reorders or
 * hides what stands beside it, or that no encoding can write, is shown as an escape such as {@code
 * \}{@code u202E}.
 */
public final class VisibleText {
  private VisibleText() {}

  /**
   * Shows a text in one line.
   *
   * @param text any text
   * @return the text, with line breaks and tabs as escapes too
   */
  public static String of(String text) {
    return shown(text, true);
  }

  /**
   * Shows a text with its lines.
   *
   * @param text any text
   * @return the text, in which line breaks and tabs are as they were
   */
  public static String lines(String text) {
    return shown(text, false);
  }

  /**
   * Tells whether a text holds nothing that has to be shown as an escape.
   *
   * @param text any text
   * @return true where {@link #lines} would return the same text
   */
  public static boolean isPlain(String text) {
    return text.codePoints().allMatch(c -> c == '\n' || c == '\t' || !isHarmful(c));
  }

  private static String shown(String text, boolean oneLine) {
    StringBuilder out = null;
    int copied = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c >= ' ' && c < '\u007F') {
        continue;
      }
      if (isHarmful(c) && (oneLine || (c != '\n' && c != '\t'))) {
        out = out == null ? new StringBuilder(text.length() + 16) : out;
        out.append(text, copied, i).append(escape(c));
        copied = i + Character.charCount(c);
      }
    }
    return out == null ? text : out.append(text, copied, text.length()).toString();
  }

  /** A character as it is written within double quotes in YAML. */
  static String escape(int c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> String.format(Locale.ROOT, c <= 0xFFFF ? "\\u%04X" : "\\U%08X", c);
    };
  }

  /** Whether a character is not shown as a sign of its own. */
  static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
