package io.libvmi;

import java.util.List;

/**
 * An option that was made while someone watched. Code that applies it by hand, as a lambda does,
 * has it watched all the same.
 */
record ObservedOption<T>(Option<T> option) implements Option<T> {
  @Override
  public void applyTo(T manifest) {
    Libvmi.applied(manifest, List.of(option));
  }

  /** The option itself, which whoever applies options tells the observer of. */
  @SuppressWarnings("unchecked") // it is the same option
  static <T> Option<? super T> peeled(Option<? super T> option) {
    return option instanceof ObservedOption<?> observed
        ? (Option<? super T>) observed.option()
        : option;
  }

  @Override
  public String optionName() {
    return option.optionName();
  }

  @Override
  public List<Argument> arguments() {
    return option.arguments();
  }

  @Override
  public Option<?> unwrapped() {
    return option.unwrapped();
  }

  @Override
  public String toString() {
    return option.toString();
  }
}
