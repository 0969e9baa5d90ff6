package io.libvmi.recipe;

import org.jspecify.annotations.Nullable;

/** How messages speak of functions. */
final class Words {
  private Words() {}

  /** What a function is. */
  static String of(Function function) {
    if (function.isOption()) {
      return "an option for "
          + (function.result().equals("HasMetadata") ? "every kind" : "a " + function.result());
    }
    return function.isFactory() ? "a factory" : "an object " + function.result();
  }

  /** Where in a recipe a function belongs, or null where there is no such place. */
  static @Nullable String place(Function function) {
    if (function.isFactory()) {
      return "put it at the top, as in from: " + function.factoryName();
    }
    if (!function.isOption()) {
      return null;
    }
    return switch (function.result()) {
      case "VirtualMachineInstance" -> "put it under vmi:";
      case "VirtualMachine" -> "put it under vm:";
      default -> null;
    };
  }
}
