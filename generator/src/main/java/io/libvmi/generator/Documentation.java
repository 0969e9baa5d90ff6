package io.libvmi.generator;

import com.palantir.javapoet.TypeName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The Javadoc of the model, made from the facts. */
final class Documentation {
  private static final int MOST_PLACES = 4;

  private final Map<TypeName, List<String>> places = new HashMap<>();

  Documentation(Api api) {
    Map<TypeName, ApiDefinition> byName = new HashMap<>();
    api.definitions.forEach(definition -> byName.put(definition.javaName(), definition));
    api.definitions.stream()
        .filter(definition -> definition.kind() != null)
        .forEach(kind -> findPlaces(kind, byName));
    api.documents().forEach(document -> findPlaces(document, byName));
  }

  /** Notes where in a kind each type first stands, nearest place first. */
  private void findPlaces(ApiDefinition kind, Map<TypeName, ApiDefinition> byName) {
    record Place(ApiDefinition type, String path) {}
    Set<TypeName> seen = new HashSet<>(Set.of(kind.javaName()));
    Deque<Place> next = new ArrayDeque<>(List.of(new Place(kind, "")));
    while (!next.isEmpty()) {
      Place place = next.remove();
      for (ApiDefinition.Field field : place.type().fields()) {
        String path = (place.path().isEmpty() ? "" : place.path() + ".") + field.name();
        FieldType type = field.type();
        if (type instanceof FieldType.ListOf list) {
          path += "[]";
          type = list.element();
        } else if (type instanceof FieldType.MapOf map) {
          path += "{}";
          type = map.value();
        }
        if (type instanceof FieldType.Model model && seen.add(model.javaType())) {
          places
              .computeIfAbsent(model.javaType(), name -> new ArrayList<>())
              .add("{@code " + path + "} of " + kind.javaName().simpleName());
          next.add(new Place(byName.get(model.javaType()), path));
        }
      }
    }
  }

  String ofType(ApiDefinition definition) {
    StringBuilder text = new StringBuilder();
    ApiDefinition.Kind kind = definition.kind();
    if (kind != null) {
      text.append(
          "The kind {@code %s} of {@code %s/%s}, whose objects live %s.\n"
              .formatted(
                  kind.kind(),
                  kind.group(),
                  kind.version(),
                  kind.namespaced() ? "in a namespace" : "in the cluster, in no namespace"));
    } else if (definition.listOf() != null) {
      text.append("A list of {@link %s}.\n".formatted(definition.listOf().kind()));
    } else if (definition.facts().get("description") instanceof String words) {
      text.append(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".\n");
    } else {
      text.append("The API type {@code %s}.\n".formatted(definition.name()));
    }
    List<String> where = places.getOrDefault(definition.javaName(), List.of());
    if (!where.isEmpty()) {
      text.append("\n<p>It stands at ");
      text.append(where.stream().limit(MOST_PLACES).collect(Collectors.joining(", ")));
      text.append(where.size() > MOST_PLACES ? " and in other kinds.\n" : ".\n");
    }
    if (definition.fields().isEmpty()) {
      text.append("\n<p>It has no fields: that it is there is all that it says.\n");
    }
    return text.toString();
  }

  String ofGetter(ApiDefinition.Field field) {
    return "The field {@code %s}: %s.\n\n@return its value%s\n"
        .formatted(
            field.name(),
            facts(field),
            field.type() instanceof FieldType.ListOf || field.type() instanceof FieldType.MapOf
                ? "; never null, and what is added to it is written"
                : ", or null where it is absent");
  }

  String ofSetter(ApiDefinition.Field field, String parameter) {
    return "Sets the field {@code %s}: %s.\n\n@param %s its value, or null to leave it out\n"
        .formatted(field.name(), facts(field), parameter);
  }

  private static String facts(ApiDefinition.Field field) {
    List<String> facts = new ArrayList<>();
    facts.add(field.type().words());
    if (field.required()) {
      facts.add("required");
    }
    if (field.facts().get("enum") instanceof List<?> values) {
      facts.add(
          "one of "
              + values.stream()
                  .map(value -> "{@code " + value + "}")
                  .collect(Collectors.joining(", ")));
    }
    if (field.facts().get("x-kubernetes-list-map-keys") instanceof List<?> keys) {
      facts.add(
          "its items differ in "
              + keys.stream().map(String::valueOf).collect(Collectors.joining(" and ")));
    }
    if (field.since() != null) {
      facts.add("since KubeVirt " + field.since());
    }
    return String.join("; ", facts);
  }
}
