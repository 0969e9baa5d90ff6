package io.libvmi;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.ExperimentalMigrationOptions;
import io.libvmi.model.migrations.v1alpha1.MigrationPolicy;
import io.libvmi.model.migrations.v1alpha1.MigrationPolicySpec;

/**
 * Makes migration policies, which say for some instances how they migrate, whatever the cluster
 * says.
 */
public final class MigrationPolicies {
  private MigrationPolicies() {}

  /**
   * Makes a migration policy, with nothing in it that was not asked for but a random name.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static MigrationPolicy newMigrationPolicy(Option<? super MigrationPolicy>... options) {
    MigrationPolicy made = new MigrationPolicy();
    made.getMetadata().setName(RandomName.withPrefix("migrationpolicy-"));
    made.makeSpec();

    return Libvmi.applied(made, Arguments.<MigrationPolicy>options("newMigrationPolicy", options));
  }

  /**
   * Sets {@code spec.allowAutoConverge}.
   *
   * @param allowAutoConverge whether an instance is slowed down when its memory changes faster than
   *     it can be sent
   * @return the option
   */
  public static Option<MigrationPolicy> withAllowAutoConverge(boolean allowAutoConverge) {
    return Observed.made(new WithAllowAutoConverge(allowAutoConverge));
  }

  private record WithAllowAutoConverge(boolean allowAutoConverge)
      implements OptionRecord<MigrationPolicy> {
    @Override
    public void applyTo(MigrationPolicy policy) {
      policy.makeSpec().setAllowAutoConverge(allowAutoConverge);
    }
  }

  /**
   * Sets {@code spec.allowPostCopy}.
   *
   * @param allowPostCopy whether an instance may go on on its new node before all of its memory is
   *     there
   * @return the option
   */
  public static Option<MigrationPolicy> withAllowPostCopy(boolean allowPostCopy) {
    return Observed.made(new WithAllowPostCopy(allowPostCopy));
  }

  private record WithAllowPostCopy(boolean allowPostCopy) implements OptionRecord<MigrationPolicy> {
    @Override
    public void applyTo(MigrationPolicy policy) {
      policy.makeSpec().setAllowPostCopy(allowPostCopy);
    }
  }

  /**
   * Sets {@code spec.allowWorkloadDisruption}. Since KubeVirt 1.5.
   *
   * @param allowWorkloadDisruption whether an instance may be stopped for the rest of a migration
   *     that does not come to an end
   * @return the option
   */
  public static Option<MigrationPolicy> withAllowWorkloadDisruption(
      boolean allowWorkloadDisruption) {
    return Observed.made(new WithAllowWorkloadDisruption(allowWorkloadDisruption));
  }

  private record WithAllowWorkloadDisruption(boolean allowWorkloadDisruption)
      implements OptionRecord<MigrationPolicy> {
    @Override
    public void applyTo(MigrationPolicy policy) {
      policy.makeSpec().setAllowWorkloadDisruption(allowWorkloadDisruption);
    }
  }

  /**
   * Sets {@code spec.bandwidthPerMigration}.
   *
   * @param bandwidth how many bytes a second a migration sends at most, a quantity such as {@code
   *     64Mi}; 0 for as many as there are
   * @return the option
   * @throws OptionException when the bandwidth is not a quantity
   */
  public static Option<MigrationPolicy> withBandwidthPerMigration(String bandwidth) {
    return Observed.made(
        new WithBandwidthPerMigration(
            Arguments.quantity("withBandwidthPerMigration", "bandwidth", bandwidth)));
  }

  private record WithBandwidthPerMigration(Quantity bandwidth)
      implements OptionRecord<MigrationPolicy> {
    @Override
    public void applyTo(MigrationPolicy policy) {
      policy.makeSpec().setBandwidthPerMigration(Arguments.copy(bandwidth));
    }
  }

  /**
   * Sets {@code spec.completionTimeoutPerGiB}.
   *
   * @param seconds how many seconds a migration may take for each GiB of memory and disk
   * @return the option
   */
  public static Option<MigrationPolicy> withCompletionTimeoutPerGiB(long seconds) {
    return Observed.made(new WithCompletionTimeoutPerGiB(seconds));
  }

  private record WithCompletionTimeoutPerGiB(long seconds)
      implements OptionRecord<MigrationPolicy> {
    @Override
    public void applyTo(MigrationPolicy policy) {
      policy.makeSpec().setCompletionTimeoutPerGiB(seconds);
    }
  }

  /**
   * Sets {@code spec.maxDowntimeMs}. Since KubeVirt 1.9.
   *
   * @param milliseconds how long an instance may stand still at the end of a migration
   * @return the option
   */
  public static Option<MigrationPolicy> withMaxDowntimeMs(long milliseconds) {
    return Observed.made(new WithMaxDowntimeMs(milliseconds));
  }

  private record WithMaxDowntimeMs(long milliseconds) implements OptionRecord<MigrationPolicy> {
    @Override
    public void applyTo(MigrationPolicy policy) {
      policy.makeSpec().setMaxDowntimeMs(milliseconds);
    }
  }

  /**
   * Sets {@code spec.experimental}, in the place of an earlier one. Since KubeVirt 1.9.
   *
   * @param options what may change from release to release, which is copied
   * @return the option
   */
  public static Option<MigrationPolicy> withExperimentalMigrationOptions(
      ExperimentalMigrationOptions options) {
    return Observed.made(new WithExperimentalMigrationOptions(options));
  }

  private record WithExperimentalMigrationOptions(ExperimentalMigrationOptions options)
      implements OptionRecord<MigrationPolicy> {
    WithExperimentalMigrationOptions {
      options = Arguments.required("withExperimentalMigrationOptions", "options", options).copy();
    }

    @Override
    public void applyTo(MigrationPolicy policy) {
      policy.makeSpec().setExperimental(options.copy());
    }
  }

  /**
   * Is for instances with a label: {@code spec.selectors.virtualMachineInstanceSelector}. A later
   * one with the same key replaces it.
   *
   * @param key the label
   * @param value its value
   * @return the option
   */
  public static Option<MigrationPolicy> withPolicyVmiSelector(String key, String value) {
    return Observed.made(new WithPolicyVmiSelector(key, value));
  }

  private record WithPolicyVmiSelector(String key, String value)
      implements OptionRecord<MigrationPolicy> {
    WithPolicyVmiSelector {
      Arguments.required("withPolicyVmiSelector", "key", key);
      Arguments.required("withPolicyVmiSelector", "value", value);
    }

    @Override
    public void applyTo(MigrationPolicy policy) {
      selectors(policy).getVirtualMachineInstanceSelector().put(key, value);
    }
  }

  /**
   * Is for instances in namespaces with a label: {@code spec.selectors.namespaceSelector}. A later
   * one with the same key replaces it.
   *
   * @param key the label
   * @param value its value
   * @return the option
   */
  public static Option<MigrationPolicy> withPolicyNamespaceSelector(String key, String value) {
    return Observed.made(new WithPolicyNamespaceSelector(key, value));
  }

  private record WithPolicyNamespaceSelector(String key, String value)
      implements OptionRecord<MigrationPolicy> {
    WithPolicyNamespaceSelector {
      Arguments.required("withPolicyNamespaceSelector", "key", key);
      Arguments.required("withPolicyNamespaceSelector", "value", value);
    }

    @Override
    public void applyTo(MigrationPolicy policy) {
      selectors(policy).getNamespaceSelector().put(key, value);
    }
  }

  private static io.libvmi.model.migrations.v1alpha1.Selectors selectors(MigrationPolicy policy) {
    MigrationPolicySpec spec = policy.makeSpec();
    io.libvmi.model.migrations.v1alpha1.Selectors selectors = spec.getSelectors();
    if (selectors == null) {
      selectors = new io.libvmi.model.migrations.v1alpha1.Selectors();
      spec.setSelectors(selectors);
    }
    return selectors;
  }
}
