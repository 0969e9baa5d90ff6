package io.libvmi;

import java.util.List;

/** An option that a strict composer watches, and that is known as what it is all the same. */
record WatchedOption<T>(Option<? super T> option, Option<? super T> watched) implements Option<T> {
  @Override
  public void applyTo(T manifest) {
    watched.applyTo(manifest);
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
}
