package io.libvmi.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field holds. */
public sealed interface FieldType {

  /** What a value without parts is. */
  enum Form {
    /** A text. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A number that may have a fraction. */
    NUMBER,
    /** True or false. */
    BOOLEAN,
    /** A quantity such as {@code 500m} or {@code 2Gi}, as text or number. */
    QUANTITY,
    /** A whole number or a text. */
    INT_OR_STRING,
    /** A time as in RFC 3339. */
    TIME,
    /** A duration such as {@code 1h30m}. */
    DURATION,
    /** Any value. */
    ANY
  }

  /** How the items of a list belong together. */
  enum ListKind {
    /** An order that means something, or about which the API says nothing. */
    SEQUENCE,
    /** Values of which each is there once, in any order. */
    SET,
    /** Objects that are told apart by their keys, in any order. */
    MAP
  }

  /**
   * A value without parts.
   *
   * @param form what it is
   * @param format int32, int64, byte and the like, or null
   * @param values all values that it may have, or empty
   */
  record Scalar(Form form, @Nullable String format, List<Object> values) implements FieldType {}

  /**
   * An object of a type of its own.
   *
   * @param type the type's name, for {@link ApiSchema#type}
   */
  record ObjectOf(String type) implements FieldType {}

  /**
   * A list.
   *
   * @param items what it holds
   * @param kind how its items belong together
   * @param keys the fields that tell items apart, where it is a {@link ListKind#MAP}
   */
  record ListOf(FieldType items, ListKind kind, List<String> keys) implements FieldType {}

  /**
   * An object with names of the user's choice.
   *
   * @param values what it holds
   */
  record MapOf(FieldType values) implements FieldType {}
}
