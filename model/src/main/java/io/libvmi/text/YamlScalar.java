package io.libvmi.text;

/** Decides how a text is written as a YAML scalar, from the kinds of characters it has. */
final class YamlScalar {
  /** A character that no number and no date has. */
  static final int ALIEN = 1;

  static final int SPACE = 2;

  /** A colon or a number sign, which mean something beside a space. */
  static final int CONTEXT = 4;

  /** A quote or a backslash. */
  static final int QUOTE = 8;

  static final int LINE_BREAK = 16;

  /** A control character, which only an escape can show. */
  static final int CONTROL = 32;

  /** A character beyond ASCII. */
  static final int WIDE = 64;

  static final int PLAIN = 0;
  static final int SINGLE_QUOTED = 1;
  static final int DOUBLE_QUOTED = 2;
  static final int LITERAL = 3;

  private static final byte[] KINDS = new byte[128];

  // What the first character of a text may be taken for.
  private static final byte INDICATOR = 1;
  private static final byte LONE_INDICATOR = 2; // before a space or alone
  private static final byte WORD = 4;
  private static final byte NUMBER = 8;
  private static final byte MARKER = 16; // --- or ...
  private static final byte[] STARTS = new byte[128];

  static {
    for (char c = 0; c < 128; c++) {
      KINDS[c] = (byte) (c < ' ' || c == 0x7F ? CONTROL : ALIEN);
    }
    fill(KINDS, "0123456789abcdefABCDEFxXoO_.+-tTzZ,", 0);
    fill(KINDS, " ", SPACE);
    fill(KINDS, ":", CONTEXT);
    fill(KINDS, "#", CONTEXT | ALIEN);
    fill(KINDS, "'\"\\", QUOTE | ALIEN);
    fill(KINDS, "\n", LINE_BREAK);
    fill(STARTS, "#,[]{}&*!|>'\"%@`", INDICATOR);
    fill(STARTS, "?:", LONE_INDICATOR);
    fill(STARTS, "yYnNtTfFoO~", WORD);
    fill(STARTS, "0123456789+", NUMBER);
    fill(STARTS, "-", NUMBER | MARKER | LONE_INDICATOR);
    fill(STARTS, ".", NUMBER | MARKER);
  }

  private YamlScalar() {}

  private static void fill(byte[] table, String characters, int value) {
    for (int i = 0; i < characters.length(); i++) {
      table[characters.charAt(i)] = (byte) value;
    }
  }

  /** The kinds of characters in a text, one bit for each. */
  static int kinds(String text) {
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      kinds |= c < 128 ? KINDS[c] : WIDE;
    }
    return kinds;
  }

  /** The style of a text, which must not be empty, with these kinds of characters. */
  static int style(String text, int kinds) {
    char first = text.charAt(0);
    int start = first < 128 ? STARTS[first] : 0;
    if (start == 0 && (kinds & ~(ALIEN | QUOTE)) == 0) {
      return PLAIN;
    }
    if ((kinds & (LINE_BREAK | CONTROL | WIDE)) == LINE_BREAK) {
      return text.charAt(text.length() - 1) == ' ' || text.contains(" \n")
          ? DOUBLE_QUOTED
          : LITERAL;
    }
    boolean readsAsText = readsAsText(text, start, kinds);
    if ((kinds & (CONTROL | WIDE)) != 0) {
      return styleOfWide(text, start, kinds, readsAsText);
    }
    if (!readsAsText) {
      return DOUBLE_QUOTED;
    }
    return mayBePlain(text, start, kinds) ? PLAIN : SINGLE_QUOTED;
  }

  private static boolean readsAsText(String text, int start, int kinds) {
    if ((start & (WORD | NUMBER)) == 0) {
      return true;
    }
    if (PlainScalars.isWord(text)) {
      return false;
    }
    return (start & NUMBER) == 0
        || (kinds & (ALIEN | LINE_BREAK | CONTROL | WIDE)) != 0
        || !PlainScalars.isNumberOrDate(text);
  }

  private static boolean mayBePlain(String text, int start, int kinds) {
    if ((start & INDICATOR) != 0
        || ((start & LONE_INDICATOR) != 0 && (text.length() == 1 || text.charAt(1) == ' '))
        || ((start & MARKER) != 0 && (text.startsWith("---") || text.startsWith("...")))) {
      return false;
    }
    if ((kinds & (SPACE | CONTEXT)) == 0) {
      return true;
    }
    char last = text.charAt(text.length() - 1);
    return text.charAt(0) != ' '
        && last != ' '
        && last != ':'
        && ((kinds & (SPACE | CONTEXT)) != (SPACE | CONTEXT)
            || !(text.contains(": ") || text.contains(" #")));
  }

  /** The style of a text that has line breaks, control characters or characters beyond ASCII. */
  private static int styleOfWide(String text, int start, int kinds, boolean readsAsText) {
    boolean breaks = false;
    boolean breakThenSpace = false;
    boolean spaceThenBreak = false;
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPrintable(text, i)) {
        return DOUBLE_QUOTED;
      }
      if (isLineBreak(c)) {
        breaks = true;
        spaceThenBreak |= before == ' ';
      } else if (c == ' ') {
        breakThenSpace |= isLineBreak(before);
      }
      before = c;
    }
    if ((kinds & LINE_BREAK) != 0) {
      return before == ' ' || spaceThenBreak ? DOUBLE_QUOTED : LITERAL;
    }
    if (!readsAsText || spaceThenBreak || breakThenSpace) {
      return DOUBLE_QUOTED;
    }
    return !breaks && mayBePlain(text, start, kinds) ? PLAIN : SINGLE_QUOTED;
  }

  /** Whether a character needs no escape; what replaces half of a surrogate pair needs none. */
  static boolean isPrintable(String text, int index) {
    char c = text.charAt(index);
    if (c < 0xA0) {
      return c == '\n' || (c >= ' ' && c < 0x7F);
    }
    if (Character.isSurrogate(c)) {
      return !isPaired(text, index);
    }
    return c != 0xFEFF && c < 0xFFFE;
  }

  private static boolean isPaired(String text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        ? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
        : index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }

  /** Whether a character ends a line, for YAML 1.1. */
  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
