package io.libvmi;

import java.util.List;

/** An option made of several by its user. */
record CombinedOption<T>(String optionName, List<Option<? super T>> parts) implements Option<T> {
  @Override
  public void applyTo(T manifest) {
    Libvmi.applied(manifest, parts);
  }
}
