package io.libvmi.cli;

/** Text in lines of a terminal's width. */
final class Wrapped {
  static final int WIDTH = 100;

  private Wrapped() {}

  /**
   * Breaks a text between words.
   *
   * @param first what the first line begins with, such as a name in a column
   * @param indent how far the other lines are indented
   * @return lines, each of which ends with a line break
   */
  static String text(String first, int indent, String text) {
    StringBuilder out = new StringBuilder(first);
    out.append(" ".repeat(Math.max(0, indent - first.length())));
    int column = out.length();
    boolean begin = true;
    for (String word : text.strip().split(" ", -1)) {
      if (!begin && column + 1 + word.length() > WIDTH) {
        out.append('\n').append(" ".repeat(indent));
        column = indent;
        begin = true;
      }
      out.append(begin ? "" : " ").append(word);
      column += word.length() + (begin ? 0 : 1);
      begin = false;
    }
    return out.append('\n').toString();
  }
}
