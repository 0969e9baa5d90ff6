package io.libvmi.text;

import io.fabric8.kubernetes.api.model.AnyType;
import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.ApiType;
import io.libvmi.model.ApiWriter;
import io.libvmi.model.LibvmiException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the two text formats have in common: how a value finds the method that writes its type. */
abstract class TreeEmitter implements ApiWriter {
  final Utf8Buffer out = new Utf8Buffer();

  /** Writes a map with the keys in the order that the format gives to a generic map. */
  abstract void map(Map<?, ?> map);

  /** Writes a number that is given by its text. */
  abstract void numeral(String text);

  /** Writes a number exactly. */
  abstract void decimal(BigDecimal value);

  @Override
  public final void quantity(Quantity value) {
    string(Quantities.text(value));
  }

  @Override
  public final void stringList(List<@Nullable String> list) {
    beginArray();
    for (String text : list) {
      stringOrNull(text);
    }
    endArray();
  }

  final void stringOrNull(@Nullable String text) {
    if (text == null) {
      nullValue();
    } else {
      string(text);
    }
  }

  final void quantityOrNull(@Nullable Quantity value) {
    if (value == null) {
      nullValue();
    } else {
      quantity(value);
    }
  }

  @Override
  public final void value(@Nullable Object tree) {
    if (tree instanceof String text) {
      string(text);
    } else if (tree instanceof ApiType object) {
      object.writeTo(this);
    } else if (tree instanceof Map<?, ?> map) {
      map(map);
    } else if (tree instanceof List<?> list) {
      beginArray();
      for (Object element : list) {
        value(element);
      }
      endArray();
    } else if (tree instanceof Boolean truth) {
      bool(truth);
    } else if (tree instanceof Number number) {
      anyNumber(number);
    } else {
      lessUsual(tree);
    }
  }

  private void lessUsual(@Nullable Object tree) {
    if (tree == null) {
      nullValue();
    } else if (tree instanceof Quantity quantity) {
      quantity(quantity);
    } else if (tree instanceof AnyType any) {
      value(any.getValue());
    } else if (tree instanceof CharSequence || tree instanceof Character) {
      string(tree.toString());
    } else {
      throw new LibvmiException(
          "a value of "
              + tree.getClass().getName()
              + " cannot be written: a map, a list, a text, a number, true, false, a quantity,"
              + " an API object or null was expected");
    }
  }

  private void anyNumber(Number number) {
    if (number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte) {
      integer(number.longValue());
    } else if (number instanceof Double) {
      number(number.doubleValue());
    } else if (number instanceof Float) {
      // by way of its text, or the digits that a double adds would show
      number(Double.parseDouble(number.toString()));
    } else if (number instanceof BigInteger) {
      numeral(number.toString());
    } else {
      decimal(exact(number));
    }
  }

  private static BigDecimal exact(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    try {
      return new BigDecimal(number.toString());
    } catch (NumberFormatException e) {
      throw new LibvmiException(
          "a number of " + number.getClass().getName() + " cannot be written: " + number, e);
    }
  }
}
