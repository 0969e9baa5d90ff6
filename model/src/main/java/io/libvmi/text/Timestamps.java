package io.libvmi.text;

/**
 * Tells which texts Go's YAML takes for a date ({@code 2024-2-29}) or a time ({@code
 * 2024-02-29T1:02:03.5Z}, {@code 2024-02-29 01:02:03}).
 */
final class Timestamps {
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final String text;
  private int at;

  private Timestamps(String text) {
    this.text = text;
  }

  static boolean isDateOrTime(String text) {
    return text.length() > 4
        && text.charAt(4) == '-'
        && PlainScalars.digitsEnd(text, 0) == 4
        && new Timestamps(text).matches();
  }

  private boolean matches() {
    int year = Integer.parseInt(text, 0, 4, 10);
    at = 4;
    int month = field('-', 1, 12);
    if (month < 0) {
      return false;
    }
    int day = field('-', 1, DAYS[month - 1]);
    if (day < 0 || (month == 2 && day == 29 && !isLeap(year))) {
      return false;
    }
    if (atEnd()) {
      return true;
    }
    boolean zoned = text.charAt(at) == 'T' || text.charAt(at) == 't';
    if (!zoned && text.charAt(at) != ' ') {
      return false;
    }
    at++;
    while (!zoned && !atEnd() && text.charAt(at) == ' ') {
      at++;
    }
    return time() && (!zoned || zone()) && atEnd();
  }

  private boolean time() {
    if (number(0, 23) < 0 || field(':', 0, 59) < 0 || field(':', 0, 59) < 0) {
      return false;
    }
    if (at + 1 < text.length()
        && (text.charAt(at) == '.' || text.charAt(at) == ',')
        && PlainScalars.isDigit(text.charAt(at + 1))) {
      at = PlainScalars.digitsEnd(text, at + 1);
    }
    return true;
  }

  private boolean zone() {
    if (atEnd()) {
      return false;
    }
    char sign = text.charAt(at++);
    if (sign == 'Z') {
      return true;
    }
    int start = at;
    return (sign == '+' || sign == '-')
        && text.length() == start + 5
        && number(0, 24) >= 0
        && at == start + 2
        && field(':', 0, 60) >= 0
        && at == start + 5;
  }

  private boolean atEnd() {
    return at == text.length();
  }

  /** Passes over a separator and a number of one or two digits; -1 where they are not there. */
  private int field(char separator, int least, int most) {
    if (atEnd() || text.charAt(at) != separator) {
      return -1;
    }
    at++;
    return number(least, most);
  }

  private int number(int least, int most) {
    int end = Math.min(PlainScalars.digitsEnd(text, at), at + 2);
    if (end == at) {
      return -1;
    }
    int value = Integer.parseInt(text, at, end, 10);
    at = end;
    return value < least || value > most ? -1 : value;
  }

  private static boolean isLeap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }
}
