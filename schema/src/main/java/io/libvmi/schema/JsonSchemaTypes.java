package io.libvmi.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Types as definitions of a JSON Schema; it remembers which ones are referred to. */
final class JsonSchemaTypes {
  static final String DEFINITIONS = "#/definitions/";

  /** Kubernetes' grammar of a quantity. */
  private static final String QUANTITY =
      "^[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$";

  /** Go's grammar of a duration. */
  private static final String DURATION =
      "^[+-]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)$";

  private final ApiSchema api;
  private final Map<String, Map<String, Object>> definitions = new TreeMap<>();

  JsonSchemaTypes(ApiSchema api) {
    this.api = api;
  }

  /** All types that are referred to, each with a reference to those that it refers to itself. */
  Map<String, Map<String, Object>> definitions() {
    return definitions;
  }

  /** The fields of a type, each with its schema. */
  Map<String, Object> fields(Type type) {
    Map<String, Object> fields = new TreeMap<>();
    for (Field field : type.fields()) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("description", FieldWords.of(field));
      schema.putAll(schema(field.type()));
      fields.put(field.name(), isDemanded(field) ? schema : orNull(schema));
    }
    return fields;
  }

  /**
   * Whether a field has to be there. One that Go always has need not, unless something has to be in
   * it: KubeVirt fills it in before the API server looks.
   */
  private boolean isDemanded(Field field) {
    return field.required()
        && !(Map.of().equals(field.defaultValue())
            && field.type() instanceof FieldType.ObjectOf object
            && demanded(api.type(object.type())).isEmpty());
  }

  private List<String> demanded(Type type) {
    return type.fields().stream().filter(this::isDemanded).map(Field::name).toList();
  }

  private static Map<String, Object> orNull(Map<String, Object> schema) {
    Set<Object> types = new LinkedHashSet<>();
    if (schema.get("type") instanceof List<?> several) {
      types.addAll(several);
    } else if (schema.get("type") instanceof String one) {
      types.add(one);
    }
    if (types.isEmpty()) {
      return schema; // anything passes
    }
    types.add("null");
    schema.put("type", List.copyOf(types));
    if (schema.get("enum") instanceof List<?> values) {
      List<@Nullable Object> more = new ArrayList<>(values);
      more.add(null);
      schema.put("enum", more);
    }
    return schema;
  }

  /** The schema of an object of a type. */
  Map<String, Object> object(String type) {
    define(type);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    // what stands beside a reference does not count in draft-07
    schema.put("allOf", List.of(Map.of("$ref", DEFINITIONS + type)));
    return schema;
  }

  private void define(String name) {
    if (definitions.containsKey(name)) {
      return;
    }
    Map<String, Object> definition = new LinkedHashMap<>();
    definitions.put(name, definition);
    Type type = api.type(name);
    definition.put("title", name);
    List<String> demanded = demanded(type);
    if (!demanded.isEmpty()) {
      definition.put("required", demanded);
    }
    definition.put("properties", fields(type));
    definition.put("additionalProperties", false);
  }

  private Map<String, Object> schema(FieldType type) {
    if (type instanceof FieldType.ObjectOf object) {
      return object(object.type());
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    if (type instanceof FieldType.ListOf list) {
      schema.put("type", "array");
      schema.put("items", schema(list.items()));
      if (list.kind() == FieldType.ListKind.SET) {
        schema.put("uniqueItems", true);
      }
    } else if (type instanceof FieldType.MapOf map) {
      schema.put("type", "object");
      schema.put("additionalProperties", schema(map.values()));
    } else {
      addScalar(schema, (FieldType.Scalar) type);
    }
    return schema;
  }

  private static void addScalar(Map<String, Object> schema, FieldType.Scalar scalar) {
    switch (scalar.form()) {
      case STRING -> schema.put("type", "string");
      case INTEGER -> schema.put("type", "integer");
      case NUMBER -> schema.put("type", "number");
      case BOOLEAN -> schema.put("type", "boolean");
      case INT_OR_STRING -> schema.put("type", List.of("integer", "string"));
      case QUANTITY -> {
        schema.put("type", List.of("string", "number"));
        schema.put("pattern", QUANTITY);
      }
      case TIME -> {
        // also where it has to be there: Go writes the time that is none as null
        schema.put("type", List.of("string", "null"));
        schema.put("format", "date-time");
      }
      case DURATION -> {
        schema.put("type", "string");
        schema.put("pattern", DURATION);
      }
      case ANY -> {} // a schema that asks for nothing
    }
    String format = scalar.format();
    if (format != null && format.startsWith("int")) {
      schema.put("format", format);
    }
    if (!scalar.values().isEmpty()) {
      schema.put("enum", scalar.values());
    }
  }
}
