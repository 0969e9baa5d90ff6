package io.libvmi.reader;

import java.util.Locale;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Checks the characters of a text before it is parsed: the parser does not say where one stands.
 */
final class Characters {
  private Characters() {}

  /**
   * Checks a text.
   *
   * @throws ProblemsException if it is too long or has a character that YAML does not allow
   */
  static void check(Source source, Limits limits) {
    String text = source.text();
    if (text.length() > limits.maxSize()) {
      throw new ProblemsException(limits.tooLarge(source.name(), "characters"));
    }
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

  /** Whether a text has half of a character, which no encoding can write. */
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
