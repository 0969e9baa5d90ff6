package io.libvmi.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object of a manifest, of which may be asked what is not there. */
record Part(Map<?, ?> fields) {
  static final Part NONE = new Part(Map.of());

  /** The object that a value is, or {@link #NONE}. */
  static Part of(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? new Part(map) : NONE;
  }

  private @Nullable Object value(String path) {
    Object value = fields;
    for (String step : path.split("\\.", -1)) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value;
  }

  /** Whether there is something at a path, such as {@code cpu.model}. */
  boolean has(String path) {
    return value(path) != null;
  }

  /** The object at a path, or {@link #NONE}. */
  Part part(String path) {
    return of(value(path));
  }

  /** What stands at a path as text: a text, a number, true or false; otherwise null, as for "". */
  @Nullable String text(String path) {
    Object value = value(path);
    return value == null || value.equals("") || value instanceof Map || value instanceof List
        ? null
        : String.valueOf(value);
  }

  /** The same, or other words. */
  String text(String path, String otherwise) {
    String text = text(path);
    return text == null ? otherwise : text;
  }

  /** A number, or another one. */
  long number(String path, long otherwise) {
    return value(path) instanceof Number number ? number.longValue() : otherwise;
  }

  boolean isTrue(String path) {
    return Boolean.TRUE.equals(value(path));
  }

  boolean isFalse(String path) {
    return Boolean.FALSE.equals(value(path));
  }

  /** The objects of the list at a path. */
  List<Part> parts(String path) {
    List<Part> parts = new ArrayList<>();
    items(path).forEach(item -> parts.add(of(item)));
    return parts;
  }

  /** The texts of the list at a path. */
  List<String> texts(String path) {
    return items(path).stream().map(String::valueOf).toList();
  }

  private List<?> items(String path) {
    return value(path) instanceof List<?> list ? list : List.of();
  }

  /** The names of the fields. */
  List<String> names() {
    return fields.keySet().stream().map(String::valueOf).toList();
  }

  /** The first field's name of some that are looked for, or null. */
  @Nullable String first(List<String> names) {
    return names.stream().filter(fields::containsKey).findFirst().orElse(null);
  }

  /** The fields as {@code name=value}, in their order. */
  List<String> pairs() {
    Set<? extends Map.Entry<?, ?>> all = fields.entrySet();
    return all.stream().map(pair -> pair.getKey() + "=" + pair.getValue()).toList();
  }
}
