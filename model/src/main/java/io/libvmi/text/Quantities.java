package io.libvmi.text;

import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes quantities as Kubernetes does: {@code 0.5} is {@code 500m}, {@code 1.5Gi} is
 * {@code 1536Mi}, {@code 1024Mi} is {@code 1Gi}. What is smaller than one nano is rounded up to it,
 * and what has a binary suffix is at most 2^63-1. Text that looks canonical at first sight stays as
 * it is typed, even if it is not quite: {@code +5Gi}, {@code 007Mi}, {@code 1.}
 */
public final class Quantities {
  private static final List<String> SUFFIXES =
      List.of("", "Gi", "Mi", "m", "Ki", "Ti", "G", "M", "k");

  private Quantities() {}

  /**
   * The canonical text of a quantity.
   *
   * @param text the quantity as it is typed
   * @return the text that Kubernetes writes for it
   * @throws QuantityException where the text is not a quantity
   */
  public static String canonical(String text) {
    if (isCanonical(text)) {
      return text;
    }
    QuantityScan scan = QuantityScan.of(text);
    if (scan == null) {
      throw QuantityException.notAQuantity(text);
    }
    String canonical = scan.canonical();
    if (canonical == null) {
      throw QuantityException.tooLarge(text);
    }
    return canonical;
  }

  /**
   * Reads a quantity.
   *
   * @param text the quantity as it is typed
   * @return the quantity, which holds the canonical text
   * @throws QuantityException where the text is not a quantity
   */
  public static Quantity parse(String text) {
    String canonical = canonical(text);
    int unit = 0;
    while (unit < canonical.length() && !Character.isLetter(canonical.charAt(unit))) {
      unit++;
    }
    return new Quantity(canonical.substring(0, unit), suffix(canonical, unit));
  }

  /**
   * What stands behind the number; a suffix is the same string each time, which costs no memory.
   */
  private static String suffix(String text, int from) {
    for (String suffix : SUFFIXES) {
      if (text.length() - from == suffix.length() && text.startsWith(suffix, from)) {
        return suffix;
      }
    }
    return text.substring(from);
  }

  /**
   * The canonical text of a quantity, or what it holds where that is no quantity.
   *
   * @param quantity the quantity
   * @return the text that Kubernetes writes for it; its amount and format, one after the other,
   *     where they are not a quantity, or one that Kubernetes would write as another
   */
  public static String text(Quantity quantity) {
    String amount = quantity.getAmount();
    String format = quantity.getFormat();
    String text;
    if (amount == null) {
      text = format == null ? "" : format;
    } else {
      text = format == null || format.isEmpty() ? amount : amount.concat(format);
    }
    if (isCanonical(text)) {
      return text;
    }
    QuantityScan scan = QuantityScan.of(text);
    String canonical = scan == null || scan.isTooLargeForSuffix() ? null : scan.canonical();
    return canonical == null ? text : canonical;
  }

  /**
   * The number that a quantity stands for, such as 2147483648 for {@code 2Gi}. Mind that it may
   * have very many digits: {@code 1e2000000000} is a quantity.
   *
   * @param quantity the quantity
   * @return the number
   * @throws QuantityException where it holds no quantity
   */
  public static BigDecimal number(Quantity quantity) {
    String text = text(quantity);
    QuantityScan scan = QuantityScan.of(text);
    if (scan == null) {
      throw QuantityException.notAQuantity(text);
    }
    if (scan.canonical() == null) {
      throw QuantityException.tooLarge(text);
    }
    return scan.number();
  }

  static @Nullable String canonicalOrNull(String text) {
    QuantityScan scan = QuantityScan.of(text);
    return scan == null ? null : scan.canonical();
  }

  /**
   * Whether a text is canonical beyond doubt: a whole number that neither is zero nor begins with
   * it, with a suffix than which no larger one would do. Nearly all quantities are of this kind.
   */
  private static boolean isCanonical(String text) {
    int size = text.length();
    int digits = 0;
    long value = 0;
    while (digits < size && digits < 18 && PlainScalars.isDigit(text.charAt(digits))) {
      value = value * 10 + (text.charAt(digits) - '0');
      digits++;
    }
    if (digits == 0 || text.charAt(0) == '0') {
      return false;
    }
    return switch (size - digits) {
      case 0 -> value % 1000 != 0;
      case 1 -> value % 1000 != 0 && "numkMGTPE".indexOf(text.charAt(digits)) >= 0;
      case 2 -> isCanonicalBinary(value, QuantityScan.binaryPower(text, digits));
      default -> false;
    };
  }

  private static boolean isCanonicalBinary(long value, int power) {
    return power > 0 && value % 1024 != 0 && value <= Long.MAX_VALUE >> power;
  }
}
