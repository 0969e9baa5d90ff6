package io.libvmi;

import io.libvmi.model.pool.v1beta1.VirtualMachineOpportunisticUpdateStrategy;
import io.libvmi.model.pool.v1beta1.VirtualMachinePool;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolOpportunisticScaleInStrategy;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolProactiveScaleInStrategy;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolProactiveUpdateStrategy;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolScaleInStrategy;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolSelectionPolicy;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolUnmanagedStrategy;
import io.libvmi.model.pool.v1beta1.VirtualMachinePoolUpdateStrategy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options for how a pool grows smaller, {@code spec.scaleInStrategy}, and for how it brings a
 * change to its machines, {@code spec.updateStrategy}. There is one strategy of each; a later one
 * takes the place of an earlier one.
 */
public final class PoolStrategies {
  private PoolStrategies() {}

  /**
   * Takes away machines at once: {@code spec.scaleInStrategy.proactive}, in the place of whatever
   * {@code spec.scaleInStrategy} was.
   *
   * @param statePreservation what is kept of them; empty for the default
   * @param options which ones are taken
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachinePool> withProactiveScaleIn(
      StatePreservation statePreservation,
      Option<? super VirtualMachinePoolSelectionPolicy>... options) {
    return Observed.made(
        new WithProactiveScaleIn(
            statePreservation,
            Arguments.<VirtualMachinePoolSelectionPolicy>options("withProactiveScaleIn", options)));
  }

  private record WithProactiveScaleIn(
      StatePreservation statePreservation,
      List<Option<? super VirtualMachinePoolSelectionPolicy>> options)
      implements OptionRecord<VirtualMachinePool> {
    WithProactiveScaleIn {
      Arguments.required("withProactiveScaleIn", "statePreservation", statePreservation);
    }

    @Override
    public void applyTo(VirtualMachinePool pool) {
      scaleIn(
          pool,
          new VirtualMachinePoolScaleInStrategy()
              .withProactive(
                  new VirtualMachinePoolProactiveScaleInStrategy()
                      .withStatePreservation(Arguments.orAbsent(statePreservation.value()))
                      .withSelectionPolicy(policy(options))));
    }
  }

  /**
   * Takes away machines as they stop: {@code spec.scaleInStrategy.opportunistic}, in the place of
   * whatever {@code spec.scaleInStrategy} was.
   *
   * @param statePreservation what is kept of them; empty for the default
   * @return the option
   */
  public static Option<VirtualMachinePool> withOpportunisticScaleIn(
      StatePreservation statePreservation) {
    return Observed.made(new WithOpportunisticScaleIn(statePreservation));
  }

  private record WithOpportunisticScaleIn(StatePreservation statePreservation)
      implements OptionRecord<VirtualMachinePool> {
    WithOpportunisticScaleIn {
      Arguments.required("withOpportunisticScaleIn", "statePreservation", statePreservation);
    }

    @Override
    public void applyTo(VirtualMachinePool pool) {
      scaleIn(
          pool,
          new VirtualMachinePoolScaleInStrategy()
              .withOpportunistic(
                  new VirtualMachinePoolOpportunisticScaleInStrategy()
                      .withStatePreservation(Arguments.orAbsent(statePreservation.value()))));
    }
  }

  /**
   * Leaves it to others to take away machines: {@code spec.scaleInStrategy.unmanaged}, in the place
   * of whatever {@code spec.scaleInStrategy} was.
   *
   * @return the option
   */
  public static Option<VirtualMachinePool> withUnmanagedScaleIn() {
    return Observed.made(new WithUnmanagedScaleIn());
  }

  private record WithUnmanagedScaleIn() implements OptionRecord<VirtualMachinePool> {
    @Override
    public void applyTo(VirtualMachinePool pool) {
      scaleIn(
          pool,
          new VirtualMachinePoolScaleInStrategy()
              .withUnmanaged(new VirtualMachinePoolUnmanagedStrategy()));
    }
  }

  /**
   * Brings a change to running machines as well, which it starts anew: {@code
   * spec.updateStrategy.proactive}, in the place of whatever {@code spec.updateStrategy} was.
   *
   * @param options which ones come first
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<VirtualMachinePool> withProactiveUpdate(
      Option<? super VirtualMachinePoolSelectionPolicy>... options) {
    return Observed.made(
        new WithProactiveUpdate(
            Arguments.<VirtualMachinePoolSelectionPolicy>options("withProactiveUpdate", options)));
  }

  private record WithProactiveUpdate(
      List<Option<? super VirtualMachinePoolSelectionPolicy>> options)
      implements OptionRecord<VirtualMachinePool> {
    @Override
    public void applyTo(VirtualMachinePool pool) {
      update(
          pool,
          new VirtualMachinePoolUpdateStrategy()
              .withProactive(
                  new VirtualMachinePoolProactiveUpdateStrategy()
                      .withSelectionPolicy(policy(options))));
    }
  }

  /**
   * Brings a change to machines when they start next: {@code spec.updateStrategy.opportunistic}, in
   * the place of whatever {@code spec.updateStrategy} was.
   *
   * @return the option
   */
  public static Option<VirtualMachinePool> withOpportunisticUpdate() {
    return Observed.made(new WithOpportunisticUpdate());
  }

  private record WithOpportunisticUpdate() implements OptionRecord<VirtualMachinePool> {
    @Override
    public void applyTo(VirtualMachinePool pool) {
      update(
          pool,
          new VirtualMachinePoolUpdateStrategy()
              .withOpportunistic(new VirtualMachineOpportunisticUpdateStrategy()));
    }
  }

  /**
   * Leaves it to others to bring a change to machines: {@code spec.updateStrategy.unmanaged}, in
   * the place of whatever {@code spec.updateStrategy} was.
   *
   * @return the option
   */
  public static Option<VirtualMachinePool> withUnmanagedUpdate() {
    return Observed.made(new WithUnmanagedUpdate());
  }

  private record WithUnmanagedUpdate() implements OptionRecord<VirtualMachinePool> {
    @Override
    public void applyTo(VirtualMachinePool pool) {
      update(
          pool,
          new VirtualMachinePoolUpdateStrategy()
              .withUnmanaged(new VirtualMachinePoolUnmanagedStrategy()));
    }
  }

  private static void scaleIn(VirtualMachinePool pool, VirtualMachinePoolScaleInStrategy strategy) {
    pool.makeSpec().setScaleInStrategy(strategy);
  }

  private static void update(VirtualMachinePool pool, VirtualMachinePoolUpdateStrategy strategy) {
    pool.makeSpec().setUpdateStrategy(strategy);
  }

  /** A policy where anything is said about one. */
  private static @Nullable VirtualMachinePoolSelectionPolicy policy(
      List<Option<? super VirtualMachinePoolSelectionPolicy>> options) {
    return options.isEmpty()
        ? null
        : Libvmi.applied(new VirtualMachinePoolSelectionPolicy(), options);
  }
}
