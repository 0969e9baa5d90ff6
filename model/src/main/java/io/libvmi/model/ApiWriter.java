package io.libvmi.model;

import io.fabric8.kubernetes.api.model.Quantity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an API object writes itself, value by value, in one pass and without an intermediate tree.
 *
 * <p>The classes of the model call it with their fields in ascending order, which is the order of
 * both canonical texts. A text format implements it; so does anything else that wants to see what
 * an object contains.
 */
public interface ApiWriter {

  /** Begins an object; its fields or keys follow, each with its value. */
  void beginObject();

  /** Ends the object that was begun last. */
  void endObject();

  /** Begins a list; its values follow. */
  void beginArray();

  /** Ends the list that was begun last. */
  void endArray();

  /**
   * A field of an API type, whose value follows.
   *
   * @param name a name of the API: letters and digits, so that no format needs to quote it
   */
  void field(String name);

  /**
   * A key of a map, whose value follows.
   *
   * @param key any text
   */
  void key(String key);

  /**
   * A text.
   *
   * @param value the value
   */
  void string(String value);

  /**
   * A whole number.
   *
   * @param value the value
   */
  void integer(long value);

  /**
   * A number that may have a fraction.
   *
   * @param value the value
   */
  void number(double value);

  /**
   * True or false.
   *
   * @param value the value
   */
  void bool(boolean value);

  /** A null that the document states. */
  void nullValue();

  /**
   * A quantity, in its canonical form.
   *
   * @param value the value
   */
  void quantity(Quantity value);

  /**
   * A map of texts, in the order that the format gives to keys.
   *
   * @param map key to text; a null value is written as null
   */
  void stringMap(Map<String, @Nullable String> map);

  /**
   * A map of quantities, in the order that the format gives to keys.
   *
   * @param map key to quantity; a null value is written as null
   */
  void quantityMap(Map<String, @Nullable Quantity> map);

  /**
   * A list of texts.
   *
   * @param list the texts; a null is written as null
   */
  void stringList(List<@Nullable String> list);

  /**
   * Any value: a {@link Map} with text keys, a {@link List}, a {@link String}, a {@link Number}, a
   * {@link Boolean}, a {@link Quantity}, an {@link ApiType} or null.
   *
   * @param tree the value
   */
  void value(@Nullable Object tree);
}
