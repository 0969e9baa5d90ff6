package io.libvmi.reader;

/**
 * A place in a text.
 *
 * @param source the text
 * @param line the line; the first is 1
 * @param column the column in code points; the first is 1, and a tab is one column
 */
public record Position(Source source, int line, int column) {

  /**
   * Makes a position.
   *
   * @param source the text
   * @param line the line; the first is 1
   * @param column the column; the first is 1
   * @throws IllegalArgumentException if line or column is not positive
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column begin at 1: " + line + ":" + column);
    }
  }

  /**
   * Finds the position of a character.
   *
   * @param source the text
   * @param index the character's index in the text
   * @return its line and column
   */
  static Position at(Source source, int index) {
    String text = source.text();
    int line = source.firstLine();
    int start = 0;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        line++;
        start = i + 1;
      }
    }
    return new Position(source, line, text.codePointCount(start, index) + 1);
  }

  /** Whether this position of a text stands before another one of the same text. */
  boolean isBefore(Position other) {
    return line < other.line || (line == other.line && column < other.column);
  }

  /** Returns the position as compilers print it: name, line and column with colons between. */
  @Override
  public String toString() {
    return source.name() + ":" + line + ":" + column;
  }
}
