package io.libvmi.reader;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A mistake of syntax in words for people who write manifests: the parser's own speak of tokens and
 * block ends. What is not known here is passed on as the parser says it.
 */
final class SyntaxProblem {
  private static final String END = "the end of the text";

  private final String says;
  private final String context;
  private final Position position;
  private final @Nullable Position begin;

  /**
   * Makes a problem of an error of the parser.
   *
   * @param error the error
   * @param positions turns its marks into positions
   */
  SyntaxProblem(MarkedYAMLException error, Function<@Nullable Mark, Position> positions) {
    this.says = String.valueOf(error.getProblem());
    this.context = error.getContext() == null ? "" : error.getContext();
    this.position = positions.apply(error.getProblemMark());
    this.begin = error.getContextMark() != null ? positions.apply(error.getContextMark()) : null;
  }

  /** Returns the problem in our words. */
  Problem problem() {
    Problem known = ofCharacter();
    if (known == null) {
      known = ofStructure();
    }
    if (known == null) {
      known = ofBlock();
    }
    String text = context.isEmpty() ? says : says + " " + context;
    return known == null ? at(position, text, null) : known;
  }

  private @Nullable Problem ofCharacter() {
    Position start = begin == null ? position : begin;
    if (says.startsWith("found character '\\t") || says.startsWith("found character '\t")) {
      return at(position, "a tab cannot indent a line", "use spaces");
    }
    if (says.startsWith("found character '")) {
      return at(position, "no value begins with " + character(position), "put it in quotes");
    }
    if (says.startsWith("unexpected character found")) {
      String message = "expected the name of an anchor after " + character(start);
      return at(start, message, "put it in quotes if it is a text");
    }
    if (says.startsWith("found unknown escape character")) {
      String message = "\\" + character(position) + " is not an escape";
      return at(position, message, "write \\\\ for a backslash, or use single quotes");
    }
    if (says.startsWith("found incompatible YAML document")) {
      return at(position, "only YAML 1.x is read", null);
    }
    if (says.startsWith("expected a comment or a line break")
        || says.startsWith("expected chomping or indentation indicators")) {
      String message = "a text after | or > begins on the next line";
      return at(position, message, "put it in quotes if it is on one line");
    }
    return null;
  }

  private @Nullable Problem ofStructure() {
    Position start = begin == null ? position : begin;
    if (says.startsWith("mapping values are not allowed")) {
      boolean second = before(position).contains(": ");
      return second
          ? at(position, "a second colon in one line", "put the text that has it in quotes")
          : misplaced("what stands above it");
    }
    if (says.startsWith("sequence entries are not allowed")) {
      return at(position, "a list item cannot stand here", "begin the list on the next line");
    }
    if (says.startsWith("could not find expected ':'")) {
      return at(start, "expected a name and a colon", null);
    }
    if (says.startsWith("found unexpected end of stream")) {
      return at(start, "this quote is not closed", null);
    }
    if (says.startsWith("expected the node content")) {
      return at(position, "expected a value, found " + found(), null);
    }
    if (says.startsWith("expected '<document start>'")) {
      String message = "expected the end of the document, found " + found();
      return at(position, message, "begin another document with ---");
    }
    if (says.startsWith("expected ',' or")) {
      boolean object = context.contains("mapping");
      if (found().equals(END)) {
        return at(start, "this " + (object ? "{" : "[") + " is not closed", null);
      }
      String what = object ? "} for the object" : "] for the list";
      String where = " that begins at line " + start.line() + ", column " + start.column();
      // as in {cores: ${cores}}, where the brace begins an object to YAML
      String quotes = before(position).endsWith("$") ? "put ${...} in quotes here" : null;
      return at(position, "expected , or " + what + where + ", found " + found(), quotes);
    }
    return null;
  }

  private @Nullable Problem ofBlock() {
    if (!says.startsWith("expected <block end>")) {
      return null;
    }
    if (found().equals(":")) {
      return at(position, "expected a name before the colon", null);
    }
    if (before(position).isBlank()) {
      String block = context.contains("mapping") ? "the object" : "the list";
      return misplaced(begin == null ? block : block + " that begins at line " + begin.line());
    }
    String message = "expected the end of the value, found " + found();
    return at(position, message, "put all of it in quotes if it is one text");
  }

  private Problem misplaced(String surroundings) {
    int indent = before(position).length() - before(position).stripLeading().length();
    Position start = new Position(position.source(), position.line(), indent + 1);
    return at(start, "this line does not fit into " + surroundings, "check its indentation");
  }

  /** What the parser found, after "found" or "got" in its text. */
  private String found() {
    int but = says.lastIndexOf(", but ");
    String token = says.substring(says.indexOf(' ', but + ", but ".length()) + 1);
    if (token.length() > 2 && token.startsWith("'") && token.endsWith("'")) {
      token = token.substring(1, token.length() - 1);
    }
    return switch (token) {
      case "<scalar>" -> "a text";
      case "<block mapping start>", "?", "<key>" -> "a name";
      case "-", "<block sequence start>" -> "a list item";
      case "<stream end>" -> END;
      case "<document start>" -> "---";
      case "<document end>" -> "...";
      case "<block end>" -> "the end of the block";
      case "<alias>" -> "an alias";
      case "<anchor>" -> "an anchor";
      case "<tag>" -> "a tag";
      case "<directive>" -> "a directive";
      default -> token;
    };
  }

  /** The text of the line before a position. */
  private static String before(Position position) {
    String line = position.source().line(position.line());
    int columns = Math.min(position.column() - 1, line.codePointCount(0, line.length()));
    return line.substring(0, line.offsetByCodePoints(0, columns));
  }

  private static String character(Position position) {
    String line = position.source().line(position.line());
    int start = before(position).length();
    return start < line.length() ? Character.toString(line.codePointAt(start)) : "";
  }

  private static Problem at(Position position, String message, @Nullable String suggestion) {
    return new Problem(position, "", message, suggestion);
  }
}
