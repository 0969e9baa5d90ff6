package io.libvmi.diff;

/** Text for a terminal: characters that it would obey, or that reorder a line, are replaced. */
final class Visible {
  private static final char REPLACEMENT = '\uFFFD';

  private Visible() {}

  static String of(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.codePoints().map(Visible::shown).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int shown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' ? c : REPLACEMENT;
      case Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      default -> c;
    };
  }
}
