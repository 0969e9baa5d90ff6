package io.libvmi;

import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodAffinityTerm;
import io.fabric8.kubernetes.api.model.PodAntiAffinity;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.fabric8.kubernetes.api.model.WeightedPodAffinityTerm;
import io.libvmi.model.KubernetesTypes;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;

/**
 * Options that keep machines apart: over nodes, zones, and other parts of the cluster. A machine's
 * own labels go to its pod, so that machines can be told by them.
 */
public final class Spreading {
  private Spreading() {}

  /**
   * Spreads machines over parts of the cluster: adds to {@code spec.topologySpreadConstraints}.
   *
   * @param constraint which machines, over what, and how evenly, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withTopologySpreadConstraint(
      TopologySpreadConstraint constraint) {
    return Observed.made(new WithTopologySpreadConstraint(constraint));
  }

  private record WithTopologySpreadConstraint(TopologySpreadConstraint constraint)
      implements OptionRecord<VirtualMachineInstance> {
    WithTopologySpreadConstraint {
      constraint =
          KubernetesTypes.copy(
              Arguments.required("withTopologySpreadConstraint", "constraint", constraint));
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).getTopologySpreadConstraints().add(KubernetesTypes.copy(constraint));
    }
  }

  /**
   * Spreads the machines that have a label evenly over parts of the cluster, as far as that is
   * possible: adds to {@code spec.topologySpreadConstraints}, with a skew of at most 1 that does
   * not keep a machine from running.
   *
   * @param topologyKey the label of nodes by which the parts differ, such as {@code
   *     topology.kubernetes.io/zone}
   * @param labelKey the label of the machines
   * @param labelValue its value
   * @return the option
   */
  public static Option<VirtualMachineInstance> withTopologySpread(
      String topologyKey, String labelKey, String labelValue) {
    return Observed.made(new WithTopologySpread(topologyKey, labelKey, labelValue));
  }

  private record WithTopologySpread(String topologyKey, String labelKey, String labelValue)
      implements OptionRecord<VirtualMachineInstance> {
    WithTopologySpread {
      Arguments.required("withTopologySpread", "topologyKey", topologyKey);
      Arguments.required("withTopologySpread", "labelKey", labelKey);
      Arguments.required("withTopologySpread", "labelValue", labelValue);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      TopologySpreadConstraint constraint = new TopologySpreadConstraint();
      constraint.setMaxSkew(1);
      constraint.setTopologyKey(topologyKey);
      constraint.setWhenUnsatisfiable("ScheduleAnyway");
      constraint.setLabelSelector(labelled(labelKey, labelValue));
      Path.spec(vmi).getTopologySpreadConstraints().add(constraint);
    }
  }

  /**
   * Keeps the machine away from certain pods: adds a term to {@code
   * spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution}.
   *
   * @param term which pods, and what near means, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withRequiredPodAntiAffinity(PodAffinityTerm term) {
    return Observed.made(new WithRequiredPodAntiAffinity(term));
  }

  private record WithRequiredPodAntiAffinity(PodAffinityTerm term)
      implements OptionRecord<VirtualMachineInstance> {
    WithRequiredPodAntiAffinity {
      term = KubernetesTypes.copy(Arguments.required("withRequiredPodAntiAffinity", "term", term));
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      podAntiAffinity(vmi)
          .getRequiredDuringSchedulingIgnoredDuringExecution()
          .add(KubernetesTypes.copy(term));
    }
  }

  /**
   * Prefers nodes away from certain pods: adds a term to {@code
   * spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution}.
   *
   * @param term which pods, what near means, and how much, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withPreferredPodAntiAffinity(
      WeightedPodAffinityTerm term) {
    return Observed.made(new WithPreferredPodAntiAffinity(term));
  }

  private record WithPreferredPodAntiAffinity(WeightedPodAffinityTerm term)
      implements OptionRecord<VirtualMachineInstance> {
    WithPreferredPodAntiAffinity {
      term = KubernetesTypes.copy(Arguments.required("withPreferredPodAntiAffinity", "term", term));
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      podAntiAffinity(vmi)
          .getPreferredDuringSchedulingIgnoredDuringExecution()
          .add(KubernetesTypes.copy(term));
    }
  }

  /**
   * Keeps the machine off nodes, or other parts of the cluster, on which a machine with a label
   * runs: adds a term to {@code
   * spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution}.
   *
   * @param labelKey the label of the machines
   * @param labelValue its value
   * @param topologyKey the label of nodes by which the parts differ, such as {@code
   *     kubernetes.io/hostname}
   * @return the option
   */
  public static Option<VirtualMachineInstance> withPodAntiAffinityForLabel(
      String labelKey, String labelValue, String topologyKey) {
    return Observed.made(new WithPodAntiAffinityForLabel(labelKey, labelValue, topologyKey));
  }

  private record WithPodAntiAffinityForLabel(String labelKey, String labelValue, String topologyKey)
      implements OptionRecord<VirtualMachineInstance> {
    WithPodAntiAffinityForLabel {
      Arguments.required("withPodAntiAffinityForLabel", "labelKey", labelKey);
      Arguments.required("withPodAntiAffinityForLabel", "labelValue", labelValue);
      Arguments.required("withPodAntiAffinityForLabel", "topologyKey", topologyKey);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      PodAffinityTerm term = new PodAffinityTerm();
      term.setLabelSelector(labelled(labelKey, labelValue));
      term.setTopologyKey(topologyKey);
      podAntiAffinity(vmi).getRequiredDuringSchedulingIgnoredDuringExecution().add(term);
    }
  }

  private static LabelSelector labelled(String key, String value) {
    LabelSelector selector = new LabelSelector();
    selector.getMatchLabels().put(key, value);
    return selector;
  }

  private static PodAntiAffinity podAntiAffinity(VirtualMachineInstance vmi) {
    Affinity affinity = Scheduling.affinity(vmi);
    PodAntiAffinity podAntiAffinity = affinity.getPodAntiAffinity();
    if (podAntiAffinity == null) {
      podAntiAffinity = new PodAntiAffinity();
      affinity.setPodAntiAffinity(podAntiAffinity);
    }
    return podAntiAffinity;
  }
}
