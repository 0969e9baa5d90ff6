package io.libvmi.reader;

import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Hands the characters of a source to the YAML scanner.
 *
 * <p>The scanner's own reader copies what it has of a word each time it fetches a little more, so
 * that a word of 16 MB takes minutes; this one has the whole text. And its marks count lines as an
 * editor does, while YAML 1.1 also breaks them at U+0085, U+2028 and U+2029.
 */
final class SourceReader extends StreamReader {
  /** The scanner takes it for the end. */
  private static final int END = '\0';

  private static final int[] NO_SNIPPET = {};

  private final String text;

  /** Whether each character is one char, so that nothing has to be counted. */
  private final boolean narrow;

  private int offset;
  private int index;
  private int line;
  private int column;

  /** The character looked at last, from which the next one is found: surrogates have no index. */
  private int seen;

  private int seenOffset;

  /** The mark that was made last. */
  private @Nullable Mark mark;

  private int editorLine;
  private int editorColumn;

  /**
   * Makes a reader.
   *
   * @param source a text whose characters have been checked
   */
  SourceReader(Source source) {
    super(Reader.nullReader());
    this.text = source.text();
    this.narrow = text.codePointCount(0, text.length()) == text.length();
  }

  @Override
  public Mark getMark() {
    if (mark == null || mark.getIndex() != offset) { // it is asked for several times at each place
      mark = new Mark("", offset, editorLine, editorColumn, NO_SNIPPET, 0);
    }
    return mark;
  }

  @Override
  public void forward() {
    forward(1);
  }

  @Override
  public void forward(int length) {
    for (int i = 0; i < length && offset < text.length(); i++) {
      int c = text.codePointAt(offset);
      moveTo(offset + Character.charCount(c), 1);
      boolean returned = c == '\r' && !text.startsWith("\n", offset);
      if (c == '\n' || returned) {
        editorLine++;
        editorColumn = 0;
      } else {
        editorColumn++;
      }
      if (c == '\n' || returned || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        line++;
        column = 0;
      } else {
        column++;
      }
    }
  }

  @Override
  public int peek() {
    return offset < text.length() ? text.codePointAt(offset) : END;
  }

  @Override
  public int peek(int ahead) {
    if (narrow) {
      int there = offset + ahead;
      return there < text.length() ? text.charAt(there) : END;
    }
    int there = offsetOf(ahead);
    return there < text.length() ? text.codePointAt(there) : END;
  }

  @Override
  public String prefix(int length) {
    return text.substring(offset, offsetOf(length));
  }

  @Override
  public String prefixForward(int length) {
    int end = offsetOf(length);
    String prefix = text.substring(offset, end);
    moveTo(end, length);
    column += length; // there is no line break in it
    editorColumn += length;
    return prefix;
  }

  private void moveTo(int newOffset, int characters) {
    offset = newOffset;
    index += characters;
    seen = 0;
    seenOffset = newOffset;
  }

  /**
   * Goes on behind blanks at which the scanner has stopped. In an object or list in brackets it
   * stops at a space that stands behind a tab; elsewhere at a tab.
   *
   * @return false if it did not stop at a blank, or at one that could be taken for indentation
   */
  boolean skipTabs() {
    int c = peek();
    if (c != ' ' && (c != '\t' || !isBehindToken())) {
      return false;
    }
    while (peek() == ' ' || peek() == '\t') {
      forward();
    }
    return true;
  }

  /** Whether something stands before on this line that no name can follow. */
  private boolean isBehindToken() {
    int before = offset - 1;
    while (before >= 0 && isBlank(before)) {
      before--;
    }
    if (before < 0 || "\n\r\u0085\u2028\u2029".indexOf(text.charAt(before)) >= 0) {
      return false;
    }
    boolean first = before == 0 || Character.isWhitespace(text.charAt(before - 1));
    return !first || "-?:".indexOf(text.charAt(before)) < 0;
  }

  private boolean isBlank(int at) {
    return text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }

  /** Where the character stands that is so many ahead, or the end of the text. */
  private int offsetOf(int ahead) {
    if (narrow) {
      return Math.min(offset + ahead, text.length());
    }
    while (seen < ahead && seenOffset < text.length()) {
      seenOffset = text.offsetByCodePoints(seenOffset, 1);
      seen++;
    }
    while (seen > ahead) {
      seenOffset = text.offsetByCodePoints(seenOffset, -1);
      seen--;
    }
    return seenOffset;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getIndex() {
    return index;
  }

  /** Counts only for a limit that is not set. */
  @Override
  public int getDocumentIndex() {
    return 0;
  }

  @Override
  public int getLine() {
    return line;
  }
}
