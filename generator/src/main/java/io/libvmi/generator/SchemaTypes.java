package io.libvmi.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the fields of one release's definitions hold, in the words of the schema's resources. */
final class SchemaTypes {
  private static final String REFERENCE = "#/definitions/";

  /** Types of Kubernetes' that are a single value, and those of which nothing is known. */
  private static final Map<String, String> FORMS =
      Map.of(
          "Quantity", "QUANTITY",
          "Time", "TIME",
          "MicroTime", "TIME",
          "Duration", "DURATION",
          "IntOrString", "INT_OR_STRING",
          "RawExtension", "ANY",
          "FieldsV1", "ANY",
          "Patch", "ANY");

  private final Map<String, Map<String, Object>> definitions;

  SchemaTypes(Map<String, Map<String, Object>> definitions) {
    this.definitions = definitions;
  }

  /** Whether a definition is an object with fields, and not a value. */
  boolean isObject(String definition) {
    return form(definition) == null && "object".equals(definitions.get(definition).get("type"));
  }

  private static String form(String definition) {
    return KubernetesClasses.isKubernetes(definition)
        ? FORMS.get(definition.substring(definition.lastIndexOf('.') + 1))
        : null;
  }

  /** The names of the definitions that a definition refers to. */
  static Set<String> references(Map<String, Object> definition) {
    Set<String> references = new TreeSet<>();
    collect(definition, references);
    return references;
  }

  private static void collect(Object facts, Set<String> references) {
    if (facts instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String reference) {
        references.add(reference.substring(REFERENCE.length()));
      }
      map.values().forEach(part -> collect(part, references));
    }
  }

  Map<String, Object> of(Map<String, Object> fact) {
    if (fact.get("$ref") instanceof String reference) {
      String name = reference.substring(REFERENCE.length());
      String form = form(name);
      if (form != null) {
        return entry("form", form);
      }
      return isObject(name) ? entry("object", name) : of(definitions.get(name));
    }
    if ("array".equals(fact.get("type"))) {
      Map<String, Object> list = entry("items", of(Tree.object(fact, "items")));
      Object kind = fact.get("x-kubernetes-list-type");
      if ("set".equals(kind)) {
        list.put("kind", "SET");
      } else if ("map".equals(kind)) {
        list.put("kind", "MAP");
        list.put("keys", fact.get("x-kubernetes-list-map-keys"));
      }
      return list;
    }
    if (fact.containsKey("additionalProperties")) {
      return entry("entries", of(Tree.object(fact, "additionalProperties")));
    }
    return scalar(fact);
  }

  private static Map<String, Object> scalar(Map<String, Object> fact) {
    Object type = fact.get("type");
    Object format = fact.get("format");
    if (fact.isEmpty() || "object".equals(type)) {
      return entry("form", "ANY");
    }
    if (type instanceof List<?> types) {
      // apart from Kubernetes' own types, which have names: a port, or a time that may be null
      return entry("form", types.contains("number") ? "INT_OR_STRING" : "TIME");
    }
    if ("date-time".equals(format)) {
      return entry("form", "TIME");
    }
    Map<String, Object> scalar =
        switch (String.valueOf(type)) {
          case "string" -> entry("form", "STRING");
          case "boolean" -> entry("form", "BOOLEAN");
          case "integer" -> entry("form", "INTEGER");
          case "number" -> entry("form", "NUMBER");
          default -> throw new IllegalArgumentException("a field of unknown type: " + fact);
        };
    if (format != null) {
      scalar.put("format", format);
    }
    if (fact.get("enum") instanceof List<?> values) {
      scalar.put("values", values);
    }
    return scalar;
  }

  private static Map<String, Object> entry(String name, Object value) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put(name, value);
    return entry;
  }
}
