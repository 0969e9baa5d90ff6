package io.libvmi.reader;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a text.
 *
 * @param position where in the text
 * @param path where in the document, such as {@code vmi[3].withCpuCount.cores}; empty where the
 *     problem has no place in a document, or is about the whole of it
 * @param message what is wrong and what was expected
 * @param suggestion what to write instead or where to look, or null
 */
public record Problem(Position position, String path, String message, @Nullable String suggestion) {

  /**
   * Returns the problem as a person at a shell wants to see it: the line of {@link #toString}, and
   * below it the line of the source with a caret.
   *
   * @return one or three lines, without a line break at the end
   */
  public String display() {
    String excerpt = Excerpt.of(position);
    return excerpt.isEmpty() ? toString() : this + "\n" + excerpt;
  }

  /**
   * Returns the problem in one line: {@code file:line:column: path: message; suggestion}.
   * Characters that a terminal obeys are shown as escapes.
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder().append(position).append(": ");
    if (!path.isEmpty()) {
      out.append(path).append(": ");
    }
    out.append(message);
    if (suggestion != null) {
      out.append("; ").append(suggestion);
    }
    return VisibleText.of(out.toString());
  }
}
