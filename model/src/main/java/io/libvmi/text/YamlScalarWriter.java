package io.libvmi.text;

/**
 * Writes a text as a YAML scalar. It begins where the buffer ends; what does not fit on the line
 * goes on below, at a given indentation, unless that is negative.
 */
final class YamlScalarWriter {
  private static final int WIDTH = 80;
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  /** What a text must not have to be written as it is. */
  private static final int INTRICATE =
      YamlScalar.QUOTE | YamlScalar.LINE_BREAK | YamlScalar.CONTROL | YamlScalar.WIDE;

  /**
   * The characters that have a short escape, and below what stands for them behind the backslash.
   */
  private static final String ESCAPED =
      "\0\u0007\b\t\n\u000B\f\r\u001B\"\\\u0085\u00A0\u2028\u2029";

  private static final String ESCAPES = "0abtnvfre\"\\N_LP";
  private static final String HEX = "0123456789ABCDEF";

  private final Utf8Buffer out;

  YamlScalarWriter(Utf8Buffer out) {
    this.out = out;
  }

  void write(String text, int kinds, int style, int indent) {
    if ((kinds & INTRICATE) == 0 && fits(text, kinds, indent)) {
      switch (style) {
        case YamlScalar.PLAIN -> out.ascii(text);
        case YamlScalar.SINGLE_QUOTED -> out.quoted(text, '\'');
        default -> out.quoted(text, '"');
      }
    } else {
      switch (style) {
        case YamlScalar.PLAIN -> plain(text, indent);
        case YamlScalar.SINGLE_QUOTED -> singleQuoted(text, indent);
        case YamlScalar.DOUBLE_QUOTED -> doubleQuoted(text, indent);
        default -> literal(text, kinds, indent);
      }
    }
  }

  private boolean fits(String text, int kinds, int indent) {
    return (kinds & YamlScalar.SPACE) == 0 || indent < 0 || out.column() + text.length() < WIDTH;
  }

  private void plain(String text, int indent) {
    boolean afterSpace = false;
    for (int i = 0; i < text.length(); ) {
      if (text.charAt(i) == ' ') {
        if (!afterSpace && mayFold(indent) && text.charAt(i + 1) != ' ') {
          out.newLine(indent);
        } else {
          out.put(' ');
        }
        afterSpace = true;
        i++;
      } else {
        i = out.character(text, i);
        afterSpace = false;
      }
    }
  }

  private void singleQuoted(String text, int indent) {
    boolean afterSpace = false;
    boolean afterBreak = false;
    int last = text.length() - 1;
    out.put('\'');
    for (int i = 0; i <= last; ) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (!afterSpace && mayFold(indent) && i > 0 && i < last && text.charAt(i + 1) != ' ') {
          out.newLine(indent);
        } else {
          out.put(' ');
        }
        afterSpace = true;
        i++;
      } else if (YamlScalar.isLineBreak(c)) {
        i = out.character(text, i);
        out.resetColumn();
        afterBreak = true;
      } else {
        if (afterBreak) {
          out.spaces(indent);
        }
        if (c == '\'') {
          out.put('\'');
        }
        i = out.character(text, i);
        afterSpace = false;
        afterBreak = false;
      }
    }
    out.put('\'');
  }

  private void doubleQuoted(String text, int indent) {
    boolean readableByGo = isReadableByGo(text);
    // a text that begins with a byte order mark is one that Go escapes throughout
    boolean allEscaped = text.charAt(0) == BYTE_ORDER_MARK;
    boolean afterSpace = false;
    int last = text.length() - 1;
    out.put('"');
    for (int i = 0; i <= last; ) {
      char c = text.charAt(i);
      if (c == ' ' && !allEscaped) {
        if (!afterSpace && mayFold(indent) && i > 0 && i < last) {
          out.newLine(indent);
          if (text.charAt(i + 1) == ' ') {
            // the spaces that begin a line are not part of the text unless one is escaped
            out.put('\\');
          }
        } else {
          out.put(' ');
        }
        afterSpace = true;
        i++;
      } else {
        i =
            allEscaped || isEscaped(text, i, c)
                ? escape(text, i, readableByGo)
                : out.character(text, i);
        afterSpace = false;
      }
    }
    out.put('"');
  }

  private static boolean isEscaped(String text, int index, char c) {
    return c == '"'
        || c == '\\'
        || YamlScalar.isLineBreak(c)
        || !YamlScalar.isPrintable(text, index);
  }

  private int escape(String text, int index, boolean readableByGo) {
    int character = text.codePointAt(index);
    int known = ESCAPED.indexOf(character);
    if (known >= 0 && (readableByGo || character < 0x2028)) {
      out.put('\\', ESCAPES.charAt(known));
    } else if (character <= 0xFF) {
      out.put('\\', 'x');
      out.hex(character, 2, HEX);
    } else if (character <= 0xFFFF) {
      out.put('\\', 'u');
      out.hex(character, 4, HEX);
    } else {
      out.put('\\', 'U');
      out.hex(character, 8, HEX);
    }
    return index + Character.charCount(character);
  }

  /**
   * Whether Go can read a text from the JSON out of which it makes YAML. Where it cannot there is
   * no YAML of Go's to agree with, and the escapes that some readers do not know are avoided.
   */
  private static boolean isReadableByGo(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x7F && text.charAt(i) < 0xA0) {
        return false;
      }
    }
    return true;
  }

  private void literal(String text, int kinds, int indent) {
    int size = text.length();
    char first = text.charAt(0);
    out.put('|');
    if (first == ' ' || YamlScalar.isLineBreak(first)) {
      // or the reader would take the indentation from the first line
      out.put('2');
    }
    if (!YamlScalar.isLineBreak(text.charAt(size - 1))) {
      out.put('-');
    } else if (size == 1 || YamlScalar.isLineBreak(text.charAt(size - 2))) {
      out.put('+');
    }
    out.newLine();
    if ((kinds & YamlScalar.WIDE) == 0) {
      asciiLines(text, indent);
    } else {
      wideLines(text, indent);
    }
  }

  private void asciiLines(String text, int indent) {
    int size = text.length();
    for (int from = 0; from < size; ) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? size : end;
      if (from < to) {
        out.spaces(indent);
        out.ascii(text, from, to);
      }
      if (end >= 0) {
        out.newLine();
      }
      from = to + 1;
    }
  }

  private void wideLines(String text, int indent) {
    boolean afterBreak = true;
    for (int i = 0; i < text.length(); ) {
      if (YamlScalar.isLineBreak(text.charAt(i))) {
        i = out.character(text, i);
        out.resetColumn();
        afterBreak = true;
      } else {
        if (afterBreak) {
          out.spaces(indent);
        }
        i = out.character(text, i);
        afterBreak = false;
      }
    }
  }

  private boolean mayFold(int indent) {
    return indent >= 0 && out.column() > WIDTH;
  }
}
