package io.libvmi.laws;

import io.libvmi.Option;
import io.libvmi.OptionException;
import io.libvmi.model.ApiType;
import io.libvmi.model.ApiWriter;
import io.libvmi.model.TreeWriter;
import java.util.List;
import java.util.Map;

/** What options are tried on: manifests, and parts of them. */
final class Manifests {
  private Manifests() {}

  /** One with nothing in it, not even what every manifest of the library has. */
  static <T> T empty(Class<T> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName(), e);
    }
  }

  /** One with what options say; those that refuse have said nothing. */
  static <T> T composed(Class<T> type, List<Call> calls) {
    T manifest = empty(type);
    calls.forEach(call -> applyOrSkip(call.option(), manifest));
    return manifest;
  }

  /** Applies an option, and tells whether it was able to do its work. */
  static boolean applyOrSkip(Option<Object> option, Object manifest) {
    try {
      option.applyTo(manifest);
      return true;
    } catch (OptionException e) {
      return false;
    }
  }

  /** Field to value. */
  static Map<String, Object> tree(Object manifest) {
    return manifest instanceof ApiType own ? TreeWriter.treeOf(own) : Beans.tree(manifest);
  }

  /** Its YAML, in which every random name reads the same. */
  @SuppressWarnings("unchecked") // the tree of an object is a map
  static String text(Object manifest) {
    return new Holder((Map<String, Object>) RandomNames.hidden(tree(manifest))).toString();
  }

  /** Itself, if it prints itself, or what prints it. */
  static ApiType printable(Object manifest) {
    return manifest instanceof ApiType own ? own : new Holder(Beans.tree(manifest));
  }

  /** A copy that shares nothing with it. */
  @SuppressWarnings("unchecked") // a copy has the type of what it copies
  static <T> T copy(T manifest) {
    return manifest instanceof ApiType own ? (T) own.copy() : Beans.copy(manifest);
  }

  /** Prints a tree. */
  private static final class Holder extends ApiType {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> tree;

    Holder(Map<String, Object> tree) {
      this.tree = tree;
    }

    @Override
    public ApiType copy() {
      return new Holder(tree);
    }

    @Override
    protected void writeFields(ApiWriter out) {
      tree.forEach(
          (name, value) -> {
            out.field(name);
            out.value(value);
          });
    }
  }
}
