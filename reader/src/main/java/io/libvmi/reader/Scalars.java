package io.libvmi.reader;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a scalar without quotes means to the API server, which reads YAML with sigs.k8s.io/yaml: it
 * resolves scalars by YAML 1.1, as far as goyaml.v2 does, and turns the result into JSON.
 *
 * <ul>
 *   <li>{@code yes no on off y n true false}, each also capitalised and in capitals, are booleans;
 *   <li>integers are decimal, octal after {@code 0} or {@code 0o}, hexadecimal after {@code 0x},
 *       binary after {@code 0b}; underscores are dropped; a number such as {@code 08} that is not
 *       octal is decimal;
 *   <li>a fraction or an exponent makes a float, which JSON writes as an integer again if it is
 *       whole and not huge: {@code 2.0} is 2;
 *   <li>there are no base 60 numbers, and dates are texts.
 * </ul>
 *
 * <p>It differs in one point: decimal integers beyond 64 bits keep all their digits.
 */
final class Scalars {
  /** A longer text is no number: it is out of the range of a double, or nonsense. */
  private static final int LONGEST_NUMBER = 1000;

  /** From here on JSON is written with an exponent. */
  private static final double HUGE = 1e21;

  private Scalars() {}

  /**
   * Resolves a scalar without quotes.
   *
   * @param text the scalar
   * @return a String, Boolean, Long, BigInteger or Double, which may be infinite or not a number,
   *     or null
   */
  static @Nullable Object resolve(String text) {
    if (text.isEmpty()) {
      return null;
    }
    char first = text.charAt(0);
    if (isDigit(first) || first == '-' || first == '+' || first == '.') {
      Object number = number(text);
      return number == null ? text : number;
    }
    return switch (text) {
      case "~", "null", "Null", "NULL" -> null;
      case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON" -> true;
      case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF" -> false;
      default -> text;
    };
  }

  private static @Nullable Number number(String text) {
    return switch (text) {
      case ".nan", ".NaN", ".NAN" -> Double.NaN;
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF" -> Double.POSITIVE_INFINITY;
      case "-.inf", "-.Inf", "-.INF" -> Double.NEGATIVE_INFINITY;
      default -> text.length() > LONGEST_NUMBER ? null : finite(text);
    };
  }

  private static @Nullable Number finite(String text) {
    String digits = text.charAt(0) == '.' ? text : withoutUnderscores(text);
    Number integer = integer(digits);
    return integer != null ? integer : fraction(digits);
  }

  private static String withoutUnderscores(String text) {
    return text.indexOf('_') < 0 ? text : text.replace("_", "");
  }

  private static @Nullable Number integer(String text) {
    boolean signed = text.startsWith("-") || text.startsWith("+");
    int start = signed ? 1 : 0;
    int radix = radix(text, start);
    boolean prefixed = radix != 10 && !isDigit(text.charAt(start + 1));
    if (radix != 10) {
      start += prefixed ? 2 : 1;
    }
    if (start == text.length()) {
      return null;
    }
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) > 'z' || Character.digit(text.charAt(i), radix) < 0) {
        return null;
      }
    }
    BigInteger size = new BigInteger(text.substring(start), radix);
    Number value = narrow(text.charAt(0) == '-' ? size.negate() : size);
    return value instanceof Long || isLong(size, radix, signed, prefixed) ? value : null;
  }

  private static int radix(String text, int start) {
    if (start + 1 >= text.length() || text.charAt(start) != '0') {
      return 10;
    }
    char second = text.charAt(start + 1);
    return switch (second) {
      case 'x', 'X' -> 16;
      case 'b', 'B' -> 2;
      case 'o', 'O' -> 8;
      default -> isDigit(second) ? 8 : 10;
    };
  }

  /** Whether goyaml too takes digits that are beyond 64 bits for a number, and for this one. */
  private static boolean isLong(BigInteger size, int radix, boolean signed, boolean prefixed) {
    if (radix == 10) {
      return !Double.isInfinite(size.doubleValue());
    }
    return !signed && (prefixed || size.bitLength() <= Long.SIZE);
  }

  private static Number narrow(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Number) value.longValueExact() : value;
  }

  private static @Nullable Number fraction(String text) {
    if (!isFloat(text)) {
      return null;
    }
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      return null;
    }
    if (value == Math.rint(value) && Math.abs(value) < HUGE) {
      return narrow(new BigDecimal(value).toBigIntegerExact());
    }
    return value;
  }

  /** Whether a text is digits with a point, an exponent, or both. */
  private static boolean isFloat(String text) {
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int point = skipDigits(text, start);
    int end = point;
    if (point < text.length() && text.charAt(point) == '.') {
      end = skipDigits(text, point + 1);
    }
    // a digit is needed, before the point or behind it
    if (end == start || (end == start + 1 && point == start)) {
      return false;
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      int exponent = end + 1;
      if (exponent < text.length()
          && (text.charAt(exponent) == '-' || text.charAt(exponent) == '+')) {
        exponent++;
      }
      end = skipDigits(text, exponent);
      return end > exponent && end == text.length();
    }
    return end == text.length();
  }

  private static int skipDigits(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
