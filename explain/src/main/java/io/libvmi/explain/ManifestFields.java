package io.libvmi.explain;

import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a manifest holds, by its paths. */
public final class ManifestFields {
  private ManifestFields() {}

  /**
   * Lists everything that a manifest holds.
   *
   * @param manifest the manifest
   * @return what stands at each path: a text, a number, true or false, a map or a list; with the
   *     paths in which items of lists go by their names, as in a {@link FieldHistory}, first, and
   *     then those in which they go by their numbers
   */
  public static Map<String, @Nullable Object> of(ApiType manifest) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    Map<String, @Nullable Object> numbered = new LinkedHashMap<>();
    Map<String, @Nullable Object> tree = TreeWriter.treeOf(manifest);
    addParts(named, FieldNode.root(), tree, true);
    addParts(numbered, FieldNode.root(), tree, false);
    numbered.forEach(named::putIfAbsent);
    return named;
  }

  private static void addParts(
      Map<String, @Nullable Object> fields,
      FieldNode place,
      @Nullable Object value,
      boolean isNamed) {
    if (value instanceof Map<?, ?> object) {
      object.forEach((name, part) -> add(fields, place.field((String) name), part, isNamed));
    } else if (value instanceof List<?> list) {
      List<String> names = isNamed ? Snapshot.keys(list) : List.of();
      for (int i = 0; i < list.size(); i++) {
        add(fields, place.item(isNamed ? names.get(i) : "" + i), list.get(i), isNamed);
      }
    }
  }

  private static void add(
      Map<String, @Nullable Object> fields,
      FieldNode place,
      @Nullable Object value,
      boolean isNamed) {
    fields.put(place.toString(), value);
    addParts(fields, place, value, isNamed);
  }
}
