package io.libvmi.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses YAML and JSON into trees with positions.
 *
 * <p>A text holds any number of documents. Those that are empty, because there is nothing between
 * two separators for example, are passed over, as kubectl does.
 *
 * <p>Values mean what they mean to the API server: see {@link ScalarNode#value}. Refused are, as
 * there or because JSON has no such thing: names that are not text, tags other than YAML's own,
 * infinite numbers, and names that stand twice in one object.
 */
public final class Documents {
  private Documents() {}

  /**
   * Parses a text.
   *
   * @param sourceName what messages call the text, usually a file's path
   * @param text YAML or JSON
   * @return the roots of its documents
   * @throws ProblemsException if anything is wrong with it
   */
  public static List<Node> parse(String sourceName, String text) {
    return parse(Source.of(sourceName, text));
  }

  /**
   * Parses bytes in UTF-8. The stream is left open.
   *
   * @param sourceName what messages call the text, usually a file's path
   * @param in YAML or JSON
   * @return the roots of its documents
   * @throws IOException if the stream cannot be read
   * @throws ProblemsException if anything is wrong with the text
   */
  public static List<Node> parse(String sourceName, InputStream in) throws IOException {
    return parse(Source.read(sourceName, in, Limits.DEFAULT));
  }

  /**
   * Parses characters. The reader is left open.
   *
   * @param sourceName what messages call the text, usually a file's path
   * @param in YAML or JSON
   * @return the roots of its documents
   * @throws IOException if the reader cannot be read
   * @throws ProblemsException if anything is wrong with the text
   */
  public static List<Node> parse(String sourceName, Reader in) throws IOException {
    return parse(Source.read(sourceName, in, Limits.DEFAULT));
  }

  /** Parses a text, which has no problem afterwards. */
  static List<Node> parse(Source source) {
    Problems problems = new Problems();
    List<Node> roots = parse(source, Limits.DEFAULT, problems);
    problems.throwIfAny();
    return roots;
  }

  /**
   * Parses a text and collects what is wrong with it, so that it can be reported together with what
   * later reading finds.
   *
   * @param source YAML or JSON
   * @param limits how much it may hold
   * @param problems where to add what is wrong; a mistake of syntax ends the parsing
   * @return the roots of the documents that could be parsed
   */
  public static List<Node> parse(Source source, Limits limits, Problems problems) {
    List<Node> roots = new ArrayList<>();
    try {
      if (source.text().length() > limits.maxSize()) {
        throw new ProblemsException(limits.tooLarge(source.name(), "characters"));
      }
      read(source, limits, problems, roots);
    } catch (ProblemsException e) {
      problems.addAll(e.problems());
    }
    return roots;
  }

  /**
   * Reads what looks like JSON as JSON, and as YAML what only looks so: <code>{a: b}</code>. When
   * it is neither, it was meant to be the one that it is for longer.
   */
  private static void read(Source source, Limits limits, Problems problems, List<Node> roots) {
    if (!looksLikeJson(source.text())) {
      Characters.check(source);
      new TreeBuilder(new Events(source), limits, problems).build(roots);
      return;
    }
    Problems ofJson = new Problems();
    JsonTree.Result json = JsonTree.read(source, limits, ofJson);
    JsonProblem mistake = json.mistake();
    Problems ofYaml = new Problems();
    Events events = new Events(source);
    if (mistake != null) {
      try {
        Characters.check(source);
        new TreeBuilder(events, limits, ofYaml).build(roots);
        problems.addAll(ofYaml);
        return;
      } catch (ProblemsException e) {
        Position position = mistake.position();
        if (position.isBefore(events.reached())
            || position.isBefore(e.problems().get(0).position())) {
          problems.addAll(ofYaml);
          throw e;
        }
        roots.clear();
      }
      ofJson.add(mistake.problem());
    }
    roots.addAll(json.roots());
    problems.addAll(ofJson);
  }

  /** Whether a text begins as no YAML does that is not JSON too, or nearly so. */
  static boolean looksLikeJson(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return text.startsWith("{", start) || text.startsWith("[", start);
  }
}
