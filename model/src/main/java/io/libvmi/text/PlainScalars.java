package io.libvmi.text;

/**
 * Tells which texts a YAML reader would take for something else if they stood without quotes. It
 * knows the words and numbers of YAML 1.1, which include those of YAML 1.2.
 */
final class PlainScalars {
  private static final int LONGEST_WORD = 5;

  private PlainScalars() {}

  /** Whether a text means true, false, null, infinity or not a number. */
  static boolean isWord(String text) {
    if (text.length() > LONGEST_WORD) {
      return false;
    }
    return switch (text) {
      case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON" -> true;
      case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF" -> true;
      case "~", "null", "Null", "NULL", ".nan", ".NaN", ".NAN" -> true;
      case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF" -> true;
      default -> false;
    };
  }

  /** Whether a text that begins with a digit, a sign or a point is a number or a date. */
  static boolean isNumberOrDate(String text) {
    if (text.charAt(0) == '.') {
      // here underscores do not count as part of the number
      return isFraction(text);
    }
    return Timestamps.isDateOrTime(text)
        || isSexagesimal(text)
        || isNumber(text.indexOf('_') < 0 ? text : text.replace("_", ""));
  }

  private static boolean isNumber(String text) {
    int start = signEnd(text, 0);
    if (start == text.length()) {
      return false;
    }
    if (text.charAt(start) == '0' && start + 1 < text.length()) {
      return isPrefixed(text, start) || isFraction(text);
    }
    return isFraction(text);
  }

  /** Whether a text is a number in base 2, 8 or 16, its zero standing at an index. */
  private static boolean isPrefixed(String text, int zero) {
    int digits = zero + 2;
    return switch (text.charAt(zero + 1)) {
      case 'x', 'X' -> isRun(text, digits, 16);
      case 'o', 'O' -> isRun(text, digits, 8);
      case 'b' -> isRun(text, zero == 0 ? signEnd(text, digits) : digits, 2);
      case 'B' -> isRun(text, digits, 2);
      default -> isRun(text, zero + 1, 8);
    };
  }

  private static boolean isRun(String text, int from, int radix) {
    for (int i = from; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), radix) < 0) {
        return false;
      }
    }
    return from < text.length();
  }

  /** Whether a text is a decimal number, whole or not, that a double can hold. */
  private static boolean isFraction(String text) {
    int start = signEnd(text, 0);
    int whole = digitsEnd(text, start);
    int end = whole;
    if (end < text.length() && text.charAt(end) == '.') {
      end = digitsEnd(text, end + 1);
    }
    if (whole == start && end <= start + 1) {
      return false;
    }
    boolean exponent = end < text.length();
    if (exponent) {
      if (text.charAt(end) != 'e' && text.charAt(end) != 'E') {
        return false;
      }
      int power = signEnd(text, end + 1);
      if (power == text.length() || digitsEnd(text, power) != text.length()) {
        return false;
      }
    }
    // A whole number of any size reads as a number; with an exponent one beyond a double does not.
    return (!exponent && end == whole) || !Double.isInfinite(Double.parseDouble(text));
  }

  /** Whether a text counts in sixties: {@code 1:30} or {@code 02:00:00.5}. */
  private static boolean isSexagesimal(String text) {
    int colon = text.indexOf(':');
    int start = signEnd(text, 0);
    if (colon < 0 || start == colon || text.charAt(start) == '_') {
      return false;
    }
    for (int i = start; i < colon; i++) {
      if (!isDigit(text.charAt(i)) && text.charAt(i) != '_') {
        return false;
      }
    }
    int at = colon;
    while (at < text.length() && text.charAt(at) == ':') {
      int end = digitsEnd(text, at + 1);
      int digits = end - at - 1;
      if (digits < 1 || digits > 2 || (digits == 2 && text.charAt(at + 1) > '5')) {
        return false;
      }
      at = end;
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      while (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '_')) {
        at++;
      }
    }
    return at == text.length();
  }

  private static int signEnd(String text, int from) {
    return from < text.length() && (text.charAt(from) == '+' || text.charAt(from) == '-')
        ? from + 1
        : from;
  }

  static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
