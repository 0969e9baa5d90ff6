package io.libvmi.recipe;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a whole number is written in a text: {@code %d}, {@code %03d}, {@code %x}, {@code %02x} and
 * {@code %X} as everywhere, and {@code %m} for the second half of a MAC address.
 *
 * @param letter d, x, X or m
 * @param width the least number of digits
 */
record NumberFormat(char letter, int width) {
  static final String EXPECTED = "%d, %03d, %x, %02x, %X or %m";

  private static final Pattern FORMAT = Pattern.compile("%(?:(?:0([1-9]|1[0-9]))?([dxX])|(m))");
  private static final long BYTES = 1 << 24;

  /** Reads a format, or returns null where it is none. */
  static @Nullable NumberFormat of(String text) {
    Matcher matcher = FORMAT.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    String width = matcher.group(1);
    return matcher.group(3) != null
        ? new NumberFormat('m', 6)
        : new NumberFormat(matcher.group(2).charAt(0), width == null ? 1 : Integer.parseInt(width));
  }

  /** Writes a number, or returns null where it is none that this format can write. */
  @Nullable String write(String text) {
    long number;
    try {
      number = Long.parseLong(text);
    } catch (NumberFormatException e) {
      return null;
    }
    if (letter == 'd') {
      String digits = padded(number < 0 ? text.substring(1) : Long.toString(number));
      return number < 0 ? "-" + digits : digits;
    }
    if (number < 0 || (letter == 'm' && number >= BYTES)) {
      return null;
    }
    String digits = padded(Long.toHexString(number));
    return switch (letter) {
      case 'X' -> digits.toUpperCase(Locale.ROOT);
      case 'm' -> digits.substring(0, 2) + ":" + digits.substring(2, 4) + ":" + digits.substring(4);
      default -> digits;
    };
  }

  private String padded(String digits) {
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** What it can write, in words. */
  String wanted() {
    return switch (letter) {
      case 'd' -> "a whole number";
      case 'm' -> "a whole number from 0 to " + (BYTES - 1);
      default -> "a whole number that is not negative";
    };
  }

  /** As it is written. */
  @Override
  public String toString() {
    boolean plain = letter == 'm' || width == 1;
    return plain ? "%" + letter : "%0" + width + letter;
  }
}
