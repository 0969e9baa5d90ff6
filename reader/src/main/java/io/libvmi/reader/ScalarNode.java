package io.libvmi.reader;

import org.jspecify.annotations.Nullable;

/**
 * A text, a number, true or false, or null.
 *
 * @param position where it begins
 * @param text the text as it stands in the document, with quotes, escapes and line folding undone
 * @param quoted whether it is in quotes, or a block after {@code |} or {@code >}
 * @param value what the API server makes of it: a {@link String}, a {@link Boolean}, a {@link
 *     Long}, a {@link java.math.BigInteger} where a long is too short, a {@link Double}, which is
 *     finite and has a fraction or is very large, or null
 */
public record ScalarNode(Position position, String text, boolean quoted, @Nullable Object value)
    implements Node {

  /** Returns {@link #value}. */
  @Override
  public @Nullable Object toTree() {
    return value;
  }

  @Override
  public String describe() {
    if (value == null && text.isEmpty()) {
      return "nothing";
    }
    if (value instanceof String string) {
      return "the text " + Quoted.shortened(string);
    }
    String plain = String.valueOf(value);
    String shown = value instanceof Number ? "the number " + plain : plain;
    // 010 is eight and yes is true: say so, it is likely not what was meant
    return plain.equals(text) ? shown : shown + " (written " + text + ")";
  }
}
