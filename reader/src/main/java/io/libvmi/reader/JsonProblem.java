package io.libvmi.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mistake in JSON in words for people who write manifests: the parser's own speak of tokens. */
final class JsonProblem {
  private final Source source;
  private final String says;
  private final int index;
  private final @Nullable Node open;

  /**
   * Makes a problem of an error of the parser.
   *
   * @param source the text
   * @param error the error
   * @param open the innermost object or list that is not closed there, as far as it is known
   */
  JsonProblem(Source source, JsonProcessingException error, @Nullable Node open) {
    this.source = source;
    this.says = error.getOriginalMessage();
    this.index =
        Math.min((int) error.getLocation().getCharOffset(), source.text().length())
            - (isCharacter() ? 1 : 0); // of which the parser says where it ends
    this.open = open;
  }

  /** How far the text is JSON. */
  Position position() {
    return Position.at(source, index);
  }

  /** Returns the problem in our words. */
  Problem problem() {
    Problem known = ofText();
    return known == null ? ofStructure() : known;
  }

  private @Nullable Problem ofText() {
    if (says.startsWith("Unrecognized character escape")) {
      String message = "\\" + character() + " is not an escape";
      return at(message, "write \\\\ for a backslash");
    }
    if (says.contains("expected a hex-digit")) {
      return at("expected four hexadecimal digits after \\u, found " + found(), null);
    }
    if (says.startsWith("Illegal unquoted character")) {
      char c = source.text().charAt(index);
      boolean lineEnds = c == '\n' || c == '\r';
      return lineEnds
          ? at("this line ends within a text in quotes", "close the quote, or write \\n")
          : at("the character U+" + hex(c) + " is not allowed in JSON", "write \\u" + hex(c));
    }
    if (isCharacter()) {
      return at(
          "the character U+" + hex(source.text().charAt(index)) + " is not allowed in JSON", null);
    }
    boolean atEnd = says.startsWith("Unexpected end-of-input");
    if (atEnd && !says.contains("close marker") && !says.contains("between")) {
      return at("expected a quote, found the end of the text", null);
    }
    if (says.startsWith("Invalid numeric value") || says.contains("in numeric value")) {
      return at("this is no number of JSON", "put it in quotes if it is a text");
    }
    return null;
  }

  private Problem ofStructure() {
    if (says.startsWith("Unexpected end-of-input") && open != null) {
      return new Problem(open.position(), "", "this " + bracket() + " is not closed", null);
    }
    if (says.contains("was expecting double-quote")) {
      return at("expected a name in double quotes, found " + found(), null);
    }
    if (says.contains("was expecting a colon")) {
      return at("expected : behind the name, found " + found(), null);
    }
    boolean closed = says.startsWith("Unexpected close marker");
    if (open != null && (closed || says.contains("was expecting comma"))) {
      String what = open instanceof MapNode ? "} for the object" : "] for the list";
      return at(
          "expected , or "
              + what
              + " that begins at line "
              + open.position().line()
              + ", column "
              + open.position().column()
              + ", found "
              + found(),
          null);
    }
    return open == null
        ? at("expected the end of the document, found " + found(), null)
        : at("expected a value, found " + found(), "put it in double quotes if it is a text");
  }

  /** Whether it is about a character between tokens. */
  private boolean isCharacter() {
    return says.startsWith("Illegal character");
  }

  private String bracket() {
    return open instanceof MapNode ? "{" : "[";
  }

  private String found() {
    return index < source.text().length() ? character() : "the end of the text";
  }

  private String character() {
    return Character.toString(source.text().codePointAt(index));
  }

  private static String hex(int c) {
    return String.format(Locale.ROOT, "%04X", c);
  }

  private Problem at(String message, @Nullable String suggestion) {
    return new Problem(position(), "", message, suggestion);
  }
}
