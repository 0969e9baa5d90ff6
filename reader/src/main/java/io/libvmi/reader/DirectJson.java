package io.libvmi.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Reads JSON as a program writes it. */
final class DirectJson extends DirectReader {
  private static final int MOST_DIGITS = 18;
  private static final char REPLACEMENT = '\uFFFD';

  /** The characters that may stand behind a backslash, and below what they stand for. */
  private static final String ESCAPES = "\"\\/bfnrt";

  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final byte[] text;

  /** Where the next byte stands. */
  private int at;

  /** Whether the object or list has just begun. */
  private boolean fresh;

  /**
   * Begins to read.
   *
   * @param text in UTF-8, shorter than the limits
   */
  DirectJson(byte[] text, Limits limits) {
    super(limits);
    this.text = text;
    next();
  }

  /** The next byte that is no white space. */
  private int next() {
    while (at < text.length) {
      byte c = text[at];
      if (c > ' ') {
        return c;
      }
      if (!isSpace(c)) {
        break;
      }
      at++;
    }
    throw new Unusual();
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private void expect(char ascii) {
    if (next() != ascii) {
      throw new Unusual();
    }
    at++;
  }

  @Override
  Form form() {
    return switch (next()) {
      case '{' -> Form.OBJECT;
      case '[' -> Form.LIST;
      case '"' -> Form.TEXT;
      case 't', 'f' -> Form.TRUTH;
      case 'n' -> Form.NULL;
      default -> Form.NUMBER;
    };
  }

  @Override
  void openObject() {
    expect('{');
    fresh = true;
  }

  @Override
  void openList() {
    expect('[');
    fresh = true;
  }

  @Override
  @Nullable String nextName() {
    if (!another('}')) {
      return null;
    }
    String name = name();
    expect(':');
    return name;
  }

  @Override
  boolean nextItem() {
    return another(']');
  }

  /** Goes over the comma to the next entry, or leaves the object or list. */
  private boolean another(char close) {
    int c = next();
    boolean first = fresh;
    fresh = false;
    if (c == close) {
      at++;
      return false;
    }
    if (!first) {
      expect(',');
    }
    return true;
  }

  /** Reads a name, which is the same string each time where that is easy. */
  private String name() {
    expect('"');
    int hash = 0;
    for (int i = at; i < text.length; i++) {
      byte c = text[i];
      if (c == '"') {
        String name = Names.of(text, at, i, hash);
        at = i + 1;
        return name;
      }
      if (c < ' ' || c == '\\') {
        break;
      }
      hash = 31 * hash + c;
    }
    return lessPlain(at);
  }

  @Override
  public String string() {
    expect('"');
    for (int i = at; i < text.length; i++) {
      byte c = text[i];
      if (c == '"') {
        String value = new String(text, at, i - at, ISO_8859_1);
        at = i + 1;
        return value;
      }
      if (c < ' ' || c == '\\') {
        break;
      }
    }
    return lessPlain(at);
  }

  /** Reads a text that has escapes, or characters beyond ASCII. */
  private String lessPlain(int start) {
    boolean escaped = false;
    boolean wide = false;
    int end = start;
    while (end < text.length && text[end] != '"') {
      byte c = text[end];
      if (c >= 0 && c < ' ') {
        throw new Unusual();
      }
      wide |= c < 0;
      escaped |= c == '\\';
      end += c == '\\' ? 2 : 1;
    }
    if (end >= text.length) {
      throw new Unusual();
    }
    String raw = new String(text, start, end - start, wide ? UTF_8 : ISO_8859_1);
    if (wide && raw.indexOf(REPLACEMENT) >= 0) { // bytes that are not UTF-8 become that
      throw new Unusual();
    }
    at = end + 1;
    return escaped ? unescaped(raw) : raw;
  }

  private static String unescaped(String raw) {
    StringBuilder value = new StringBuilder(raw.length());
    int from = 0;
    for (int i = raw.indexOf('\\'); i >= 0; i = raw.indexOf('\\', from)) {
      value.append(raw, from, i);
      char c = raw.charAt(i + 1);
      int known = ESCAPES.indexOf(c);
      if (known >= 0) {
        value.append(ESCAPED.charAt(known));
        from = i + 2;
      } else {
        value.append(unicode(raw, i + 1));
        from = i + 6;
      }
    }
    return value.append(raw, from, raw.length()).toString();
  }

  private static char unicode(String raw, int at) {
    int value = 0;
    for (int i = at + 1; i < at + 5; i++) {
      int digit = i < raw.length() ? Character.digit(raw.charAt(i), 16) : -1;
      if (digit < 0 || raw.charAt(i) > 'f') {
        throw new Unusual();
      }
      value = value << 4 | digit;
    }
    if (raw.charAt(at) != 'u' || Character.isSurrogate((char) value)) {
      throw new Unusual();
    }
    return (char) value;
  }

  @Override
  long integer() {
    boolean negative = next() == '-';
    int start = negative ? at + 1 : at;
    int end = start;
    long value = 0;
    while (end < text.length && text[end] >= '0' && text[end] <= '9' && end - start < MOST_DIGITS) {
      value = value * 10 + (text[end] - '0');
      end++;
    }
    boolean padded = end - start > 1 && text[start] == '0';
    if (end == start || padded || !endsValue(end)) {
      throw new Unusual();
    }
    at = end;
    return negative ? -value : value;
  }

  @Override
  public boolean bool() {
    boolean value = next() == 't';
    word(value ? "true" : "false");
    return value;
  }

  @Override
  void nothing() {
    word("null");
  }

  private void word(String word) {
    int end = at + word.length();
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= text.length || text[at + i] != word.charAt(i)) {
        throw new Unusual();
      }
    }
    if (!endsValue(end)) {
      throw new Unusual();
    }
    at = end;
  }

  private boolean endsValue(int end) {
    return end < text.length
        && (text[end] == ',' || text[end] == '}' || text[end] == ']' || isSpace(text[end]));
  }

  @Override
  void end() {
    while (at < text.length && isSpace(text[at])) {
      at++;
    }
    if (at < text.length) {
      throw new Unusual();
    }
  }
}
