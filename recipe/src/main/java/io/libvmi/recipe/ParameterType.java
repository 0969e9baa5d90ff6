package io.libvmi.recipe;

import java.util.List;

/** What a parameter takes. */
public final class ParameterType {
  static final ParameterType TEXT = new ParameterType(Kind.TEXT, "text", 0);
  static final ParameterType BOOLEAN = new ParameterType(Kind.BOOLEAN, "true or false", 0);
  static final ParameterType INT32 = new ParameterType(Kind.INT32, "whole number", 0);
  static final ParameterType INT64 = new ParameterType(Kind.INT64, "whole number", 0);

  private final Kind kind;
  private final String name;
  private final int id;

  /** The kinds of things that a parameter takes. */
  public enum Kind {
    /** Any text. */
    TEXT,
    /** True or false. */
    BOOLEAN,
    /** A whole number of 32 bits. */
    INT32,
    /** A whole number of 64 bits. */
    INT64,
    /** A text of which some values have a name in the library. */
    CHOICE,
    /** An object of the API. */
    STRUCT,
    /** An option. */
    OPTION
  }

  private ParameterType(Kind kind, String name, int id) {
    this.kind = kind;
    this.name = name;
    this.id = id;
  }

  static ParameterType choice(String name, int id) {
    return new ParameterType(Kind.CHOICE, name, id);
  }

  static ParameterType struct(String name, int id) {
    return new ParameterType(Kind.STRUCT, name, id);
  }

  static ParameterType option(String target) {
    return new ParameterType(Kind.OPTION, target, 0);
  }

  /**
   * The kind of thing that it takes.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The API type of an object, the type of what an option changes, or else the kind in words.
   *
   * @return such as {@code Interface}
   */
  public String name() {
    return name;
  }

  int id() {
    return id;
  }

  /**
   * The values that have a name in the library. The API takes others too.
   *
   * @return the texts; none where the type is not a choice
   */
  public List<String> choices() {
    return kind == Kind.CHOICE ? CatalogueIndex.choices(id) : List.of();
  }

  /**
   * The fields of an object of the API.
   *
   * @return their names in ascending order; none where the type is not an object, or takes any
   *     field
   */
  public List<String> fields() {
    return kind == Kind.STRUCT ? FieldNames.of(id) : List.of();
  }

  /** What it takes, in words. */
  @Override
  public String toString() {
    return switch (kind) {
      case CHOICE -> choices().isEmpty() ? "text" : String.join(", ", choices()) + " or other text";
      case STRUCT -> "object " + name;
      case OPTION -> "option for " + name;
      default -> name;
    };
  }
}
