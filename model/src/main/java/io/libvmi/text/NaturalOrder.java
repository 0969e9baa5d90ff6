package io.libvmi.text;

/**
 * The order of the keys of a YAML map: other characters before letters, and a run of digits by its
 * value. It is antisymmetric, but not transitive.
 */
final class NaturalOrder {
  private NaturalOrder() {}

  static int compare(String a, String b) {
    int size = Math.min(a.length(), b.length());
    int at = 0;
    while (at < size && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    if (at == size) {
      return Integer.compare(a.length(), b.length());
    }
    if (at > 0
        && Character.isHighSurrogate(a.charAt(at - 1))
        && (Character.isLowSurrogate(a.charAt(at)) || Character.isLowSurrogate(b.charAt(at)))) {
      at--;
    }
    int x = a.codePointAt(at);
    int y = b.codePointAt(at);
    boolean xLetter = isLetter(x);
    boolean yLetter = isLetter(y);
    if (xLetter || yLetter) {
      return xLetter && yLetter ? Integer.compare(x, y) : xLetter ? 1 : -1;
    }
    return compareDigits(a, b, at);
  }

  private static boolean isLetter(int character) {
    // the answer for ASCII without a look at the tables
    return character < 0x80
        ? (character | 0x20) >= 'a' && (character | 0x20) <= 'z'
        : Character.isLetter(character);
  }

  /** Compares where the texts first differ, and neither has a letter there. */
  private static int compareDigits(String a, String b, int at) {
    // Zeros behind another digit belong to its number: without it, 100 would be 0 beside 1_.
    long lead = (a.charAt(at) == '0' || b.charAt(at) == '0') && followsNonZeroDigit(a, at) ? 1 : 0;
    int aEnd = digitsEnd(a, at);
    int bEnd = digitsEnd(b, at);
    int byValue = Long.compare(value(a, at, aEnd, lead), value(b, at, bEnd, lead));
    if (byValue != 0) {
      return byValue;
    }
    int byLength = Integer.compare(a.codePointCount(at, aEnd), b.codePointCount(at, bEnd));
    return byLength != 0 ? byLength : Integer.compare(a.codePointAt(at), b.codePointAt(at));
  }

  private static boolean followsNonZeroDigit(String text, int at) {
    int index = at;
    while (index > 0) {
      int before = text.codePointBefore(index);
      if (!Character.isDigit(before)) {
        return false;
      }
      if (before != '0') {
        return true;
      }
      index--;
    }
    return false;
  }

  private static int digitsEnd(String text, int from) {
    int index = from;
    while (index < text.length() && Character.isDigit(text.codePointAt(index))) {
      index += Character.charCount(text.codePointAt(index));
    }
    return index;
  }

  // Overflows quietly, and counts the digits of other scripts from ASCII's zero, as Go does.
  private static long value(String text, int from, int to, long lead) {
    long value = lead;
    for (int index = from; index < to; ) {
      int digit = text.codePointAt(index);
      value = value * 10 + (digit - '0');
      index += Character.charCount(digit);
    }
    return value;
  }
}
