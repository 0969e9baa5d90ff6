package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problem;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Turns a node into a text, a number, or true or false, as a parameter wants it. */
final class Scalar {
  // patterns that are compiled only where something is wrong
  private static final String WHOLE_NUMBER = "-?[0-9]+";
  private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";
  private static final String TRUE_OR_FALSE = "true|false";
  private static final String NOTHING = "(?!)";

  private Scalar() {}

  /**
   * A text. A number, and true or false, are taken as they are written: a parameter that wants text
   * leaves no doubt of what is meant.
   */
  static @Nullable String text(Node node, FieldPath path, Problems problems) {
    if (node instanceof ScalarNode scalar && scalar.value() != null) {
      return scalar.value() instanceof String text ? text : scalar.text();
    }
    problems.add(wrong(node, path, "text", NOTHING));
    return null;
  }

  static @Nullable Boolean bool(Node node, FieldPath path, Problems problems) {
    if (node instanceof ScalarNode scalar && scalar.value() instanceof Boolean value) {
      return value;
    }
    problems.add(wrong(node, path, "true or false", TRUE_OR_FALSE));
    return null;
  }

  static @Nullable Integer int32(Node node, FieldPath path, Problems problems) {
    if (node instanceof ScalarNode scalar
        && scalar.value() instanceof Long value
        && value.intValue() == value) {
      return value.intValue();
    }
    problems.add(wrong(node, path, "a whole number of 32 bits", WHOLE_NUMBER));
    return null;
  }

  static @Nullable Long int64(Node node, FieldPath path, Problems problems) {
    if (node instanceof ScalarNode scalar && scalar.value() instanceof Long value) {
      return value;
    }
    boolean tooLarge = node instanceof ScalarNode scalar && scalar.value() instanceof BigInteger;
    String expected = tooLarge ? "a whole number of 64 bits" : "a whole number";
    problems.add(wrong(node, path, expected, WHOLE_NUMBER));
    return null;
  }

  static @Nullable Double number(Node node, FieldPath path, Problems problems) {
    if (node instanceof ScalarNode scalar && scalar.value() instanceof Number value) {
      return value.doubleValue();
    }
    problems.add(wrong(node, path, "a number", NUMBER));
    return null;
  }

  /** The quotes are too much where a text is one that would be right without them. */
  private static Problem wrong(Node node, FieldPath path, String expected, String right) {
    boolean quotes =
        node instanceof ScalarNode scalar && scalar.quoted() && scalar.text().matches(right);
    return new Problem(
        node.position(),
        path.toString(),
        node.describe() + " was given where " + expected + " was expected",
        quotes ? "remove the quotes" : null);
  }
}
