package io.libvmi;

import java.util.List;

/** An option that was given a name by its user. */
record NamedOption<T>(String optionName, Option<? super T> option) implements Option<T> {
  @Override
  public void applyTo(T manifest) {
    option.applyTo(manifest);
  }

  @Override
  public Option<?> unwrapped() {
    return option.unwrapped();
  }

  @Override
  public List<Argument> arguments() {
    return option.arguments();
  }
}
