package io.libvmi.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes definitions of the kinds that only a custom resource definition describes. There the parts
 * stand inline and without names: a part with the fields of a known type is that type, the others
 * are named after the field they stand in.
 */
final class CrdTypes {
  private static final String REFERENCE = "#/definitions/";

  private final Map<String, Map<String, Object>> definitions;
  private final Map<Set<String>, List<String>> byFields = new LinkedHashMap<>();

  CrdTypes(Map<String, Map<String, Object>> definitions) {
    this.definitions = definitions;
    definitions.forEach((name, definition) -> remember(fields(definition), name));
  }

  /**
   * Adds the kind, its list and its parts to the definitions, and returns the kind's name there.
   */
  String add(String kind, Map<String, Object> version) {
    String prefix = version.get("name") + ".";
    Map<String, Object> schema = Tree.object(Tree.object(version, "schema"), "openAPIV3Schema");
    Map<String, Object> fields = new TreeMap<>();
    Tree.objects(Tree.object(schema, "properties"))
        .forEach(
            (name, field) ->
                fields.put(
                    name,
                    name.equals("metadata")
                        ? reference("k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta")
                        : part(prefix, kind, name, field)));
    definitions.put(prefix + kind, definition(fields, Tree.list(schema, "required")));
    remember(fields.keySet(), prefix + kind);

    Map<String, Object> list = new TreeMap<>();
    list.put("apiVersion", Map.of("type", "string"));
    list.put("kind", Map.of("type", "string"));
    list.put("metadata", reference("k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta"));
    list.put("items", Map.of("type", "array", "items", reference(prefix + kind)));
    definitions.put(prefix + kind + "List", definition(list, List.of("items")));
    return prefix + kind;
  }

  private Map<String, Object> part(
      String prefix, String owner, String name, Map<String, Object> field) {
    if (field.containsKey("items")) {
      Map<String, Object> list = new LinkedHashMap<>(field);
      list.put("items", part(prefix, owner, singular(name), Tree.object(field, "items")));
      return list;
    }
    if (!"object".equals(field.get("type")) || field.containsKey("additionalProperties")) {
      return field;
    }
    Set<String> fieldNames = fields(field);
    String known = known(field, fieldNames);
    if (known != null) {
      return reference(known);
    }
    String type = prefix + typeName(owner, name);
    if (definitions.containsKey(type)) {
      type = prefix + owner + capitalized(name); // what another kind calls so is something else
    }
    remember(fieldNames, type);
    Map<String, Object> parts = new TreeMap<>();
    Tree.objects(Tree.object(field, "properties"))
        .forEach(
            (part, value) -> parts.put(part, part(prefix, typeName(owner, name), part, value)));
    definitions.put(type, definition(parts, Tree.list(field, "required")));
    return reference(type);
  }

  private void remember(Set<String> fieldNames, String type) {
    byFields.computeIfAbsent(Set.copyOf(fieldNames), names -> new ArrayList<>()).add(type);
  }

  private @Nullable String known(Map<String, Object> part, Set<String> fieldNames) {
    return fieldNames.isEmpty()
        ? null
        : byFields.getOrDefault(fieldNames, List.of()).stream()
            .filter(name -> definitions.containsKey(name))
            .filter(name -> isAlike(definitions.get(name), part))
            .reduce((one, other) -> common(other, part) > common(one, part) ? other : one)
            .orElse(null);
  }

  /**
   * Whether a definition with the names of a part's fields means the same by them: an object is not
   * another one where their fields have no name in common. They need not have all, since the
   * definition may be of an earlier release than the part.
   */
  private boolean isAlike(Map<String, Object> definition, Map<String, Object> part) {
    return Tree.objects(Tree.object(part, "properties")).entrySet().stream()
        .allMatch(
            one ->
                fields(one.getValue()).isEmpty()
                    || !common(definition, one.getKey(), one.getValue()).isEmpty());
  }

  /** How many names of fields a definition and a part have in common, one level down. */
  private int common(String definition, Map<String, Object> part) {
    return Tree.objects(Tree.object(part, "properties")).entrySet().stream()
        .mapToInt(one -> common(definitions.get(definition), one.getKey(), one.getValue()).size())
        .sum();
  }

  private Set<String> common(
      Map<String, Object> definition, String field, Map<String, Object> part) {
    Map<String, Object> known = Tree.object(Tree.object(definition, "properties"), field);
    Set<String> common =
        fields(
            known.get("$ref") instanceof String reference
                ? definitions.get(reference.substring(REFERENCE.length()))
                : known);
    common.retainAll(fields(part));
    return common;
  }

  /** A kind's spec and status carry its name; so do parts of parts. What a spec holds does not. */
  private static String typeName(String owner, String name) {
    String simple = capitalized(name);
    if (owner.endsWith("Spec")) {
      return simple;
    }
    return owner.replaceFirst("Status$", "") + simple;
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String singular(String name) {
    return name.endsWith("ies")
        ? name.substring(0, name.length() - 3) + "y"
        : name.replaceFirst("s$", "");
  }

  private static Set<String> fields(Map<String, Object> schema) {
    return new TreeSet<>(Tree.object(schema, "properties").keySet());
  }

  private static Map<String, Object> reference(String definition) {
    return Map.of("$ref", REFERENCE + definition);
  }

  private static Map<String, Object> definition(Map<String, Object> fields, List<?> required) {
    return new LinkedHashMap<>(
        Map.of("type", "object", "properties", fields, "required", new ArrayList<>(required)));
  }
}
