package io.libvmi.diff;

import io.libvmi.schema.FieldType.Form;
import io.libvmi.text.Quantities;
import io.libvmi.text.QuantityException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a value without parts means. What cannot be understood means what it says. */
final class ScalarMeaning {
  private static final Pattern DURATION =
      Pattern.compile("[+-]?((\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})(ns|us|µs|μs|ms|s|m|h))+");
  private static final Pattern PART = Pattern.compile("(\\d*\\.?\\d*)(ns|us|µs|μs|ms|s|m|h)");

  private ScalarMeaning() {}

  static Object of(Form form, Object value) {
    if (form == Form.QUANTITY) {
      return quantity(value);
    }
    if (value instanceof Number number) {
      return number(number);
    }
    Object meaning = null;
    if (value instanceof String text) {
      meaning =
          switch (form) {
            case TIME -> time(text);
            case DURATION -> duration(text);
            default -> null;
          };
    }
    return meaning == null ? value : meaning;
  }

  private static Object quantity(Object value) {
    try {
      return stripped(Quantities.number(Quantities.parse(value.toString())));
    } catch (QuantityException e) {
      return value;
    }
  }

  private static Object number(Number number) {
    try {
      return stripped(new BigDecimal(number.toString()));
    } catch (NumberFormatException e) {
      return number; // infinite, or none at all
    }
  }

  private static BigDecimal stripped(BigDecimal number) {
    try {
      return number.stripTrailingZeros();
    } catch (ArithmeticException e) {
      return number; // an exponent at the end of what there are
    }
  }

  private static @Nullable Object time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A duration as Go writes it, in nanoseconds. */
  private static @Nullable Object duration(String text) {
    if (text.equals("0")) {
      return BigDecimal.ZERO;
    }
    if (!DURATION.matcher(text).matches()) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    Matcher part = PART.matcher(text);
    while (part.find()) {
      sum = sum.add(new BigDecimal(part.group(1)).multiply(nanoseconds(part.group(2))));
    }
    return stripped(text.startsWith("-") ? sum.negate() : sum);
  }

  private static BigDecimal nanoseconds(String unit) {
    return new BigDecimal(
        switch (unit) {
          case "ns" -> "1";
          case "ms" -> "1e6";
          case "s" -> "1e9";
          case "m" -> "60e9";
          case "h" -> "3600e9";
          default -> "1e3";
        });
  }
}
