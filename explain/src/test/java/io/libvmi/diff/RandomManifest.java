package io.libvmi.diff;

import io.libvmi.schema.ApiSchema;
import io.libvmi.schema.Field;
import io.libvmi.schema.FieldType;
import io.libvmi.schema.FieldType.Form;
import io.libvmi.schema.FieldType.ListOf;
import io.libvmi.schema.FieldType.MapOf;
import io.libvmi.schema.FieldType.ObjectOf;
import io.libvmi.schema.Kind;
import io.libvmi.schema.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Manifests of any kind with any fields. Texts and numbers are there once each, so that no two
 * values mean the same by accident.
 */
final class RandomManifest {
  private static final ApiSchema API = ApiSchema.of(Release.NEWEST);
  private static final int DEEPEST = 9;

  private final Random random;
  private int fresh = 100;
  private int values;

  RandomManifest(Random random) {
    this.random = random;
  }

  Map<String, Object> next() {
    return next(API.kinds().get(random.nextInt(API.kinds().size())));
  }

  /** Another one of the same kind. */
  Map<String, Object> like(Map<String, Object> manifest) {
    return next(API.kind((String) manifest.get("apiVersion"), (String) manifest.get("kind")));
  }

  private Map<String, Object> next(Kind kind) {
    values = 0;
    Map<String, Object> manifest = object(kind.type(), 0);
    manifest.put("apiVersion", kind.apiVersion());
    manifest.put("kind", kind.name());
    return manifest;
  }

  private Map<String, Object> object(String type, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    List<Field> fields = new ArrayList<>(API.type(type).fields());
    double part = depth == 0 ? 1 : Math.max(0.1, Math.min(0.7, 4.0 / fields.size()));
    for (Field field : fields) {
      if (random.nextDouble() < part && depth < DEEPEST && values < 400) {
        object.put(field.name(), value(field.type(), keys(type, field), depth + 1));
      }
    }
    return object;
  }

  private static List<ListRule.Key> keys(String type, Field field) {
    return field.type() instanceof ListOf list
        ? ListRules.of(type, field.name(), list).keys()
        : List.of();
  }

  /** Any value of a type. */
  Object value(FieldType type, List<ListRule.Key> keys, int depth) {
    values++;
    if (type instanceof ObjectOf object) {
      return object(object.type(), depth);
    }
    if (type instanceof ListOf list) {
      List<Object> items = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        items.add(item(list.items(), keys, depth));
      }
      return items;
    }
    if (type instanceof MapOf map) {
      Map<String, Object> entries = new LinkedHashMap<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        entries.put("k~/" + fresh++, value(map.values(), List.of(), depth + 1));
      }
      return entries;
    }
    return scalar(((FieldType.Scalar) type).form());
  }

  /** Any item of a list, with keys that no other one has. */
  @SuppressWarnings("unchecked") // what is written here is read here
  Object item(FieldType type, List<ListRule.Key> keys, int depth) {
    Object item = value(type, List.of(), depth + 1);
    for (ListRule.Key key : keys) {
      if (item instanceof Map) {
        Map<String, Object> owner = (Map<String, Object>) item;
        FieldType at = type;
        for (String name : key.path().subList(0, key.path().size() - 1)) {
          at = API.type(((ObjectOf) at).type()).field(name).type();
          owner = (Map<String, Object>) owner.computeIfAbsent(name, n -> new LinkedHashMap<>());
        }
        FieldType last = API.type(((ObjectOf) at).type()).field(key.name()).type();
        owner.put(key.name(), value(last, List.of(), DEEPEST));
      }
    }
    return item;
  }

  /** A value without parts that is nowhere else, but for true and false. */
  Object scalar(Form form) {
    fresh++;
    return switch (form) {
      case STRING, ANY -> "s" + fresh;
      case INTEGER -> (long) fresh;
      case NUMBER -> fresh + 0.5;
      case BOOLEAN -> random.nextBoolean();
      case QUANTITY -> fresh + "Mi";
      case INT_OR_STRING -> random.nextBoolean() ? (Object) (long) fresh : "p" + fresh;
      case TIME -> "%d-01-01T12:00:00Z".formatted(1000 + fresh);
      case DURATION -> fresh + "m";
    };
  }
}
