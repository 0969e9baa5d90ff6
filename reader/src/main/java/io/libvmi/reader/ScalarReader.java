package io.libvmi.reader;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes scalars and the names of entries from what the parser found, and checks tags. */
final class ScalarReader {
  private static final String YAML = "tag:yaml.org,2002:";

  private final Problems problems;

  ScalarReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads a scalar. */
  ScalarNode read(ScalarEvent event, Position position, FieldPath path) {
    String text = event.getValue();
    boolean quoted = !event.isPlain();
    Object value = value(event, position, path);
    if (value instanceof Double number && !Double.isFinite(number)) {
      problems.add(
          position,
          path,
          text + " is a number that JSON does not have",
          "put it in quotes if it is a text: " + Quoted.whole(text));
      value = text;
    }
    if (quoted) {
      Characters.checkSurrogates(text, position, path, problems);
    }
    return new ScalarNode(position, text, quoted, value);
  }

  private @Nullable Object value(ScalarEvent event, Position position, FieldPath path) {
    String text = event.getValue();
    String tag = event.getTag();
    if (tag == null) {
      return event.isPlain() ? Scalars.resolve(text) : text;
    }
    if (tag.equals("!") || tag.equals(YAML + "str") || tag.equals(YAML + "timestamp")) {
      return text;
    }
    Object value = Scalars.resolve(text);
    boolean fits;
    switch (tag) {
      case YAML + "int" -> fits = value instanceof Long || value instanceof BigInteger;
      case YAML + "float" -> fits = value instanceof Number;
      case YAML + "bool" -> fits = value instanceof Boolean;
      case YAML + "null" -> fits = value == null;
      default -> {
        checkTag(event.getTag(), "", position, path);
        return text;
      }
    }
    if (!fits) {
      problems.add(position, path, Quoted.shortened(text) + " is not " + shown(tag));
    }
    return fits ? value : text;
  }

  /** Checks that a value has no tag, or the one that it would have anyway. */
  void checkTag(@Nullable String tag, String own, Position position, FieldPath path) {
    if (tag != null && !tag.equals("!") && !tag.equals(own)) {
      problems.add(position, path, "JSON has no tags such as " + shown(tag), "remove the tag");
    }
  }

  private static String shown(String tag) {
    return tag.startsWith(YAML) ? "!!" + tag.substring(YAML.length()) : tag;
  }

  /**
   * Reads the name of an entry.
   *
   * @return the name, or null if it is none
   */
  @Nullable String key(Node node, Position position, FieldPath path) {
    if (!(node instanceof ScalarNode scalar)) {
      problems.add(position, path, "expected a name, found " + node.describe());
      return null;
    }
    String text = scalar.text();
    // true and 80 are good names, on and 010 would be other names than those written
    boolean same = scalar.value() != null && text.equals(scalar.value().toString());
    if (!same) {
      problems.add(
          position,
          path,
          "expected a name, found " + scalar.describe(),
          "put it in quotes: " + Quoted.whole(text));
    }
    return text;
  }
}
