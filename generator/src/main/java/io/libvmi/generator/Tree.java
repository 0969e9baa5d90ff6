package io.libvmi.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks into parsed facts, where a missing object or list is an empty one. */
final class Tree {
  private Tree() {}

  @SuppressWarnings("unchecked") // the facts say so
  static Map<String, Object> object(Map<String, Object> parent, String name) {
    return (Map<String, Object>) parent.getOrDefault(name, Map.of());
  }

  @SuppressWarnings("unchecked") // the facts say so
  static Map<String, Map<String, Object>> objects(Map<String, Object> parent) {
    Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
    parent.forEach((name, value) -> objects.put(name, (Map<String, Object>) value));
    return objects;
  }

  static List<?> list(Map<String, Object> parent, String name) {
    return (List<?>) parent.getOrDefault(name, List.of());
  }
}
