package io.libvmi.laws;

import io.libvmi.Option;
import io.libvmi.OptionException;
import io.libvmi.model.ApiType;
import java.util.List;

/** Manifests to try options on. */
final class Manifests {
  private Manifests() {}

  /** A manifest with nothing in it, not even what every manifest of the library has. */
  static <T> T empty(Class<T> kind) {
    try {
      return kind.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(kind.getName(), e);
    }
  }

  /** A manifest of a kind and what options say; those that refuse have said nothing. */
  static <T extends ApiType> T composed(Class<T> kind, List<Call> calls) {
    T manifest = empty(kind);
    calls.forEach(call -> applyOrSkip(call.option(), manifest));
    return manifest;
  }

  /** Applies an option, and tells whether it was able to do its work. */
  static boolean applyOrSkip(Option<Object> option, ApiType manifest) {
    try {
      option.applyTo(manifest);
      return true;
    } catch (OptionException e) {
      return false;
    }
  }
}
