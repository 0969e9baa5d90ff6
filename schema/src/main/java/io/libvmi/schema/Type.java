package io.libvmi.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type of the API: an object with fields. */
public final class Type {
  private final String name;
  private final Map<String, Field> fields;

  Type(String name, Map<String, Field> fields) {
    this.name = name;
    this.fields = fields;
  }

  /**
   * Returns the name of the type in the API.
   *
   * @return such as {@code v1.Disk}
   */
  public String name() {
    return name;
  }

  /**
   * Returns what the type has.
   *
   * @return its fields in ascending order
   */
  public Collection<Field> fields() {
    return Collections.unmodifiableCollection(fields.values());
  }

  /**
   * Finds a field.
   *
   * @param field its name
   * @return the field, or null where there is none
   */
  public @Nullable Field field(String field) {
    return fields.get(field);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
