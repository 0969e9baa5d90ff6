package io.libvmi.recipe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a parameter takes. */
public final class ParameterType {
  static final ParameterType TEXT = new ParameterType(Kind.TEXT, "text", 0);
  static final ParameterType BOOLEAN = new ParameterType(Kind.BOOLEAN, "true or false", 0);
  static final ParameterType INT32 = new ParameterType(Kind.INT32, "whole number", 0);
  static final ParameterType INT64 = new ParameterType(Kind.INT64, "whole number", 0);
  static final ParameterType NUMBER = new ParameterType(Kind.NUMBER, "number", 0);
  static final ParameterType QUANTITY = new ParameterType(Kind.QUANTITY, "quantity", 0);
  static final ParameterType INT_OR_STRING =
      new ParameterType(Kind.INT_OR_STRING, "whole number or text", 0);
  static final ParameterType ANY = new ParameterType(Kind.ANY, "any value", 0);

  private final Kind kind;
  private final String name;
  private final int id;
  private final @Nullable ParameterType element;

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
    /** A number that may have a fraction. */
    NUMBER,
    /** A number with a suffix, such as 500m or 2Gi. */
    QUANTITY,
    /** A whole number of 32 bits, or any text. */
    INT_OR_STRING,
    /** A text of which some values have a name in the library. */
    CHOICE,
    /** An object of the API. */
    STRUCT,
    /** An option. */
    OPTION,
    /** A list. */
    LIST,
    /** A map from text. */
    MAP,
    /** Any value of a document. */
    ANY
  }

  private ParameterType(Kind kind, String name, int id) {
    this(kind, name, id, null);
  }

  private ParameterType(Kind kind, String name, int id, @Nullable ParameterType element) {
    this.kind = kind;
    this.name = name;
    this.id = id;
    this.element = element;
  }

  static ParameterType list(ParameterType element) {
    return new ParameterType(Kind.LIST, "list of " + element, 0, element);
  }

  static ParameterType map(ParameterType element) {
    return new ParameterType(Kind.MAP, "map of " + element, 0, element);
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
   * What a list or a map holds.
   *
   * @return the type of each of its values
   * @throws IllegalStateException when the type is neither
   */
  public ParameterType element() {
    if (element == null) {
      throw new IllegalStateException(this + " holds nothing");
    }
    return element;
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
