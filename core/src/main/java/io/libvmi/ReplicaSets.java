package io.libvmi;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceReplicaSet;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceReplicaSetSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceTemplateSpec;

/**
 * Makes replica sets, which keep a number of equal instances running. How many is said by {@link
 * Replicas#withReplicas}.
 */
public final class ReplicaSets {
  private static final String SELECTOR = "rsselector";

  private ReplicaSets() {}

  /**
   * Makes a replica set that repeats an instance.
   *
   * <p>Its name is random, its namespace is the instance's. The instance's name, labels and
   * annotations go to the template; its uid and status go nowhere. The set knows its instances by a
   * label, {@code rsselector}, whose value is random, unless {@link #withReplicaSetSelectorLabel}
   * says another one.
   *
   * @param vmi the instance, which is copied
   * @param options what to say about the replica set
   * @return the manifest
   * @throws OptionException when the instance or an option is null, or an option cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstanceReplicaSet newReplicaSet(
      VirtualMachineInstance vmi, Option<? super VirtualMachineInstanceReplicaSet>... options) {
    VirtualMachineInstance instance = Arguments.required("newReplicaSet", "vmi", vmi).copy();
    Path.devices(instance); // without these two the API server refuses the instances
    Path.resources(instance);
    VirtualMachineInstanceReplicaSet replicaSet = new VirtualMachineInstanceReplicaSet();
    replicaSet.getMetadata().setName(RandomName.withPrefix("replicaset-"));
    ObjectMeta metadata = new ObjectMeta();
    ObjectMeta given = instance.getMetadata();
    if (given != null) { // it is null where a document states that null
      metadata.setName(given.getName());
      metadata.setLabels(given.getLabels());
      metadata.setAnnotations(given.getAnnotations());
      replicaSet.getMetadata().setNamespace(given.getNamespace());
    }
    replicaSet
        .makeSpec()
        .setTemplate(
            new VirtualMachineInstanceTemplateSpec()
                .withMetadata(metadata)
                .withSpec(Path.spec(instance)));
    select(replicaSet, SELECTOR, RandomName.withPrefix(SELECTOR));
    return Libvmi.applied(
        Observed.derived(vmi, replicaSet),
        Arguments.<VirtualMachineInstanceReplicaSet>options("newReplicaSet", options));
  }

  /**
   * Sets {@code spec.paused}.
   *
   * @param paused whether the set leaves its instances alone
   * @return the option
   */
  public static Option<VirtualMachineInstanceReplicaSet> withReplicaSetPaused(boolean paused) {
    return Observed.made(new WithReplicaSetPaused(paused));
  }

  private record WithReplicaSetPaused(boolean paused)
      implements OptionRecord<VirtualMachineInstanceReplicaSet> {
    @Override
    public void applyTo(VirtualMachineInstanceReplicaSet replicaSet) {
      replicaSet.makeSpec().setPaused(paused);
    }
  }

  /**
   * Tells the instances of the set by a label: {@code spec.selector.matchLabels}, and the same in
   * {@code spec.template.metadata.labels}. It takes the place of the random label that the set was
   * made with; a later one with the same key replaces it.
   *
   * @param key the label
   * @param value its value
   * @return the option
   */
  public static Option<VirtualMachineInstanceReplicaSet> withReplicaSetSelectorLabel(
      String key, String value) {
    return Observed.made(new WithReplicaSetSelectorLabel(key, value));
  }

  private record WithReplicaSetSelectorLabel(String key, String value)
      implements OptionRecord<VirtualMachineInstanceReplicaSet> {
    WithReplicaSetSelectorLabel {
      Arguments.required("withReplicaSetSelectorLabel", "key", key);
      Arguments.required("withReplicaSetSelectorLabel", "value", value);
    }

    @Override
    public void applyTo(VirtualMachineInstanceReplicaSet replicaSet) {
      Selectors.forgetRandom(
          SELECTOR, replicaSet.makeSpec().getSelector(), replicaSet.makeTemplate().getMetadata());
      select(replicaSet, key, value);
    }
  }

  /**
   * Sets {@code spec.selector}, in the place of an earlier one. The template is left alone, so its
   * labels have to be those that are selected.
   *
   * @param selector the labels of the instances, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstanceReplicaSet> withReplicaSetSelector(
      LabelSelector selector) {
    return Observed.made(new WithReplicaSetSelector(selector));
  }

  private record WithReplicaSetSelector(LabelSelector selector)
      implements OptionRecord<VirtualMachineInstanceReplicaSet> {
    WithReplicaSetSelector {
      selector = Copies.of(Arguments.required("withReplicaSetSelector", "selector", selector));
    }

    @Override
    public void applyTo(VirtualMachineInstanceReplicaSet replicaSet) {
      replicaSet.makeSpec().setSelector(Copies.of(selector));
    }
  }

  private static void select(
      VirtualMachineInstanceReplicaSet replicaSet, String key, String value) {
    VirtualMachineInstanceReplicaSetSpec spec = replicaSet.makeSpec();
    spec.setSelector(Selectors.with(spec.getSelector(), key, value));
    VirtualMachineInstanceTemplateSpec template = replicaSet.makeTemplate();
    template.setMetadata(Metadata.labelled(template.getMetadata(), key, value));
  }
}
