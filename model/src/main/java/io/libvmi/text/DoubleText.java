package io.libvmi.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The text of a double: the fewest digits that read back as the same double, as Go writes it. */
final class DoubleText {
  private static final int MOST_DIGITS = 17;
  private static final RoundingMode[] NEAREST_FIRST = {
    RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP
  };

  private DoubleText() {}

  /** With an exponent below 10^-6 and from 10^21 on. */
  static String json(double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    BigDecimal digits = shortest(value);
    int exponent = exponent(digits);
    return exponent < -6 || exponent >= 21
        ? scientific(digits, exponent, 1)
        : digits.toPlainString();
  }

  /** A whole number without an exponent where JSON has none, any other from 10^6 on with one. */
  static String yaml(double value) {
    if (Double.isNaN(value)) {
      return ".nan";
    }
    if (Double.isInfinite(value)) {
      return value < 0 ? "-.inf" : ".inf";
    }
    if (value == 0) {
      return "0";
    }
    BigDecimal digits = shortest(value);
    int exponent = exponent(digits);
    if (digits.scale() <= 0 && exponent < 21) {
      return digits.toPlainString();
    }
    return exponent < -4 || exponent >= 6
        ? scientific(digits, exponent, 2)
        : digits.toPlainString();
  }

  /** The power of ten of the first digit. */
  private static int exponent(BigDecimal digits) {
    return digits.precision() - digits.scale() - 1;
  }

  private static String scientific(BigDecimal value, int exponent, int leastDigits) {
    String digits = value.unscaledValue().abs().toString();
    StringBuilder text = new StringBuilder(24);
    if (value.signum() < 0) {
      text.append('-');
    }
    text.append(digits.charAt(0));
    if (digits.length() > 1) {
      text.append('.').append(digits, 1, digits.length());
    }
    text.append('e').append(exponent < 0 ? '-' : '+');
    if (leastDigits > 1 && Math.abs(exponent) < 10) {
      text.append('0');
    }
    return text.append(Math.abs(exponent)).toString();
  }

  // Double.toString is of no use: before Java 19 it sometimes writes more digits than are needed.
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int precision = 1; precision < MOST_DIGITS; precision++) {
      for (RoundingMode mode : NEAREST_FIRST) {
        BigDecimal rounded = exact.round(new MathContext(precision, mode));
        if (rounded.doubleValue() == value) {
          return rounded.stripTrailingZeros();
        }
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }
}
