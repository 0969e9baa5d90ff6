package io.libvmi.reader;

import java.util.Locale;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Checks the characters of a text before it is parsed: the parser does not say where one stands.
 */
final class Characters {
  private Characters() {}

  /**
   * Checks a text.
   *
   * @throws ProblemsException if it has a character that YAML does not allow
   */
  static void check(Source source) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= ' ' && c < '\u007F') || c == '\n') {
        continue;
      }
      int codePoint = text.codePointAt(i);
      if (!StreamReader.isPrintable(codePoint)) {
        throw new ProblemsException(problem(Position.at(source, i), codePoint));
      }
      i += Character.charCount(codePoint) - 1;
    }
  }

  /** Reports a text that has half of a character, which no encoding can write. */
  static void checkSurrogates(String text, Position position, FieldPath path, Problems problems) {
    if (hasLoneSurrogate(text)) {
      problems.add(position, path, "this text has one half of a surrogate pair, which is no text");
    }
  }

  /** Whether a text has half of a character. */
  static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  private static Problem problem(Position position, int codePoint) {
    String name = String.format(Locale.ROOT, "%04X", codePoint);
    return new Problem(
        position,
        "",
        "the character U+" + name + " is not allowed in YAML",
        codePoint == 0 ? "is this a text file?" : "write \"\\u" + name + "\" in double quotes");
  }
}
