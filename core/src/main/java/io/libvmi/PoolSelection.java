package io.libvmi;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.NodeSelectorRequirement;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolSelectionPolicy;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolSelectors;

/**
 * Options for the machines of a pool that a strategy takes first, for {@link PoolStrategies}. The
 * paths here are those below {@code selectionPolicy}.
 */
public final class PoolSelection {
  private PoolSelection() {}

  /**
   * Sets {@code sortPolicy}. Since KubeVirt 1.7.
   *
   * @param sortPolicy which machines come first; empty for the default
   * @return the option
   */
  public static Option<VirtualMachinePoolSelectionPolicy> withSortPolicy(
      PoolSortPolicy sortPolicy) {
    return Observed.made(new WithSortPolicy(sortPolicy));
  }

  private record WithSortPolicy(PoolSortPolicy sortPolicy)
      implements OptionRecord<VirtualMachinePoolSelectionPolicy> {
    WithSortPolicy {
      Arguments.required("withSortPolicy", "sortPolicy", sortPolicy);
    }

    @Override
    public void applyTo(VirtualMachinePoolSelectionPolicy policy) {
      policy.setSortPolicy(Arguments.orAbsent(sortPolicy.value()));
    }
  }

  /**
   * Takes machines with labels: {@code selectors.labelSelector}, in the place of an earlier one.
   * Since KubeVirt 1.7.
   *
   * @param labelSelector the labels, which is copied
   * @return the option
   */
  public static Option<VirtualMachinePoolSelectionPolicy> withSelectedLabels(
      LabelSelector labelSelector) {
    return Observed.made(new WithSelectedLabels(labelSelector));
  }

  private record WithSelectedLabels(LabelSelector labelSelector)
      implements OptionRecord<VirtualMachinePoolSelectionPolicy> {
    WithSelectedLabels {
      labelSelector =
          Copies.of(Arguments.required("withSelectedLabels", "labelSelector", labelSelector));
    }

    @Override
    public void applyTo(VirtualMachinePoolSelectionPolicy policy) {
      selectors(policy).setLabelSelector(Copies.of(labelSelector));
    }
  }

  /**
   * Takes machines on nodes with labels: adds to {@code selectors.nodeSelectorRequirementMatcher}.
   * Since KubeVirt 1.7.
   *
   * @param requirement what the labels of the node have to be, which is copied
   * @return the option
   */
  public static Option<VirtualMachinePoolSelectionPolicy> withSelectedNodes(
      NodeSelectorRequirement requirement) {
    return Observed.made(new WithSelectedNodes(requirement));
  }

  private record WithSelectedNodes(NodeSelectorRequirement requirement)
      implements OptionRecord<VirtualMachinePoolSelectionPolicy> {
    WithSelectedNodes {
      requirement = Copies.of(Arguments.required("withSelectedNodes", "requirement", requirement));
    }

    @Override
    public void applyTo(VirtualMachinePoolSelectionPolicy policy) {
      selectors(policy).getNodeSelectorRequirementMatcher().add(Copies.of(requirement));
    }
  }

  private static VirtualMachinePoolSelectors selectors(VirtualMachinePoolSelectionPolicy policy) {
    VirtualMachinePoolSelectors selectors = policy.getSelectors();
    if (selectors == null) {
      selectors = new VirtualMachinePoolSelectors();
      policy.setSelectors(selectors);
    }
    return selectors;
  }
}
