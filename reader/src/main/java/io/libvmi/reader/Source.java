package io.libvmi.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * A text and the name it goes by: a file, a recipe, the standard input.
 *
 * <p>Two sources are the same only if they are the same object: a name alone does not tell.
 */
public final class Source {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final String text;
  private final boolean marked;
  private final int firstLine;

  private Source(String name, String text, boolean marked, int firstLine) {
    this.name = name;
    this.text = text;
    this.marked = marked;
    this.firstLine = firstLine;
  }

  /**
   * Makes a source of a text. A byte order mark at its beginning is dropped.
   *
   * @param name what messages call it, usually a file's path
   * @param text the whole text
   * @return the source
   */
  public static Source of(String name, String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new Source(name, marked ? text.substring(1) : text, marked, 1);
  }

  /**
   * Makes a source of some lines of a longer text, of which the others are not at hand. Positions
   * in it are those of the longer text.
   *
   * @param name what messages call the longer text, usually a file's path
   * @param text the lines
   * @param firstLine the number of the first of them; that of the longer text's first line is 1
   * @return the source
   */
  public static Source lines(String name, String text, int firstLine) {
    return new Source(name, text, false, firstLine);
  }

  /**
   * Reads a source from bytes in UTF-8, with or without a byte order mark. The stream is left open.
   *
   * @param name what messages call it, usually a file's path
   * @param in the bytes
   * @param limits how much may be read
   * @return the source
   * @throws IOException if the stream cannot be read
   * @throws ProblemsException if it is too large, or not UTF-8
   */
  public static Source read(String name, InputStream in, Limits limits) throws IOException {
    byte[] bytes = in.readNBytes(limits.maxSize());
    if (bytes.length == limits.maxSize() && in.read() >= 0) {
      throw new ProblemsException(limits.tooLarge(name, "bytes"));
    }
    return of(name, Utf8.decode(name, bytes));
  }

  /** Makes a source of bytes in UTF-8, with or without a byte order mark. */
  static Source of(String name, byte[] bytes, Limits limits) {
    if (bytes.length > limits.maxSize()) {
      throw new ProblemsException(limits.tooLarge(name, "bytes"));
    }
    return of(name, Utf8.decode(name, bytes));
  }

  /**
   * Reads a source from characters. The reader is left open.
   *
   * @param name what messages call it, usually a file's path
   * @param in the characters
   * @param limits how much may be read
   * @return the source
   * @throws IOException if the reader cannot be read
   * @throws ProblemsException if it is too large
   */
  public static Source read(String name, Reader in, Limits limits) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      text.append(buffer, 0, n);
      if (text.length() > limits.maxSize()) {
        throw new ProblemsException(limits.tooLarge(name, "characters"));
      }
    }
    return of(name, text.toString());
  }

  /**
   * Returns what messages call this source.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /** The number of the first line. */
  int firstLine() {
    return firstLine;
  }

  /**
   * Returns the whole text, without a byte order mark.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * Tells whether there was a byte order mark before the text.
   *
   * @return whether one was dropped
   */
  public boolean hasByteOrderMark() {
    return marked;
  }

  /**
   * Returns one line of the text, without its line break.
   *
   * @param number the line; the first is 1
   * @return the line, which is empty where the text has no such line
   */
  public String line(int number) {
    int start = number < firstLine ? text.length() : 0;
    for (int line = firstLine; line < number; line++) {
      int end = endOfLine(start);
      if (end == text.length()) {
        return "";
      }
      boolean pair = text.startsWith("\r\n", end);
      start = end + (pair ? 2 : 1);
    }
    return text.substring(start, endOfLine(start));
  }

  private int endOfLine(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
