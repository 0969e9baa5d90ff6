package io.libvmi.describe;

import io.libvmi.text.Quantities;
import io.libvmi.text.QuantityException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Quantities as numbers, where they are some. */
final class Amounts {
  private Amounts() {}

  /** The number that a quantity is, or null. */
  static @Nullable BigDecimal number(@Nullable String quantity) {
    try {
      return quantity == null ? null : Quantities.number(Quantities.parse(quantity));
    } catch (QuantityException e) {
      return null; // it is a text that the reader has let pass
    }
  }

  /** Whether one is known to be less than the other. */
  static boolean isLess(@Nullable String one, @Nullable String other) {
    BigDecimal left = number(one);
    BigDecimal right = number(other);
    return left != null && right != null && left.compareTo(right) < 0;
  }
}
