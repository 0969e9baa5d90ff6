package io.libvmi.schema;

import io.libvmi.schema.FieldType.Form;
import io.libvmi.schema.FieldType.ListKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the build wrote of a release. In {@code api-RELEASE.json} a field says what it holds
 * by one of {@code form}, {@code object}, {@code items} and {@code entries}.
 */
final class ApiResource {
  private final Release release;

  private ApiResource(Release release) {
    this.release = release;
  }

  static ApiSchema load(Release release) {
    return new ApiResource(release).read();
  }

  private ApiSchema read() {
    try (InputStream json =
        ApiResource.class.getResourceAsStream("api-" + release.version() + ".json")) {
      if (json == null) {
        throw new IllegalArgumentException(
            "nothing is known of KubeVirt %s; known are %s"
                .formatted(
                    release,
                    Release.ALL.stream().map(Release::version).collect(Collectors.joining(", "))));
      }
      Map<String, Object> document = JsonTree.object(JsonTree.read(json));
      List<Kind> kinds = new ArrayList<>();
      for (Object kind : JsonTree.list(document, "kinds")) {
        kinds.add(kind(JsonTree.object(kind)));
      }
      Map<String, Type> types = new TreeMap<>();
      JsonTree.object(document, "types")
          .forEach((name, fields) -> types.put(name, type(name, JsonTree.object(fields))));
      return new ApiSchema(release, kinds, types);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Kind kind(Map<String, Object> facts) {
    return new Kind(
        JsonTree.text(facts, "group"),
        JsonTree.text(facts, "version"),
        JsonTree.texts(facts, "served"),
        JsonTree.text(facts, "name"),
        JsonTree.text(facts, "plural"),
        JsonTree.texts(facts, "shortNames"),
        Boolean.TRUE.equals(facts.get("namespaced")),
        JsonTree.text(facts, "type"));
  }

  private static Type type(String name, Map<String, Object> facts) {
    Map<String, Field> fields = new TreeMap<>();
    facts.forEach((field, fact) -> fields.put(field, field(field, JsonTree.object(fact))));
    return new Type(name, fields);
  }

  private static Field field(String name, Map<String, Object> facts) {
    return new Field(
        name,
        fieldType(facts),
        Boolean.TRUE.equals(facts.get("required")),
        facts.get("default"),
        since(facts.get("since")));
  }

  private static @Nullable Release since(@Nullable Object version) {
    return version == null ? null : new Release(version.toString());
  }

  private static FieldType fieldType(Map<String, Object> facts) {
    if (facts.containsKey("object")) {
      return new FieldType.ObjectOf(JsonTree.text(facts, "object"));
    }
    if (facts.containsKey("items")) {
      return new FieldType.ListOf(
          fieldType(JsonTree.object(facts, "items")),
          ListKind.valueOf(facts.getOrDefault("kind", ListKind.SEQUENCE).toString()),
          JsonTree.texts(facts, "keys"));
    }
    if (facts.containsKey("entries")) {
      return new FieldType.MapOf(fieldType(JsonTree.object(facts, "entries")));
    }
    return new FieldType.Scalar(
        Form.valueOf(JsonTree.text(facts, "form")),
        (String) facts.get("format"),
        List.copyOf(JsonTree.list(facts, "values")));
  }
}
