package io.libvmi.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/**
 * UTF-8 that grows as text is added to it, and the column that its last line has reached. Once the
 * text has been taken out the buffer is spent.
 */
final class Utf8Buffer {
  private static final int INITIAL_CAPACITY = 4096;
  private static final int LARGEST_SPARE = 1 << 16;
  private static final String SPACES = " ".repeat(64);
  private static final int REPLACEMENT = 0xFFFD;

  // The bytes of a spent buffer serve the next one: to get fresh ones costs more than to fill them.
  private static final AtomicReference<byte[]> SPARE = new AtomicReference<>();

  private static final byte[] SPENT = {};

  private byte[] bytes;
  private int length;

  /** Where the last line would begin if each of its characters were one byte. */
  private int lineStart;

  Utf8Buffer() {
    byte[] spare = SPARE.getAndSet(null);
    bytes = spare == null ? new byte[INITIAL_CAPACITY] : spare;
  }

  /** The number of characters on the last line. */
  int column() {
    return length - lineStart;
  }

  /** The last byte, which must be there, gives way to a line break. */
  void breakAtLastByte() {
    bytes[length - 1] = '\n';
    lineStart = length;
  }

  void newLine() {
    put('\n');
    lineStart = length;
  }

  void newLine(int indent) {
    newLine();
    spaces(indent);
  }

  /** Ends the last line unless nothing stands on it. */
  void endLine() {
    if (length != lineStart) {
      newLine();
    }
  }

  /** What comes next counts as the first column. */
  void resetColumn() {
    lineStart = length;
  }

  /** Adds one character of ASCII. */
  void put(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
  }

  void put(char ascii, char next) {
    reserve(2);
    byte[] to = bytes;
    int at = length;
    to[at] = (byte) ascii;
    to[at + 1] = (byte) next;
    length = at + 2;
  }

  /** Adds text that consists of ASCII alone. */
  void ascii(String text) {
    ascii(text, 0, text.length());
  }

  @SuppressWarnings("deprecation") // drops the upper byte of each character, which is zero
  void ascii(String text, int from, int to) {
    reserve(to - from);
    text.getBytes(from, to, bytes, length);
    length += to - from;
  }

  /** Adds text of ASCII alone between two characters, which may be quotes. */
  @SuppressWarnings("deprecation") // as above
  void quoted(String text, char quote) {
    int size = text.length();
    reserve(size + 2);
    byte[] to = bytes;
    int at = length;
    to[at] = (byte) quote;
    text.getBytes(0, size, to, at + 1);
    to[at + size + 1] = (byte) quote;
    length = at + size + 2;
  }

  /** Adds a comma where one is wanted, then text of ASCII alone in quotes, then a colon. */
  @SuppressWarnings("deprecation") // as above
  void member(boolean comma, String name) {
    int size = name.length();
    reserve(size + 4);
    byte[] to = bytes;
    int at = length;
    if (comma) {
      to[at++] = ',';
    }
    to[at] = '"';
    name.getBytes(0, size, to, at + 1);
    at += size + 1;
    to[at] = '"';
    to[at + 1] = ':';
    length = at + 2;
  }

  /** Adds spaces, then text of ASCII alone, then a colon and a space. */
  @SuppressWarnings("deprecation") // as above
  void entry(int indent, String name) {
    int size = name.length();
    reserve(indent + size + 2);
    byte[] to = bytes;
    int at = length;
    for (int i = 0; i < indent; i++) {
      to[at++] = ' ';
    }
    name.getBytes(0, size, to, at);
    at += size;
    to[at] = ':';
    to[at + 1] = ' ';
    length = at + 2;
  }

  void spaces(int count) {
    for (int left = count; left > 0; left -= SPACES.length()) {
      ascii(SPACES, 0, Math.min(left, SPACES.length()));
    }
  }

  /**
   * Adds the character that stands at an index of a text; half of a surrogate pair becomes the
   * replacement character.
   *
   * @return the index of the next character
   */
  int character(String text, int index) {
    char unit = text.charAt(index);
    if (unit < 0x80) {
      put(unit);
      return index + 1;
    }
    int character = text.codePointAt(index);
    codePoint(character);
    return index + Character.charCount(character);
  }

  /** Adds one character; half of a surrogate pair becomes the replacement character. */
  void codePoint(int character) {
    reserve(4);
    int rune =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE
            ? REPLACEMENT
            : character;
    int start = length;
    if (rune < 0x80) {
      bytes[length++] = (byte) rune;
    } else if (rune < 0x800) {
      bytes[length++] = (byte) (0xC0 | (rune >> 6));
      continuation(rune);
    } else if (rune < 0x10000) {
      bytes[length++] = (byte) (0xE0 | (rune >> 12));
      continuation(rune >> 6);
      continuation(rune);
    } else {
      bytes[length++] = (byte) (0xF0 | (rune >> 18));
      continuation(rune >> 12);
      continuation(rune >> 6);
      continuation(rune);
    }
    lineStart += length - start - 1;
  }

  private void continuation(int bits) {
    bytes[length++] = (byte) (0x80 | (bits & 0x3F));
  }

  /** Adds the lowest digits of a number in hexadecimal. */
  void hex(int value, int digits, String alphabet) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      put(alphabet.charAt((value >> shift) & 0xF));
    }
  }

  void integer(long value) {
    if (value < 0) {
      // the smallest number has no positive counterpart
      ascii(Long.toString(value));
      return;
    }
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    reserve(digits);
    long rest = value;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  String takeText() {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    spend();
    return text;
  }

  byte[] takeBytes() {
    byte[] taken = Arrays.copyOf(bytes, length);
    spend();
    return taken;
  }

  void takeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    spend();
  }

  private void spend() {
    if (bytes.length <= LARGEST_SPARE) {
      SPARE.set(bytes);
    }
    bytes = SPENT;
    length = 0;
    lineStart = 0;
  }
}
