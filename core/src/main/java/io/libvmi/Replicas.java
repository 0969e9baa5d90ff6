package io.libvmi;

import io.libvmi.model.Scalable;

/** Options for kinds that keep a number of equal objects. */
public final class Replicas {
  private Replicas() {}

  /**
   * Sets how many objects are kept: {@code spec.replicas}.
   *
   * @param replicas how many; the API server refuses a number below 0
   * @return the option
   */
  public static Option<Scalable> withReplicas(int replicas) {
    return Observed.made(new WithReplicas(replicas));
  }

  private record WithReplicas(int replicas) implements OptionRecord<Scalable> {
    @Override
    public void applyTo(Scalable scalable) {
      scalable.scale(replicas);
    }
  }
}
