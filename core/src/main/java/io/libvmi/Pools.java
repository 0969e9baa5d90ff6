package io.libvmi;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolAutohealingStrategy;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolNameGeneration;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolSpec;
import io.libvmi.model.pool.v1beta1.VirtualMachineTemplateSpec;

/**
 * Makes pools, which keep a number of equal virtual machines. How many is said by {@link
 * Replicas#withReplicas}, how a pool grows smaller and how it changes its machines in {@link
 * PoolStrategies}.
 */
public final class Pools {
  private static final String SELECTOR = "poolselector";

  private Pools() {}

  /**
   * Makes a pool that repeats a virtual machine.
   *
   * <p>Its name is random, its namespace is the machine's. The machine's labels and annotations go
   * to the template; its name, uid and status go nowhere. The pool knows its machines by a label,
   * {@code poolselector}, whose value is random, unless {@link #withPoolSelectorLabel} says another
   * one. Since KubeVirt 1.7.
   *
   * @param vm the machine, which is copied
   * @param options what to say about the pool
   * @return the manifest
   * @throws OptionException when the machine or an option is null, or an option cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachinePool newPool(
      VirtualMachine vm, Option<? super VirtualMachinePool>... options) {
    VirtualMachine machine = Arguments.required("newPool", "vm", vm).copy();
    VirtualMachinePool pool = new VirtualMachinePool();
    pool.getMetadata().setName(RandomName.withPrefix("pool-"));
    ObjectMeta metadata = new ObjectMeta();
    ObjectMeta given = machine.getMetadata();
    if (given != null) { // it is null where a document states that null
      metadata.setLabels(given.getLabels());
      metadata.setAnnotations(given.getAnnotations());
      pool.getMetadata().setNamespace(given.getNamespace());
    }
    pool.makeSpec()
        .setVirtualMachineTemplate(
            new VirtualMachineTemplateSpec().withMetadata(metadata).withSpec(machine.makeSpec()));
    select(pool, SELECTOR, RandomName.withPrefix(SELECTOR));
    return Libvmi.applied(
        Observed.derived(vm, pool), Arguments.<VirtualMachinePool>options("newPool", options));
  }

  /**
   * Sets {@code spec.paused}.
   *
   * @param paused whether the pool leaves its machines alone
   * @return the option
   */
  public static Option<VirtualMachinePool> withPoolPaused(boolean paused) {
    return Observed.made(new WithPoolPaused(paused));
  }

  private record WithPoolPaused(boolean paused) implements OptionRecord<VirtualMachinePool> {
    @Override
    public void applyTo(VirtualMachinePool pool) {
      pool.makeSpec().setPaused(paused);
    }
  }

  /**
   * Tells the machines of the pool by a label: {@code spec.selector.matchLabels}, and the same in
   * {@code spec.virtualMachineTemplate.metadata.labels}. It takes the place of the random label
   * that the pool was made with; a later one with the same key replaces it.
   *
   * @param key the label
   * @param value its value
   * @return the option
   */
  public static Option<VirtualMachinePool> withPoolSelectorLabel(String key, String value) {
    return Observed.made(new WithPoolSelectorLabel(key, value));
  }

  private record WithPoolSelectorLabel(String key, String value)
      implements OptionRecord<VirtualMachinePool> {
    WithPoolSelectorLabel {
      Arguments.required("withPoolSelectorLabel", "key", key);
      Arguments.required("withPoolSelectorLabel", "value", value);
    }

    @Override
    public void applyTo(VirtualMachinePool pool) {
      VirtualMachinePoolSpec spec = pool.makeSpec();
      VirtualMachineTemplateSpec template = spec.getVirtualMachineTemplate();
      Selectors.forgetRandom(
          SELECTOR, spec.getSelector(), template == null ? null : template.getMetadata());
      select(pool, key, value);
    }
  }

  /**
   * Sets {@code spec.selector}, in the place of an earlier one. The template is left alone, so its
   * labels have to be those that are selected.
   *
   * @param selector the labels of the machines, which is copied
   * @return the option
   */
  public static Option<VirtualMachinePool> withPoolSelector(LabelSelector selector) {
    return Observed.made(new WithPoolSelector(selector));
  }

  private record WithPoolSelector(LabelSelector selector)
      implements OptionRecord<VirtualMachinePool> {
    WithPoolSelector {
      selector = Copies.of(Arguments.required("withPoolSelector", "selector", selector));
    }

    @Override
    public void applyTo(VirtualMachinePool pool) {
      pool.makeSpec().setSelector(Copies.of(selector));
    }
  }

  /**
   * Sets how many machines may be missing while the pool changes them: {@code spec.maxUnavailable}.
   *
   * @param machines how many machines
   * @return the option
   */
  public static Option<VirtualMachinePool> withMaxUnavailable(int machines) {
    return Observed.made(new WithMaxUnavailable(machines));
  }

  private record WithMaxUnavailable(int machines) implements OptionRecord<VirtualMachinePool> {
    @Override
    public void applyTo(VirtualMachinePool pool) {
      pool.makeSpec().setMaxUnavailable(new IntOrString(machines));
    }
  }

  /**
   * Sets how many machines may be missing while the pool changes them: {@code spec.maxUnavailable}.
   *
   * @param percent how many of a hundred, 0 to 100
   * @return the option
   */
  public static Option<VirtualMachinePool> withMaxUnavailablePercent(int percent) {
    return Observed.made(new WithMaxUnavailablePercent(percent));
  }

  private record WithMaxUnavailablePercent(int percent)
      implements OptionRecord<VirtualMachinePool> {
    @Override
    public void applyTo(VirtualMachinePool pool) {
      pool.makeSpec().setMaxUnavailable(new IntOrString(percent + "%"));
    }
  }

  /**
   * Sets {@code spec.nameGeneration.appendIndexToConfigMapRefs}.
   *
   * @param append whether each machine has a config map of its own, whose name ends with the number
   *     of the machine
   * @return the option
   */
  public static Option<VirtualMachinePool> withAppendIndexToConfigMapRefs(boolean append) {
    return Observed.made(new WithAppendIndexToConfigMapRefs(append));
  }

  private record WithAppendIndexToConfigMapRefs(boolean append)
      implements OptionRecord<VirtualMachinePool> {
    @Override
    public void applyTo(VirtualMachinePool pool) {
      names(pool).setAppendIndexToConfigMapRefs(append);
    }
  }

  /**
   * Sets {@code spec.nameGeneration.appendIndexToSecretRefs}.
   *
   * @param append whether each machine has a secret of its own, whose name ends with the number of
   *     the machine
   * @return the option
   */
  public static Option<VirtualMachinePool> withAppendIndexToSecretRefs(boolean append) {
    return Observed.made(new WithAppendIndexToSecretRefs(append));
  }

  private record WithAppendIndexToSecretRefs(boolean append)
      implements OptionRecord<VirtualMachinePool> {
    @Override
    public void applyTo(VirtualMachinePool pool) {
      names(pool).setAppendIndexToSecretRefs(append);
    }
  }

  /**
   * Replaces machines that do not start: {@code spec.autohealing.startUpFailureThreshold} and
   * {@code minFailingToStartDuration}.
   *
   * @param startUpFailureThreshold how often a start has to fail before, 0 to 4294967295; 0 for the
   *     default
   * @param minFailingToStartDuration and for how long, such as {@code 5m}; empty for the default
   * @return the option
   * @throws OptionException when a number is out of range
   */
  public static Option<VirtualMachinePool> withAutohealing(
      long startUpFailureThreshold, String minFailingToStartDuration) {
    return Observed.made(new WithAutohealing(startUpFailureThreshold, minFailingToStartDuration));
  }

  private record WithAutohealing(long startUpFailureThreshold, String minFailingToStartDuration)
      implements OptionRecord<VirtualMachinePool> {
    WithAutohealing {
      Arguments.uint32("withAutohealing", "startUpFailureThreshold", startUpFailureThreshold);
      Arguments.required("withAutohealing", "minFailingToStartDuration", minFailingToStartDuration);
    }

    @Override
    public void applyTo(VirtualMachinePool pool) {
      VirtualMachinePoolSpec spec = pool.makeSpec();
      VirtualMachinePoolAutohealingStrategy autohealing = spec.getAutohealing();
      if (autohealing == null) {
        autohealing = new VirtualMachinePoolAutohealingStrategy();
        spec.setAutohealing(autohealing);
      }
      autohealing.setStartUpFailureThreshold(Arguments.orAbsent(startUpFailureThreshold));
      autohealing.setMinFailingToStartDuration(Arguments.orAbsent(minFailingToStartDuration));
    }
  }

  private static VirtualMachinePoolNameGeneration names(VirtualMachinePool pool) {
    VirtualMachinePoolSpec spec = pool.makeSpec();
    VirtualMachinePoolNameGeneration names = spec.getNameGeneration();
    if (names == null) {
      names = new VirtualMachinePoolNameGeneration();
      spec.setNameGeneration(names);
    }
    return names;
  }

  private static void select(VirtualMachinePool pool, String key, String value) {
    VirtualMachinePoolSpec spec = pool.makeSpec();
    spec.setSelector(Selectors.with(spec.getSelector(), key, value));
    VirtualMachineTemplateSpec template = spec.getVirtualMachineTemplate();
    if (template == null) {
      template = new VirtualMachineTemplateSpec();
      spec.setVirtualMachineTemplate(template);
    }
    template.setMetadata(Metadata.labelled(template.getMetadata(), key, value));
  }
}
