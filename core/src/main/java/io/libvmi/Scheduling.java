package io.libvmi;

import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeAffinity;
import io.fabric8.kubernetes.api.model.NodeSelector;
import io.fabric8.kubernetes.api.model.NodeSelectorRequirement;
import io.fabric8.kubernetes.api.model.NodeSelectorTerm;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PodAffinity;
import io.fabric8.kubernetes.api.model.PodAffinityTerm;
import io.fabric8.kubernetes.api.model.PreferredSchedulingTerm;
import io.fabric8.kubernetes.api.model.Toleration;
import io.fabric8.kubernetes.api.model.WeightedPodAffinityTerm;
import io.libvmi.model.KubernetesTypes;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceSpec;

/** Options for the node that a machine runs on. */
public final class Scheduling {
  private static final String HOST_NAME = "kubernetes.io/hostname";

  private Scheduling() {}

  /**
   * Runs the machine on a node: {@code spec.nodeSelector}, by the node's host name.
   *
   * @param node the node
   * @return the option
   */
  public static Option<VirtualMachineInstance> withNodeSelectorFor(Node node) {
    ObjectMeta metadata = Arguments.required("withNodeSelectorFor", "node", node).getMetadata();
    String name = metadata == null ? null : metadata.getName();
    return Observed.made(new WithNodeSelectorFor(name == null ? "" : name));
  }

  /**
   * Runs the machine on a node: {@code spec.nodeSelector}, by the node's host name.
   *
   * @param nodeName the node's name
   * @return the option
   */
  public static Option<VirtualMachineInstance> withNodeSelectorFor(String nodeName) {
    return Observed.made(new WithNodeSelectorFor(nodeName));
  }

  private record WithNodeSelectorFor(String nodeName)
      implements OptionRecord<VirtualMachineInstance> {
    WithNodeSelectorFor {
      Arguments.required("withNodeSelectorFor", "nodeName", nodeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).getNodeSelector().put(HOST_NAME, nodeName);
    }
  }

  /**
   * Lets the machine run on a node: adds a term, by the node's host name, to {@code
   * spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution}. Of several terms
   * one has to hold.
   *
   * @param nodeName the node's name
   * @return the option
   */
  public static Option<VirtualMachineInstance> withNodeAffinityFor(String nodeName) {
    return Observed.made(new WithNodeAffinityFor(nodeName));
  }

  private record WithNodeAffinityFor(String nodeName)
      implements OptionRecord<VirtualMachineInstance> {
    WithNodeAffinityFor {
      Arguments.required("withNodeAffinityFor", "nodeName", nodeName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addTerm(vmi, HOST_NAME, nodeName);
    }
  }

  /**
   * Lets the machine run on nodes with a label: adds a term to {@code
   * spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution}. Of several terms
   * one has to hold.
   *
   * @param nodeLabelKey the label
   * @param nodeLabelValue its value
   * @return the option
   */
  public static Option<VirtualMachineInstance> withNodeAffinityForLabel(
      String nodeLabelKey, String nodeLabelValue) {
    return Observed.made(new WithNodeAffinityForLabel(nodeLabelKey, nodeLabelValue));
  }

  private record WithNodeAffinityForLabel(String nodeLabelKey, String nodeLabelValue)
      implements OptionRecord<VirtualMachineInstance> {
    WithNodeAffinityForLabel {
      Arguments.required("withNodeAffinityForLabel", "nodeLabelKey", nodeLabelKey);
      Arguments.required("withNodeAffinityForLabel", "nodeLabelValue", nodeLabelValue);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      addTerm(vmi, nodeLabelKey, nodeLabelValue);
    }
  }

  private static void addTerm(VirtualMachineInstance vmi, String key, String value) {
    NodeSelectorRequirement requirement = new NodeSelectorRequirement();
    requirement.setKey(key);
    requirement.setOperator("In");
    requirement.getValues().add(value);
    NodeSelectorTerm term = new NodeSelectorTerm();
    term.getMatchExpressions().add(requirement);
    required(vmi).getNodeSelectorTerms().add(term);
  }

  private static NodeSelector required(VirtualMachineInstance vmi) {
    NodeAffinity nodeAffinity = nodeAffinity(vmi);
    NodeSelector required = nodeAffinity.getRequiredDuringSchedulingIgnoredDuringExecution();
    if (required == null) {
      required = new NodeSelector();
      nodeAffinity.setRequiredDuringSchedulingIgnoredDuringExecution(required);
    }
    return required;
  }

  private static NodeAffinity nodeAffinity(VirtualMachineInstance vmi) {
    Affinity affinity = affinity(vmi);
    NodeAffinity nodeAffinity = affinity.getNodeAffinity();
    if (nodeAffinity == null) {
      nodeAffinity = new NodeAffinity();
      affinity.setNodeAffinity(nodeAffinity);
    }
    return nodeAffinity;
  }

  /** What the manifest says of nodes and pods to be near to. */
  static Affinity affinity(VirtualMachineInstance vmi) {
    VirtualMachineInstanceSpec spec = Path.spec(vmi);
    Affinity affinity = spec.getAffinity();
    if (affinity == null) {
      affinity = new Affinity();
      spec.setAffinity(affinity);
    }
    return affinity;
  }

  /**
   * Runs the machine on nodes with a label: {@code spec.nodeSelector}.
   *
   * @param key the label
   * @param value its value
   * @return the option
   */
  public static Option<VirtualMachineInstance> withNodeSelector(String key, String value) {
    return Observed.made(new WithNodeSelector(key, value));
  }

  private record WithNodeSelector(String key, String value)
      implements OptionRecord<VirtualMachineInstance> {
    WithNodeSelector {
      Arguments.required("withNodeSelector", "key", key);
      Arguments.required("withNodeSelector", "value", value);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).getNodeSelector().put(key, value);
    }
  }

  /**
   * Lets the machine run on nodes with a taint: adds to {@code spec.tolerations}.
   *
   * @param toleration which taint, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withToleration(Toleration toleration) {
    return Observed.made(new WithToleration(toleration));
  }

  private record WithToleration(Toleration toleration)
      implements OptionRecord<VirtualMachineInstance> {
    WithToleration {
      toleration =
          KubernetesTypes.copy(Arguments.required("withToleration", "toleration", toleration));
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).getTolerations().add(KubernetesTypes.copy(toleration));
    }
  }

  /**
   * Prefers nodes: adds a term to {@code
   * spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution}.
   *
   * @param term which nodes, and how much, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withPreferredNodeAffinity(
      PreferredSchedulingTerm term) {
    return Observed.made(new WithPreferredNodeAffinity(term));
  }

  private record WithPreferredNodeAffinity(PreferredSchedulingTerm term)
      implements OptionRecord<VirtualMachineInstance> {
    WithPreferredNodeAffinity {
      term = KubernetesTypes.copy(Arguments.required("withPreferredNodeAffinity", "term", term));
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      nodeAffinity(vmi)
          .getPreferredDuringSchedulingIgnoredDuringExecution()
          .add(KubernetesTypes.copy(term));
    }
  }

  /**
   * Runs the machine only near certain pods: adds a term to {@code
   * spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution}.
   *
   * @param term which pods, and what near means, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withRequiredPodAffinity(PodAffinityTerm term) {
    return Observed.made(new WithRequiredPodAffinity(term));
  }

  private record WithRequiredPodAffinity(PodAffinityTerm term)
      implements OptionRecord<VirtualMachineInstance> {
    WithRequiredPodAffinity {
      term = KubernetesTypes.copy(Arguments.required("withRequiredPodAffinity", "term", term));
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      podAffinity(vmi)
          .getRequiredDuringSchedulingIgnoredDuringExecution()
          .add(KubernetesTypes.copy(term));
    }
  }

  /**
   * Prefers nodes near certain pods: adds a term to {@code
   * spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution}.
   *
   * @param term which pods, what near means, and how much, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withPreferredPodAffinity(
      WeightedPodAffinityTerm term) {
    return Observed.made(new WithPreferredPodAffinity(term));
  }

  private record WithPreferredPodAffinity(WeightedPodAffinityTerm term)
      implements OptionRecord<VirtualMachineInstance> {
    WithPreferredPodAffinity {
      term = KubernetesTypes.copy(Arguments.required("withPreferredPodAffinity", "term", term));
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      podAffinity(vmi)
          .getPreferredDuringSchedulingIgnoredDuringExecution()
          .add(KubernetesTypes.copy(term));
    }
  }

  /**
   * Sets the priority of the machine against others: {@code spec.priorityClassName}.
   *
   * @param priorityClassName a priority class of the cluster; empty for the default one
   * @return the option
   */
  public static Option<VirtualMachineInstance> withPriorityClassName(String priorityClassName) {
    return Observed.made(new WithPriorityClassName(priorityClassName));
  }

  private record WithPriorityClassName(String priorityClassName)
      implements OptionRecord<VirtualMachineInstance> {
    WithPriorityClassName {
      Arguments.required("withPriorityClassName", "priorityClassName", priorityClassName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setPriorityClassName(Arguments.orAbsent(priorityClassName));
    }
  }

  /**
   * Sets who chooses the node: {@code spec.schedulerName}.
   *
   * @param schedulerName a scheduler of the cluster; empty for the default one
   * @return the option
   */
  public static Option<VirtualMachineInstance> withSchedulerName(String schedulerName) {
    return Observed.made(new WithSchedulerName(schedulerName));
  }

  private record WithSchedulerName(String schedulerName)
      implements OptionRecord<VirtualMachineInstance> {
    WithSchedulerName {
      Arguments.required("withSchedulerName", "schedulerName", schedulerName);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setSchedulerName(Arguments.orAbsent(schedulerName));
    }
  }

  private static PodAffinity podAffinity(VirtualMachineInstance vmi) {
    Affinity affinity = affinity(vmi);
    PodAffinity podAffinity = affinity.getPodAffinity();
    if (podAffinity == null) {
      podAffinity = new PodAffinity();
      affinity.setPodAffinity(podAffinity);
    }
    return podAffinity;
  }

  /**
   * Sets which nodes and pods the machine is to be near to or away from: {@code spec.affinity}, in
   * place of all that was said of them.
   *
   * @param affinity the rules, which are copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withAffinity(Affinity affinity) {
    return Observed.made(new WithAffinity(affinity));
  }

  private record WithAffinity(Affinity affinity) implements OptionRecord<VirtualMachineInstance> {
    WithAffinity {
      affinity = KubernetesTypes.copy(Arguments.required("withAffinity", "affinity", affinity));
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).setAffinity(KubernetesTypes.copy(affinity));
    }
  }
}
