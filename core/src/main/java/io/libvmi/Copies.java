package io.libvmi;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.ApiType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies what options are given, and what they hold: a manifest shares nothing with them. */
final class Copies {
  private Copies() {}

  /** A copy of an argument, whatever it is: what cannot be changed is returned as it is. */
  @SuppressWarnings("unchecked") // a copy has the type of what it copies
  static <V> V of(V value) {
    return (V) copy(value);
  }

  /** A copy of texts by name, none of which is null, that does not change. */
  static Map<String, String> texts(
      String option,
      String argument,
      @Nullable Map<? extends @Nullable String, ? extends @Nullable String> values) {
    Map<String, String> all = new LinkedHashMap<>();
    Arguments.required(option, argument, values)
        .forEach(
            (key, value) -> {
              String name = Arguments.required(option, argument, key);
              all.put(name, Arguments.required(option, argument + "[" + name + "]", value));
            });
    return Collections.unmodifiableMap(all);
  }

  private static Object copy(Object value) {
    if (value instanceof ApiType object) {
      return object.copy();
    } else if (value instanceof Quantity quantity) {
      return Arguments.copy(quantity);
    } else if (value instanceof List<?> list) {
      return list.stream().map(Copies::of).toList();
    }
    KubernetesArgument kubernetes = KubernetesArgument.of(value);
    return kubernetes == null ? value : kubernetes.copy(value);
  }
}
