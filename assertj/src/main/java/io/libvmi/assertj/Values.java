package io.libvmi.assertj;

import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import io.libvmi.text.JsonText;
import io.libvmi.text.Quantities;
import io.libvmi.text.QuantityException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How what a test expects is compared with what a manifest holds. */
final class Values {
  private static final int INDENT = 4;

  private Values() {}

  /**
   * What a test expects, as a manifest holds it: numbers of all classes are equal when they are the
   * same number, and a value such as {@code RunStrategy.ALWAYS} is its text.
   */
  static @Nullable Object ofTest(@Nullable Object value) {
    return value instanceof ApiType part
        ? ofManifest(TreeWriter.treeOf(part))
        : value == null
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Map<?, ?>
                || value instanceof List<?>
            ? ofManifest(value)
            : value.toString();
  }

  static @Nullable Object ofManifest(@Nullable Object value) {
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).stripTrailingZeros();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new TreeMap<>();
      map.forEach((key, one) -> copy.put(key, ofManifest(one)));
      return copy;
    }
    return value instanceof List<?> list ? list.stream().map(Values::ofManifest).toList() : value;
  }

  /** Whether a manifest holds what a test expects. */
  static boolean equal(@Nullable Object expected, @Nullable Object actual) {
    return Objects.equals(ofTest(expected), ofManifest(actual));
  }

  /**
   * Whether a manifest holds a quantity, in whatever unit.
   *
   * @throws QuantityException where the test expects what is no quantity
   */
  static boolean sameQuantity(String expected, @Nullable Object actual) {
    BigDecimal number = Quantities.number(Quantities.parse(expected));
    try {
      return actual != null
          && Quantities.number(Quantities.parse(actual.toString())).compareTo(number) == 0;
    } catch (QuantityException e) {
      return false;
    }
  }

  /** A value in which a text can be told from a number; one of several lines stands below. */
  static String shown(@Nullable Object value) {
    return value instanceof String text && text.contains("\n")
        ? "\n" + text.indent(INDENT).stripTrailing()
        : JsonText.of(value instanceof Number || value == null ? value : ofTest(value));
  }
}
