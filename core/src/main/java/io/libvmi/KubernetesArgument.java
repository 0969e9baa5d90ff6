package io.libvmi;

import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.NodeSelectorRequirement;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.PodAffinityTerm;
import io.fabric8.kubernetes.api.model.PodDNSConfig;
import io.fabric8.kubernetes.api.model.PreferredSchedulingTerm;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.TypedLocalObjectReference;
import io.fabric8.kubernetes.api.model.TypedObjectReference;
import io.fabric8.kubernetes.api.model.WeightedPodAffinityTerm;
import io.libvmi.model.ApiWriter;
import io.libvmi.model.KubernetesTypes;
import io.libvmi.model.TreeWriter;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be done with those of Kubernetes' own types that options are given. */
record KubernetesArgument(UnaryOperator<Object> copier, BiConsumer<ApiWriter, Object> writer) {
  private static final Map<Class<?>, KubernetesArgument> TYPES =
      Map.ofEntries(
          entry(Affinity.class, KubernetesTypes::copy, KubernetesTypes::write),
          entry(LabelSelector.class, KubernetesTypes::copy, KubernetesTypes::write),
          entry(NodeSelectorRequirement.class, KubernetesTypes::copy, KubernetesTypes::write),
          entry(OwnerReference.class, KubernetesTypes::copy, KubernetesTypes::write),
          entry(PodAffinityTerm.class, KubernetesTypes::copy, KubernetesTypes::write),
          entry(PodDNSConfig.class, KubernetesTypes::copy, KubernetesTypes::write),
          entry(PreferredSchedulingTerm.class, KubernetesTypes::copy, KubernetesTypes::write),
          entry(Toleration.class, KubernetesTypes::copy, KubernetesTypes::write),
          entry(TopologySpreadConstraint.class, KubernetesTypes::copy, KubernetesTypes::write),
          entry(TypedLocalObjectReference.class, KubernetesTypes::copy, KubernetesTypes::write),
          entry(TypedObjectReference.class, KubernetesTypes::copy, KubernetesTypes::write),
          entry(WeightedPodAffinityTerm.class, KubernetesTypes::copy, KubernetesTypes::write));

  private static <V> Map.Entry<Class<?>, KubernetesArgument> entry(
      Class<V> type, UnaryOperator<@Nullable V> copier, BiConsumer<ApiWriter, V> writer) {
    return Map.entry(
        type,
        new KubernetesArgument(
            value -> Objects.requireNonNull(copier.apply(type.cast(value))),
            (out, value) -> writer.accept(out, type.cast(value))));
  }

  /** What can be done with a value, or null where it is of none of these types. */
  static @Nullable KubernetesArgument of(Object value) {
    return TYPES.get(value.getClass());
  }

  /** A copy of a value. */
  Object copy(Object value) {
    return copier.apply(value);
  }

  /** A value as a manifest has it. */
  Object tree(Object value) {
    TreeWriter out = new TreeWriter();
    writer.accept(out, value);
    return out.tree();
  }
}
