package io.libvmi.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Builds the trees of a text in JSON, which may hold several documents one behind the other. */
final class JsonTree {
  /** What a text may hold, {@link Limits} say. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Limits limits;
  private final Problems problems;
  private final JsonParser parser;
  private final LineCounter lines;
  private int values;

  /** What is not closed yet, innermost first. */
  private final Deque<Node> open = new ArrayDeque<>();

  private JsonTree(Source source, Limits limits, Problems problems, JsonParser parser) {
    this.limits = limits;
    this.problems = problems;
    this.parser = parser;
    this.lines = new LineCounter(source);
  }

  /**
   * Builds all documents.
   *
   * @param problems where to add what is wrong with names and values
   * @return their roots, or what is not JSON
   * @throws ProblemsException if the text holds too much
   */
  static Result read(Source source, Limits limits, Problems problems) {
    List<Node> roots = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(source.text())) {
      JsonTree tree = new JsonTree(source, limits, problems, parser);
      try {
        tree.build(roots);
      } catch (JsonProcessingException e) {
        return new Result(roots, new JsonProblem(source, e, tree.open.peek()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory", e);
    }
    return new Result(roots, null);
  }

  /**
   * What came of a text.
   *
   * @param roots the roots of the documents before the mistake
   * @param mistake where it is no JSON, or null
   */
  record Result(List<Node> roots, @Nullable JsonProblem mistake) {}

  private void build(List<Node> roots) throws IOException {
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      Node root = node(token, FieldPath.ROOT, 0);
      boolean empty = root instanceof ScalarNode scalar && scalar.value() == null;
      if (!empty) {
        roots.add(root);
      }
    }
  }

  private Node node(JsonToken token, FieldPath path, int depth) throws IOException {
    Position position = position();
    count(position);
    if (depth > limits.maxDepth()) {
      throw tooMuch(
          position, "more than %,d lists and objects within each other", limits.maxDepth());
    }
    return switch (token) {
      case START_OBJECT -> map(position, path, depth);
      case START_ARRAY -> list(position, path, depth);
      case VALUE_STRING -> {
        String text = parser.getText();
        Characters.checkSurrogates(text, position, path, problems);
        yield new ScalarNode(position, text, true, text);
      }
      case VALUE_TRUE -> new ScalarNode(position, "true", false, true);
      case VALUE_FALSE -> new ScalarNode(position, "false", false, false);
      case VALUE_NULL -> new ScalarNode(position, "null", false, null);
      default -> number(position, path);
    };
  }

  private MapNode map(Position position, FieldPath path, int depth) throws IOException {
    MapBuilder map = new MapBuilder(position, path, problems);
    open.push(new MapNode(position, List.of()));
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Position keyPosition = position();
      count(keyPosition);
      String key = parser.currentName();
      Characters.checkSurrogates(key, keyPosition, path, problems);
      Node value = node(parser.nextToken(), path.field(key), depth + 1);
      map.put(new MapNode.Entry(keyPosition, key, value));
    }
    open.pop();
    return map.build();
  }

  private ListNode list(Position position, FieldPath path, int depth) throws IOException {
    List<Node> items = new ArrayList<>();
    open.push(new ListNode(position, List.of()));
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token, path.index(items.size()), depth + 1));
    }
    open.pop();
    return new ListNode(position, items);
  }

  private ScalarNode number(Position position, FieldPath path) throws IOException {
    String text = parser.getText();
    Object value = Scalars.resolve(text);
    if (!(value instanceof Number)) {
      problems.add(position, path, "the number " + Quoted.plain(text) + " is too large");
    }
    return new ScalarNode(position, text, false, value);
  }

  private void count(Position position) {
    if (++values > limits.maxValues()) {
      throw tooMuch(position, "more than %,d names and values", limits.maxValues());
    }
  }

  private static ProblemsException tooMuch(Position position, String format, int limit) {
    String message = String.format(Locale.ROOT, format, limit);
    return new ProblemsException(new Problem(position, "", message, null));
  }

  /** Where the present token begins. */
  private Position position() {
    return lines.at((int) parser.currentTokenLocation().getCharOffset());
  }
}
