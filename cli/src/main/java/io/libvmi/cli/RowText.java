package io.libvmi.cli;

import io.libvmi.reader.Position;
import io.libvmi.reader.Problem;
import io.libvmi.reader.ProblemsException;
import io.libvmi.reader.Source;
import org.jspecify.annotations.Nullable;

/**
 * The text of a row, which is kept for as long as its machine is composed, to tell what is wrong.
 *
 * @param file what messages call its file
 * @param line the number of its first line
 * @param text its lines, with the line breaks between them
 */
record RowText(String file, int line, String text) {

  /** The position of a character. */
  Position at(int index) {
    int row = line;
    int start = 0;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        row++;
        start = i + 1;
      }
    }
    return new Position(source(), row, text.codePointCount(start, index) + 1);
  }

  Source source() {
    return Source.lines(file, text, line);
  }

  ProblemsException problem(int index, String path, String message, @Nullable String suggestion) {
    return new ProblemsException(new Problem(at(index), path, message, suggestion));
  }

  /** What the values of the row are, in words. */
  String origin() {
    return "line " + line + " of " + file;
  }
}
