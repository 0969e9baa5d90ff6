package io.libvmi.laws;

import java.util.List;

/**
 * What makes a manifest, or a part of one.
 *
 * @param type what is made
 * @param calls the options, in their order
 */
record Composition(Class<?> type, List<Call> calls) {
  /** Makes it; options that refuse have said nothing. */
  Object compose() {
    return Manifests.composed(type, calls);
  }

  @Override
  public String toString() {
    return type.getSimpleName() + calls;
  }
}
