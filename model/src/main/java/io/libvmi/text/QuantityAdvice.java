package io.libvmi.text;

import java.util.Locale;

/** Guesses the quantity that somebody meant. */
final class QuantityAdvice {
  private static final String LARGE = "kmgtpe";

  private QuantityAdvice() {}

  /** The end of a message about a text, which is empty where nothing is evident. */
  static String on(String text) {
    String typed = text.strip();
    int end = 0;
    while (end < typed.length() && "+-.0123456789".indexOf(typed.charAt(end)) >= 0) {
      end++;
    }
    String number = typed.substring(0, end);
    String unit = typed.substring(end).strip();
    if (!isQuantity(number)) {
      return "";
    }
    return isQuantity(number + unit) ? didYouMean(number + unit, "") : onUnit(number, unit);
  }

  private static String onUnit(String number, String unit) {
    String prefix = unit.toLowerCase(Locale.ROOT);
    for (String bytes : new String[] {"bytes", "byte", "b"}) {
      if (prefix.endsWith(bytes)) {
        prefix = prefix.substring(0, prefix.length() - bytes.length());
        break;
      }
    }
    if (prefix.isEmpty()) {
      return didYouMean(number, "");
    }
    boolean binary = prefix.length() == 2 && prefix.charAt(1) == 'i';
    if (LARGE.indexOf(prefix.charAt(0)) < 0
        || (prefix.length() > 1 && !binary)
        // rather an exponent without its digits
        || unit.equals("e")) {
      return "";
    }
    String letter = prefix.substring(0, 1);
    String large = letter.toUpperCase(Locale.ROOT);
    if (binary) {
      return didYouMean(number + large + "i", "");
    }
    return didYouMean(number + (letter.equals("k") ? "k" : large), number + large + "i");
  }

  private static boolean isQuantity(String text) {
    return Quantities.canonicalOrNull(text) != null;
  }

  private static String didYouMean(String one, String other) {
    return "; did you mean \"" + one + "\"" + (other.isEmpty() ? "?" : " or \"" + other + "\"?");
  }
}
