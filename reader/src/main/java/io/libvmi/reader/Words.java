package io.libvmi.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.tokens.Token;

/** The words of a YAML text, and the comments between them. */
final class Words {
  private final Source source;
  private final List<Word> words = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final Deque<Position> brackets = new ArrayDeque<>();
  private final LineCounter lines;
  private int document;
  private int end;

  /**
   * A piece of a text that is no blank and no comment.
   *
   * @param id what it is to the scanner
   * @param start where it begins
   * @param end where it ends; of a block this is the next line
   * @param bracket where the outermost bracket begins that it stands in or closes; otherwise its
   *     own start
   * @param bracketed whether more of what stands in that bracket follows
   * @param document in which stretch between {@code ---} and {@code ...} it stands
   */
  record Word(
      Token.ID id,
      Position start,
      Position end,
      Position bracket,
      boolean bracketed,
      int document) {

    /** The last line that it has a part in. */
    int lastLine() {
      return end.column() == 1 && end.line() > start.line() ? end.line() - 1 : end.line();
    }

    boolean is(Token.ID other) {
      return id == other;
    }

    boolean opens() {
      return is(Token.ID.FlowMappingStart) || is(Token.ID.FlowSequenceStart);
    }

    boolean closes() {
      return is(Token.ID.FlowMappingEnd) || is(Token.ID.FlowSequenceEnd);
    }
  }

  private Words(Source source) {
    this.source = source;
    this.lines = new LineCounter(source);
  }

  /**
   * Finds the words and comments of a text.
   *
   * @param source YAML that could be parsed
   */
  static Words of(Source source) {
    Words words = new Words(source);
    TabScanner scanner = new TabScanner(new SourceReader(source));
    for (boolean more = true; more; ) {
      Token token = scanner.peekToken();
      scanner.getToken();
      more = token.getTokenId() != Token.ID.StreamEnd;
      words.add(token);
    }
    return words;
  }

  /** The words in their order. */
  List<Word> list() {
    return words;
  }

  /** The comments in their order. */
  List<Comment> comments() {
    return comments;
  }

  /** In which stretch of the text a position is. */
  int documentAt(Position position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position.isBefore(words.get(middle).start())) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == 0 ? 0 : words.get(low - 1).document();
  }

  private void add(Token token) {
    int from = token.getStartMark().getIndex();
    int to = token.getEndMark().getIndex();
    addComments(end, from);
    end = Math.max(end, to);
    if (to <= from) {
      return; // what the scanner concludes from the indentation has no text
    }
    Position start = position(token.getStartMark());
    Token.ID id = token.getTokenId();
    if (id == Token.ID.DocumentStart || id == Token.ID.DocumentEnd) {
      document++;
    }
    if (id == Token.ID.FlowMappingStart || id == Token.ID.FlowSequenceStart) {
      brackets.push(start);
    }
    Position bracket = brackets.isEmpty() ? start : brackets.peekLast();
    if (id == Token.ID.FlowMappingEnd || id == Token.ID.FlowSequenceEnd) {
      brackets.poll();
    }
    Position wordEnd = position(token.getEndMark());
    words.add(new Word(id, start, wordEnd, bracket, !brackets.isEmpty(), document));
    if (id == Token.ID.Scalar && "|>".indexOf(source.text().charAt(from)) >= 0) {
      addHeaderComment(from, start);
    }
  }

  private Position position(Mark mark) {
    return new Position(source, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Adds what stands behind {@code |}, which the scanner takes for a part of the block. */
  private void addHeaderComment(int from, Position start) {
    String line = source.text().substring(from, endOfLine(from));
    int hash = line.indexOf('#');
    if (hash > 0) {
      Position position = new Position(source, start.line(), start.column() + hash);
      comments.add(
          new Comment(position, line.substring(hash).stripTrailing(), words.size() - 1, document));
    }
  }

  /** Adds the comments between two words. */
  private void addComments(int from, int to) {
    String text = source.text();
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '#') {
        int lineEnd = endOfLine(at);
        String comment = text.substring(at, lineEnd).stripTrailing();
        comments.add(new Comment(lines.at(at), comment, words.size() - 1, document));
        at = lineEnd;
      }
    }
  }

  private int endOfLine(int from) {
    String text = source.text();
    int at = from;
    while (at < text.length() && "\n\r\u0085\u2028\u2029".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
