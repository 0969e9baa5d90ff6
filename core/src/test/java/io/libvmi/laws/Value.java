package io.libvmi.laws;

import java.util.function.Supplier;

/**
 * A value to give to an option, made anew for each call.
 *
 * @param text how a test reports it
 * @param fresh makes it: always an equal one, and never the same one if it can be changed
 */
record Value(String text, Supplier<Object> fresh) {
  static Value of(Object constant) {
    return new Value(
        constant instanceof String text ? '"' + text + '"' : String.valueOf(constant),
        () -> constant);
  }
}
