package io.libvmi.diff;

import io.libvmi.diff.Difference.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a tree of differences into a merge patch of RFC 7386. */
final class MergePatch {
  private MergePatch() {}

  static Map<String, @Nullable Object> of(@Nullable Difference difference, Map<?, ?> after) {
    Map<String, @Nullable Object> patch = new LinkedHashMap<>();
    if (difference instanceof Fields fields) {
      fields.members().forEach((name, member) -> patch.put(name, member(member, after.get(name))));
    }
    return patch;
  }

  private static @Nullable Object member(Difference difference, @Nullable Object after) {
    if (difference instanceof Fields) {
      return of(difference, after == null ? Map.of() : (Map<?, ?>) after);
    }
    return withoutNulls(after);
  }

  /** A null would remove what it stands for, which is absent all the same; in a list it stays. */
  private static @Nullable Object withoutNulls(@Nullable Object value) {
    if (value instanceof List || !(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<Object, @Nullable Object> rest = new LinkedHashMap<>();
    map.forEach(
        (name, member) -> {
          if (member != null) {
            rest.put(name, withoutNulls(member));
          }
        });
    return rest;
  }
}
