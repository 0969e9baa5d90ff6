package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Turns a node into a text, a number, or true or false, as a parameter wants it. */
final class Scalar {
  private Scalar() {}

  /**
   * A text. A number, and true or false, are taken as they are written: a parameter that wants text
   * leaves no doubt of what is meant.
   */
  static @Nullable String text(Node node, FieldPath path, Problems problems) {
    if (node instanceof ScalarNode scalar && scalar.value() != null) {
      return scalar.value() instanceof String text ? text : scalar.text();
    }
    return wrong(node, path, "text", problems);
  }

  static @Nullable Boolean bool(Node node, FieldPath path, Problems problems) {
    if (node instanceof ScalarNode scalar && scalar.value() instanceof Boolean value) {
      return value;
    }
    return wrong(node, path, "true or false", problems);
  }

  static @Nullable Integer int32(Node node, FieldPath path, Problems problems) {
    if (node instanceof ScalarNode scalar
        && scalar.value() instanceof Long value
        && value.intValue() == value) {
      return value.intValue();
    }
    return wrong(node, path, "a whole number of 32 bits", problems);
  }

  static @Nullable Long int64(Node node, FieldPath path, Problems problems) {
    if (node instanceof ScalarNode scalar && scalar.value() instanceof Long value) {
      return value;
    }
    boolean tooLarge =
        node instanceof ScalarNode scalar && scalar.value() instanceof BigInteger;
    return wrong(
        node, path, tooLarge ? "a whole number of 64 bits" : "a whole number", problems);
  }

  private static <T> @Nullable T wrong(
      Node node, FieldPath path, String expected, Problems problems) {
    problems.add(
        node.position(), path, node.describe() + " was given where " + expected + " was expected");
    return null;
  }
}
