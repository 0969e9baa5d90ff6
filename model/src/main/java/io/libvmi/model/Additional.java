package io.libvmi.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The additional properties of fabric8's objects: fields that their classes do not know. */
final class Additional {
  private Additional() {}

  static void write(ApiWriter out, Object fields, Map<String, @Nullable Object> additional) {
    out.value(ApiType.withAdditional((Map<?, ?>) fields, additional));
  }

  static Map<String, @Nullable Object> copy(Map<String, @Nullable Object> additional) {
    return ApiType.copyTree(additional);
  }
}
