package io.libvmi.schema;

import io.libvmi.schema.FieldType.Scalar;

/** What an editor shows of a field. The facts carry no prose, so it is what they say, in words. */
final class FieldWords {
  private FieldWords() {}

  static String of(Field field) {
    String words = of(field.type());
    if (field.type() instanceof FieldType.ListOf list && !list.keys().isEmpty()) {
      words += "; its items differ in " + String.join(" and ", list.keys());
    }
    return field.since() == null ? words : words + "; since KubeVirt " + field.since();
  }

  private static String of(FieldType type) {
    if (type instanceof FieldType.ListOf list) {
      return "list of " + of(list.items());
    }
    if (type instanceof FieldType.MapOf map) {
      return "map of " + of(map.values());
    }
    return type instanceof Scalar scalar ? of(scalar) : "object";
  }

  private static String of(Scalar scalar) {
    return switch (scalar.form()) {
      case STRING -> "text";
      case INTEGER -> "whole number";
      case NUMBER -> "number";
      case BOOLEAN -> "true or false";
      case QUANTITY -> "quantity such as 500m or 2Gi";
      case INT_OR_STRING -> "whole number or text";
      case TIME -> "time as in RFC 3339, such as 2026-01-31T12:00:00Z";
      case DURATION -> "duration such as 1h30m";
      case ANY -> "any value";
    };
  }
}
