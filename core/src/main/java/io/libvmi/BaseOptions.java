package io.libvmi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A composer's options, which come before what a factory says by itself. */
record BaseOptions<T>(List<Option<? super T>> options, @Nullable Strictness strictness)
    implements Option<T> {
  @Override
  public void applyTo(T manifest) {
    if (strictness == null) {
      Libvmi.applied(manifest, options);
      return;
    }
    List<Option<? super T>> watched = new ArrayList<>(options.size());
    options.forEach(option -> watched.add(strictness.<T>watchBase(option)));
    Libvmi.applied(manifest, watched);
  }

  @Override
  public String optionName() {
    return "with";
  }

  /** A factory's own options, and where they belong among those that it was given. */
  static <T> List<Option<? super T>> before(
      String factory, List<? extends Option<? super T>> own, List<Option<? super T>> given) {
    List<Option<? super T>> all = new ArrayList<>(own.size() + given.size());
    if (given.isEmpty() || !(given.get(0) instanceof BaseOptions<?> base)) {
      all.addAll(own);
      all.addAll(given);
      return all;
    }
    all.add(given.get(0));
    Strictness strictness = base.strictness();
    for (Option<? super T> option : own) {
      all.add(strictness == null ? option : strictness.watchOwn(factory, option));
    }
    all.addAll(given.subList(1, given.size()));
    return all;
  }
}
