package io.libvmi.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A quantity taken apart: its sign, its digits and what its suffix stands for. */
final class QuantityScan {
  private static final String DECIMAL_SUFFIXES = "num kMGTPE";
  private static final String BINARY_SUFFIXES = "KMGTPE";
  private static final int NANO = -9;
  private static final int EXA = 18;

  // Kubernetes reckons with 64 bits up to so many digits, and only then may keep a text as typed.
  private static final int MOST_DIGITS = 18;
  private static final int MOST_BINARY_DIGITS = 14;

  private static final BigInteger KIBI = BigInteger.valueOf(1024);
  private static final BigInteger MOST_BINARY = BigInteger.valueOf(Long.MAX_VALUE);

  private enum Notation {
    DECIMAL_SUFFIX,
    BINARY_SUFFIX,
    EXPONENT
  }

  /** A value times a power of ten. */
  private record Scaled(BigInteger value, long scale) {}

  private final String text;

  /** The digits, of those before the point no zero in front but the only one. */
  private final String digits;

  /** How many of the digits stand behind the point. */
  private final int decimals;

  private final Notation notation;

  /** The power of ten, or of two for a binary suffix, that the suffix stands for. */
  private final long power;

  private QuantityScan(String text, String digits, int decimals, Notation notation, long power) {
    this.text = text;
    this.digits = digits;
    this.decimals = decimals;
    this.notation = notation;
    this.power = power;
  }

  /** Takes a text apart, or returns null where it is not a quantity. */
  static @Nullable QuantityScan of(String text) {
    int start = signEnd(text, 0);
    int point = PlainScalars.digitsEnd(text, start);
    int end = point;
    String decimals = "";
    if (point < text.length() && text.charAt(point) == '.') {
      end = PlainScalars.digitsEnd(text, point + 1);
      decimals = text.substring(point + 1, end);
    }
    if (point == start && decimals.isEmpty()) {
      return null;
    }
    while (start < point && text.charAt(start) == '0') {
      start++;
    }
    String digits = (start == point ? "0" : text.substring(start, point)).concat(decimals);
    String suffix = text.substring(end);
    if (suffix.length() < 2) {
      int index = DECIMAL_SUFFIXES.indexOf(suffix.isEmpty() ? " " : suffix);
      return index < 0 || suffix.equals(" ")
          ? null
          : new QuantityScan(
              text, digits, decimals.length(), Notation.DECIMAL_SUFFIX, 3L * index + NANO);
    }
    int binary = binaryPower(suffix, 0);
    if (binary > 0) {
      return new QuantityScan(text, digits, decimals.length(), Notation.BINARY_SUFFIX, binary);
    }
    return isExponent(suffix)
        ? new QuantityScan(text, digits, decimals.length(), Notation.EXPONENT, exponent(suffix))
        : null;
  }

  private static int signEnd(String text, int from) {
    return from < text.length() && (text.charAt(from) == '+' || text.charAt(from) == '-')
        ? from + 1
        : from;
  }

  /** The power of two that the last two characters stand for, or 0 if they are no binary suffix. */
  static int binaryPower(String text, int from) {
    return text.length() == from + 2 && text.charAt(from + 1) == 'i'
        ? 10 * (1 + BINARY_SUFFIXES.indexOf(text.charAt(from)))
        : 0;
  }

  private static boolean isExponent(String suffix) {
    int from = signEnd(suffix, 1);
    return (suffix.charAt(0) == 'e' || suffix.charAt(0) == 'E')
        && from < suffix.length()
        && PlainScalars.digitsEnd(suffix, from) == suffix.length();
  }

  /** The value of an exponent; what is beyond 32 bits stays beyond them, however far. */
  private static long exponent(String suffix) {
    long value = 0;
    for (int i = signEnd(suffix, 1); i < suffix.length(); i++) {
      value = Math.min(value * 10 + (suffix.charAt(i) - '0'), 1L << 40);
    }
    return suffix.charAt(1) == '-' ? -value : value;
  }

  /** The canonical text, or null where its exponent does not fit into 32 bits. */
  @Nullable String canonical() {
    if (power != (int) power) {
      return null;
    }
    if (staysAsTyped()) {
      return text;
    }
    Scaled amount = amount();
    if (amount.value.signum() == 0) {
      return "0";
    }
    String canonical = notation == Notation.BINARY_SUFFIX ? binary(amount) : decimal(amount);
    return canonical == null || text.charAt(0) != '-' ? canonical : "-".concat(canonical);
  }

  /** The number that the text stands for, away from zero to a whole number of nanos. */
  BigDecimal number() {
    Scaled amount = amount();
    BigDecimal number = new BigDecimal(amount.value, (int) -amount.scale);
    return text.charAt(0) == '-' ? number.negate() : number;
  }

  /** Whether the canonical text lacks a suffix because there is none beyond {@code E}. */
  boolean isTooLargeForSuffix() {
    return notation == Notation.DECIMAL_SUFFIX && inThrees(amount()).scale > EXA;
  }

  /** Whether Kubernetes takes the text for canonical from a glance at it. */
  private boolean staysAsTyped() {
    if (notation == Notation.BINARY_SUFFIX) {
      return decimals == 0
          && digits.length() + power * 3 / 10 <= MOST_BINARY_DIGITS
          && (Long.parseLong(digits) & 7) != 0;
    }
    long scale = power - decimals;
    return digits.length() <= MOST_DIGITS
        && scale >= NANO
        && scale % 3 == 0
        && digits.charAt(0) != '0'
        && !digits.endsWith("000");
  }

  /** The amount without its sign, away from zero to a whole number of nanos. */
  private Scaled amount() {
    BigInteger value = new BigInteger(digits);
    long scale = -decimals;
    if (notation == Notation.BINARY_SUFFIX) {
      value = value.shiftLeft((int) power);
    } else {
      scale += power;
    }
    if (scale >= NANO || value.signum() == 0) {
      return new Scaled(value, scale);
    }
    long excess = NANO - scale;
    if (excess > value.bitLength()) {
      return new Scaled(BigInteger.ONE, NANO);
    }
    BigInteger[] nanos = value.divideAndRemainder(BigInteger.TEN.pow((int) excess));
    return new Scaled(nanos[1].signum() == 0 ? nanos[0] : nanos[0].add(BigInteger.ONE), NANO);
  }

  private @Nullable String binary(Scaled amount) {
    BigInteger unit = BigInteger.TEN.pow((int) -amount.scale);
    if (amount.value.compareTo(MOST_BINARY.multiply(unit)) > 0) {
      return MOST_BINARY.toString();
    }
    BigInteger[] whole = amount.value.divideAndRemainder(unit);
    if (whole[1].signum() != 0 || whole[0].compareTo(KIBI) < 0) {
      return decimal(amount);
    }
    long value = whole[0].longValueExact();
    int factors = 0;
    while (value % 1024 == 0) {
      value /= 1024;
      factors++;
    }
    return factors == 0
        ? Long.toString(value)
        : value + BINARY_SUFFIXES.substring(factors - 1, factors) + "i";
  }

  private @Nullable String decimal(Scaled amount) {
    Scaled threes = inThrees(amount);
    long scale = threes.scale;
    String value = threes.value.toString();
    if (notation == Notation.EXPONENT) {
      return scale == 0 ? value : scale != (int) scale ? null : value + "e" + scale;
    }
    // Kubernetes drops a suffix that it does not have, and so does this.
    return scale == 0 || scale > EXA
        ? value
        : value + DECIMAL_SUFFIXES.charAt((int) (scale - NANO) / 3);
  }

  /** The same amount with the largest power of ten of which three is a factor. */
  private static Scaled inThrees(Scaled amount) {
    BigDecimal stripped = new BigDecimal(amount.value).stripTrailingZeros();
    long scale = amount.scale - stripped.scale();
    int excess = Math.floorMod(scale, 3);
    return new Scaled(
        stripped.unscaledValue().multiply(BigInteger.TEN.pow(excess)), scale - excess);
  }
}
