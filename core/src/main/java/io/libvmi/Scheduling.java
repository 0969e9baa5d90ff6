package io.libvmi;

import io.fabric8.kubernetes.api.model.Affinity;
import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.NodeAffinity;
import io.fabric8.kubernetes.api.model.NodeSelector;
import io.fabric8.kubernetes.api.model.NodeSelectorRequirement;
import io.fabric8.kubernetes.api.model.NodeSelectorTerm;
import io.fabric8.kubernetes.api.model.ObjectMeta;
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
    return new WithNodeSelectorFor(name == null ? "" : name);
  }

  /**
   * Runs the machine on a node: {@code spec.nodeSelector}, by the node's host name.
   *
   * @param nodeName the node's name
   * @return the option
   */
  public static Option<VirtualMachineInstance> withNodeSelectorFor(String nodeName) {
    return new WithNodeSelectorFor(nodeName);
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
    return new WithNodeAffinityFor(nodeName);
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
    return new WithNodeAffinityForLabel(nodeLabelKey, nodeLabelValue);
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
    VirtualMachineInstanceSpec spec = Path.spec(vmi);
    Affinity affinity = spec.getAffinity();
    if (affinity == null) {
      affinity = new Affinity();
      spec.setAffinity(affinity);
    }
    NodeAffinity nodeAffinity = affinity.getNodeAffinity();
    if (nodeAffinity == null) {
      nodeAffinity = new NodeAffinity();
      affinity.setNodeAffinity(nodeAffinity);
    }
    NodeSelector required = nodeAffinity.getRequiredDuringSchedulingIgnoredDuringExecution();
    if (required == null) {
      required = new NodeSelector();
      nodeAffinity.setRequiredDuringSchedulingIgnoredDuringExecution(required);
    }
    return required;
  }
}
