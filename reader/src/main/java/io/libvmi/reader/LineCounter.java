package io.libvmi.reader;

/** Finds the positions of characters that are asked for from the first to the last. */
final class LineCounter {
  private final Source source;
  private int index;
  private int line;
  private int column = 1;

  LineCounter(Source source) {
    this.source = source;
    this.line = source.firstLine();
  }

  /**
   * Finds the position of a character.
   *
   * @param next its index, not less than the one before
   */
  Position at(int next) {
    String text = source.text();
    while (index < next) {
      char c = text.charAt(index);
      boolean paired = Character.isHighSurrogate(c) && index + 1 < next;
      index += paired && Character.isLowSurrogate(text.charAt(index + 1)) ? 2 : 1;
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", index))) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Position(source, line, column);
  }
}
