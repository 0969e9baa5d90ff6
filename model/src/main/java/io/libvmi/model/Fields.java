package io.libvmi.model;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the classes of the model write and copy one field. They are the only ones to call it; it is
 * public because they lie in several packages.
 */
public final class Fields {
  private Fields() {}

  /**
   * The list that stands for an absent field until something is added to it.
   *
   * @param <E> what the list holds
   * @return a new list
   */
  public static <E extends @Nullable Object> List<E> absentList() {
    return new ApiList<>();
  }

  /**
   * The map that stands for an absent field until something is put into it.
   *
   * @param <V> what the map holds
   * @return a new map
   */
  public static <V extends @Nullable Object> Map<String, V> absentMap() {
    return new ApiMap<>();
  }

  /**
   * A list that can be added to.
   *
   * @param <E> what the list holds
   * @param list a list, or null
   * @return the list itself where it is one that can be changed, and otherwise a copy
   */
  public static <E extends @Nullable Object> @Nullable List<E> changeable(@Nullable List<E> list) {
    return list == null || list instanceof ArrayList ? list : new ArrayList<>(list);
  }

  /**
   * A map that can be put into.
   *
   * @param <V> what the map holds
   * @param map a map, or null
   * @return the map itself where it is one that can be changed, and otherwise a copy
   */
  public static <V extends @Nullable Object> @Nullable Map<String, V> changeable(
      @Nullable Map<String, V> map) {
    return map == null || map instanceof LinkedHashMap ? map : new LinkedHashMap<>(map);
  }

  /**
   * Writes a text.
   *
   * @param out where to
   * @param name the field
   * @param value its value, or null where it is absent
   */
  public static void write(ApiWriter out, String name, @Nullable String value) {
    if (value != null) {
      out.field(name);
      out.string(value);
    }
  }

  /**
   * Writes a whole number of 32 bits.
   *
   * @param out where to
   * @param name the field
   * @param value its value, or null where it is absent
   */
  public static void write(ApiWriter out, String name, @Nullable Integer value) {
    if (value != null) {
      out.field(name);
      out.integer(value);
    }
  }

  /**
   * Writes a whole number of 64 bits.
   *
   * @param out where to
   * @param name the field
   * @param value its value, or null where it is absent
   */
  public static void write(ApiWriter out, String name, @Nullable Long value) {
    if (value != null) {
      out.field(name);
      out.integer(value);
    }
  }

  /**
   * Writes a number that may have a fraction.
   *
   * @param out where to
   * @param name the field
   * @param value its value, or null where it is absent
   */
  public static void write(ApiWriter out, String name, @Nullable Double value) {
    if (value != null) {
      out.field(name);
      out.number(value);
    }
  }

  /**
   * Writes true or false.
   *
   * @param out where to
   * @param name the field
   * @param value its value, or null where it is absent
   */
  public static void write(ApiWriter out, String name, @Nullable Boolean value) {
    if (value != null) {
      out.field(name);
      out.bool(value);
    }
  }

  /**
   * Writes a quantity.
   *
   * @param out where to
   * @param name the field
   * @param value its value, or null where it is absent
   */
  public static void write(ApiWriter out, String name, @Nullable Quantity value) {
    if (value != null) {
      out.field(name);
      out.quantity(value);
    }
  }

  /**
   * Writes a whole number or a text.
   *
   * @param out where to
   * @param name the field
   * @param value its value, or null where it is absent
   */
  public static void write(ApiWriter out, String name, @Nullable IntOrString value) {
    if (value != null) {
      out.field(name);
      out.value(value.getValue());
    }
  }

  /**
   * Writes an object.
   *
   * @param out where to
   * @param name the field
   * @param value its value, or null where it is absent
   */
  public static void write(ApiWriter out, String name, @Nullable ApiType value) {
    if (value != null) {
      out.field(name);
      value.writeTo(out);
    }
  }

  /**
   * Writes a list of objects.
   *
   * @param out where to
   * @param name the field
   * @param list its value, or null where it is absent
   */
  public static void write(
      ApiWriter out, String name, @Nullable List<? extends @Nullable ApiType> list) {
    if (list != null && isPresent(list)) {
      out.field(name);
      out.beginArray();
      for (ApiType element : list) {
        if (element == null) {
          out.nullValue();
        } else {
          element.writeTo(out);
        }
      }
      out.endArray();
    }
  }

  /**
   * Writes a list of texts.
   *
   * @param out where to
   * @param name the field
   * @param list its value, or null where it is absent
   */
  public static void writeStrings(
      ApiWriter out, String name, @Nullable List<@Nullable String> list) {
    if (list != null && isPresent(list)) {
      out.field(name);
      out.stringList(list);
    }
  }

  /**
   * Writes a map of texts.
   *
   * @param out where to
   * @param name the field
   * @param map its value, or null where it is absent
   */
  public static void writeStrings(
      ApiWriter out, String name, @Nullable Map<String, @Nullable String> map) {
    if (map != null && isPresent(map)) {
      out.field(name);
      out.stringMap(map);
    }
  }

  /**
   * Writes a map of quantities.
   *
   * @param out where to
   * @param name the field
   * @param map its value, or null where it is absent
   */
  public static void writeQuantities(
      ApiWriter out, String name, @Nullable Map<String, @Nullable Quantity> map) {
    if (map != null && isPresent(map)) {
      out.field(name);
      out.quantityMap(map);
    }
  }

  /**
   * Writes a list or map of another kind.
   *
   * @param out where to
   * @param name the field
   * @param value its value, or null where it is absent
   */
  public static void writeAny(ApiWriter out, String name, @Nullable Object value) {
    if (value != null && isPresent(value)) {
      out.field(name);
      out.value(value);
    }
  }

  /**
   * Tells whether a field is written.
   *
   * @param value its value
   * @return false for null, and for a list or map that a getter made and nobody filled
   */
  public static boolean isPresent(@Nullable Object value) {
    return !Absent.isAbsent(value);
  }

  /**
   * Copies a list of objects.
   *
   * @param <T> their type
   * @param list the list, or null where it is absent
   * @return a list of copies, or null where it is absent
   */
  @SuppressWarnings("unchecked") // a copy has the type of what it copies
  public static <T extends @Nullable ApiType> @Nullable List<T> copyObjects(
      @Nullable List<T> list) {
    if (list == null || !isPresent(list)) {
      return null;
    }
    List<T> copy = new ArrayList<>(list.size());
    for (T element : list) {
      copy.add(element == null ? element : (T) element.copy());
    }
    return copy;
  }

  /**
   * Copies a list of values that do not change.
   *
   * @param <T> their type
   * @param list the list, or null where it is absent
   * @return the copy, or null where it is absent
   */
  public static <T extends @Nullable Object> @Nullable List<T> copyValues(@Nullable List<T> list) {
    return list != null && isPresent(list) ? new ArrayList<>(list) : null;
  }

  /**
   * Copies a map of values that do not change.
   *
   * @param <V> their type
   * @param map the map, or null where it is absent
   * @return the copy, or null where it is absent
   */
  public static <V extends @Nullable Object> @Nullable Map<String, V> copyValues(
      @Nullable Map<String, V> map) {
    return map != null && isPresent(map) ? new LinkedHashMap<>(map) : null;
  }

  /**
   * Copies a quantity, which can be changed.
   *
   * @param quantity the quantity, or null where it is absent
   * @return the copy, or null where it is absent
   */
  public static @Nullable Quantity copy(@Nullable Quantity quantity) {
    return quantity == null ? null : new Quantity(quantity.getAmount(), quantity.getFormat());
  }

  /**
   * Copies a map of quantities.
   *
   * @param map the map, or null where it is absent
   * @return a map of copies, or null where it is absent
   */
  public static @Nullable Map<String, @Nullable Quantity> copyQuantities(
      @Nullable Map<String, @Nullable Quantity> map) {
    if (map == null || !isPresent(map)) {
      return null;
    }
    Map<String, @Nullable Quantity> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(key, copy(value)));
    return copy;
  }

  /**
   * Copies a whole number or a text.
   *
   * @param value the value, or null where it is absent
   * @return the copy, or null where it is absent
   */
  public static @Nullable IntOrString copy(@Nullable IntOrString value) {
    return value == null ? null : new IntOrString(value.getValue());
  }

  /**
   * Copies any value.
   *
   * @param <T> its type
   * @param value the value, or null where it is absent
   * @return the copy, or null where it is absent
   */
  public static <T> @Nullable T copyAny(@Nullable T value) {
    return value != null && isPresent(value) ? ApiType.copyTree(value) : null;
  }
}
