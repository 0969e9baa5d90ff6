package io.libvmi.cli;

import io.libvmi.reader.Position;
import io.libvmi.reader.Problem;
import io.libvmi.reader.ProblemsException;
import io.libvmi.reader.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a text line by line, and keeps no more of it than a line. */
final class TextLines {
  /** So many characters may stand in a line, or in lines that belong together. */
  static final int LONGEST = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final Reader reader;
  private final char[] buffer = new char[1 << 14];
  private int at;
  private int end;
  private int number;
  private String lineBreak = "";

  /**
   * Makes a reader.
   *
   * @param name what messages call the text
   * @param in the text in UTF-8, with or without a byte order mark
   */
  TextLines(String name, InputStream in) {
    this.name = name;
    this.reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
  }

  /** What messages call the text. */
  String name() {
    return name;
  }

  /** The number of the line that was read last; the first is 1. */
  int number() {
    return number;
  }

  /** What ended the line that was read last; empty at the end of the text. */
  String lineBreak() {
    return lineBreak;
  }

  /**
   * Reads a line.
   *
   * @return the line without its line break, or null at the end of the text
   * @throws IOException if the text cannot be read
   * @throws ProblemsException if the line is too long, or not UTF-8
   */
  @Nullable String next() throws IOException {
    lineBreak = "";
    if (isAtEnd()) {
      return null;
    }
    number++;
    if (number == 1 && buffer[at] == BYTE_ORDER_MARK) {
      at++;
    }
    StringBuilder line = new StringBuilder();
    while (!isAtEnd()) {
      int stop = at;
      while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
        stop++;
      }
      line.append(buffer, at, stop - at);
      at = stop;
      if (line.length() > LONGEST) {
        throw tooLong(number);
      }
      if (stop < end) {
        endLine();
        break;
      }
    }
    return line.toString();
  }

  private void endLine() throws IOException {
    char first = buffer[at++];
    boolean pair = first == '\r' && !isAtEnd() && buffer[at] == '\n';
    at += pair ? 1 : 0;
    lineBreak = pair ? "\r\n" : String.valueOf(first);
  }

  private boolean isAtEnd() throws IOException {
    if (at < end) {
      return false;
    }
    try {
      end = reader.read(buffer);
    } catch (CharacterCodingException e) {
      throw new ProblemsException(
          new Problem(
              new Position(Source.lines(name, "", number + 1), number + 1, 1),
              "",
              "here or soon after it is no UTF-8",
              "save the text as UTF-8"));
    }
    at = 0;
    return end < 0;
  }

  /** A line, or lines that belong together, of which there is too much. */
  ProblemsException tooLong(int line) {
    return new ProblemsException(
        new Problem(
            new Position(Source.lines(name, "", line), line, 1),
            "",
            String.format(Locale.ROOT, "more than %,d characters for one machine", LONGEST),
            null));
  }
}
