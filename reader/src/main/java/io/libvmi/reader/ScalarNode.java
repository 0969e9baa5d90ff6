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
 * @param open whether the text came from elsewhere and is taken for what is wanted in its place:
 *     {@code 4} is a text where a text is wanted, and a number where a number is
 */
public record ScalarNode(
    Position position, String text, boolean quoted, @Nullable Object value, boolean open)
    implements Node {

  /**
   * Makes a scalar that stands in a document.
   *
   * @param position where it begins
   * @param text the text as it stands in the document
   * @param quoted whether it is in quotes, or a block
   * @param value what the API server makes of it
   */
  public ScalarNode(Position position, String text, boolean quoted, @Nullable Object value) {
    this(position, text, quoted, value, false);
  }

  /**
   * Makes a scalar of a text that came from elsewhere. It is never nothing: an empty text is one.
   *
   * @param position where messages say that it stands
   * @param text the text
   * @param quoted whether it is a text even where any value is taken
   * @return the scalar, which is {@linkplain #open open}
   */
  public static ScalarNode open(Position position, String text, boolean quoted) {
    Object value = quoted ? text : Scalars.resolve(text);
    boolean none = value == null || (value instanceof Double number && !Double.isFinite(number));
    return new ScalarNode(position, text, quoted, none ? text : value, true);
  }

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
