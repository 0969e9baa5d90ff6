package io.libvmi.reader;

/** A line of a source with a caret under the place that a problem is about. */
final class Excerpt {
  /** So many columns of a line are shown at most, and so many of them before the caret. */
  private static final int WIDTH = 100;

  private static final int BEFORE = 60;
  private static final String CUT = "...";
  private static final char REPLACEMENT = '\uFFFD';

  private Excerpt() {}

  /**
   * Shows a position in its line.
   *
   * @param position the position
   * @return two lines of text, or an empty text where the line has nothing to show
   */
  static String of(Position position) {
    String line = position.source().line(position.line());
    if (line.isBlank()) {
      return "";
    }
    int[] all = line.codePoints().map(Excerpt::shown).toArray();
    int caret = Math.min(position.column() - 1, all.length);
    int start = all.length <= WIDTH ? 0 : Math.max(0, caret - BEFORE);
    int end = Math.min(all.length, start + WIDTH);

    String number = Integer.toString(position.line());
    StringBuilder out = new StringBuilder();
    out.append("  ").append(number).append(" | ").append(start > 0 ? CUT : "");
    for (int i = start; i < end; i++) {
      out.appendCodePoint(all[i]);
    }
    out.append(end < all.length ? CUT : "").append('\n');
    out.append("  ").append(" ".repeat(number.length())).append(" | ");
    out.append(start > 0 ? " ".repeat(CUT.length()) : "");
    for (int i = start; i < caret; i++) {
      // a tab under a tab is as wide as that, wherever the terminal has its stops
      out.append(all[i] == '\t' ? "\t" : " ".repeat(columns(all[i])));
    }
    return out.append('^').toString();
  }

  /** One character for each, so that the caret stands where it should; a tab stays. */
  private static int shown(int c) {
    return c != '\t' && VisibleText.isHarmful(c) ? REPLACEMENT : c;
  }

  /** The columns that a terminal gives to a character. */
  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1F64F)
            || (c >= 0x1F680 && c <= 0x1F6FF)
            || (c >= 0x1F900 && c <= 0x1F9FF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
