package io.libvmi;

import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.NodeSelectorRequirement;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.PodAffinityTerm;
import io.fabric8.kubernetes.api.model.PodDNSConfig;
import io.fabric8.kubernetes.api.model.PreferredSchedulingTerm;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.TypedLocalObjectReference;
import io.fabric8.kubernetes.api.model.TypedObjectReference;
import io.fabric8.kubernetes.api.model.WeightedPodAffinityTerm;
import io.libvmi.model.ApiType;
import io.libvmi.model.KubernetesTypes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Copies what options are given, and what they hold: a manifest shares nothing with them. */
final class Copies {
  /** Those of Kubernetes' own types that options are given. */
  private static final Map<Class<?>, Function<Object, @Nullable Object>> KUBERNETES =
      Map.ofEntries(
          entry(Affinity.class, KubernetesTypes::copy),
          entry(LabelSelector.class, KubernetesTypes::copy),
          entry(NodeSelectorRequirement.class, KubernetesTypes::copy),
          entry(OwnerReference.class, KubernetesTypes::copy),
          entry(PodAffinityTerm.class, KubernetesTypes::copy),
          entry(PodDNSConfig.class, KubernetesTypes::copy),
          entry(PreferredSchedulingTerm.class, KubernetesTypes::copy),
          entry(Toleration.class, KubernetesTypes::copy),
          entry(TopologySpreadConstraint.class, KubernetesTypes::copy),
          entry(TypedLocalObjectReference.class, KubernetesTypes::copy),
          entry(TypedObjectReference.class, KubernetesTypes::copy),
          entry(WeightedPodAffinityTerm.class, KubernetesTypes::copy));

  private Copies() {}

  /** A copy of an argument, whatever it is: what cannot be changed is returned as it is. */
  @SuppressWarnings("unchecked") // a copy has the type of what it copies
  static <V> V of(V value) {
    return (V) Arguments.present(copy(value));
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

  private static @Nullable Object copy(Object value) {
    if (value instanceof ApiType object) {
      return object.copy();
    } else if (value instanceof Quantity quantity) {
      return Arguments.copy(quantity);
    } else if (value instanceof List<?> list) {
      return list.stream().map(Copies::of).toList();
    }
    Function<Object, @Nullable Object> copier = KUBERNETES.get(value.getClass());
    return copier == null ? value : copier.apply(value);
  }

  private static <V> Map.Entry<Class<?>, Function<Object, @Nullable Object>> entry(
      Class<V> type, Function<V, @Nullable V> copier) {
    return Map.entry(type, value -> copier.apply(type.cast(value)));
  }
}
