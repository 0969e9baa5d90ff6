package io.libvmi.model;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an API object reads itself from: a cursor over a document.
 *
 * <p>The classes of the model drive it. What it makes of a value of the wrong type, and of a field
 * that the type does not have, is for the implementation to say; it is the one that knows where in
 * the document it stands.
 */
public interface ApiReader {

  /** Enters an object. */
  void beginObject();

  /**
   * Goes to the next field of the object.
   *
   * @return its name, or null at the end of the object, which is then left
   */
  @Nullable String nextField();

  /** Enters a list. */
  void beginArray();

  /**
   * Goes to the next value of the list.
   *
   * @return false at the end of the list, which is then left
   */
  boolean nextElement();

  /**
   * Tells whether the next value is null. Nothing is passed over; {@link #any} passes over it.
   *
   * @return true where it is null
   */
  boolean isNull();

  /**
   * Tells whether what says nothing is kept as it stands: a null, an empty list, an empty map.
   *
   * @return false where such a field is to be absent, as it is in what Go's encoder writes
   */
  default boolean isExact() {
    return true;
  }

  /**
   * Reads a text.
   *
   * @return the value
   */
  String string();

  /**
   * Reads a whole number of 32 bits.
   *
   * @return the value
   */
  int int32();

  /**
   * Reads a whole number of 64 bits.
   *
   * @return the value
   */
  long int64();

  /**
   * Reads a number that may have a fraction.
   *
   * @return the value
   */
  double number();

  /**
   * Reads true or false.
   *
   * @return the value
   */
  boolean bool();

  /**
   * Reads a quantity, given as text or as a number.
   *
   * @return the value
   */
  Quantity quantity();

  /**
   * Reads a whole number or a text.
   *
   * @return the value
   */
  IntOrString intOrString();

  /**
   * Reads a map of texts.
   *
   * @return the value
   */
  Map<String, @Nullable String> stringMap();

  /**
   * Reads a map of quantities.
   *
   * @return the value
   */
  Map<String, @Nullable Quantity> quantityMap();

  /**
   * Reads a list of texts.
   *
   * @return the value
   */
  List<@Nullable String> stringList();

  /**
   * Reads any value.
   *
   * @return a {@link Map}, {@link List}, {@link String}, {@link Number}, {@link Boolean} or null
   */
  @Nullable Object any();

  /**
   * Reads the value of a field that the type does not have.
   *
   * @param type the name of the API type
   * @param name the field, as it stands in the document
   * @param known the fields that the type has
   * @return the value, which is kept with the object
   */
  @Nullable Object unknownField(String type, String name, List<String> known);
}
