package io.libvmi.explain;

import io.libvmi.Option;
import io.libvmi.model.ApiType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Options that are being applied to one manifest, or to the part of one. */
final class Level {
  private final @Nullable Composition composition;
  private final @Nullable Level whole;
  private List<Composition> parts = new ArrayList<>();
  private @Nullable Option<?> option;
  private @Nullable Step step;

  /**
   * Begins with no option.
   *
   * @param composition what is said about the manifest; null where nobody is to know
   * @param whole the level of the option that these are parts of, where all are applied to one
   *     manifest
   */
  Level(@Nullable Composition composition, @Nullable Level whole) {
    this.composition = composition;
    this.whole = whole;
  }

  @Nullable Composition composition() {
    return composition;
  }

  /** Whether the options are applied to this very object, and not to one that equals it. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(ApiType target) {
    return composition != null && composition.target() == target;
  }

  @Nullable Level whole() {
    return whole;
  }

  /** The level whose option is being applied: another one where this says only more about it. */
  Level owner() {
    return step == null && whole != null ? whole.owner() : this;
  }

  /** An option is about to be applied. */
  void begin(Option<?> next, Step itsStep) {
    option = next;
    step = itsStep;
    parts = new ArrayList<>();
  }

  /** The step of the option that is being applied. */
  @Nullable Step step() {
    return step;
  }

  /** The parts of manifests that the option has composed. */
  List<Composition> parts() {
    return parts;
  }

  /** Whether another option is the one that is being applied, which then says more about it. */
  boolean isOnly(Option<?> other) {
    return option != null && option.unwrapped() == other.unwrapped();
  }

  /** Notes what the option has done by itself before it goes on by applying other ones. */
  void noteBefore() {
    if (composition != null && step != null) {
      Credits credits = new Credits(parts);
      composition.note(step, credits);
      parts.removeAll(credits.found());
    }
  }
}
