package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import java.util.List;
import java.util.stream.Collectors;
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
      return taker(function);
    }
    return switch (function.result()) {
      case "VirtualMachineInstance" -> "put it under vmi:";
      case "VirtualMachine" -> "put it under vm:";
      case "HasMetadata" -> "put it under vmi: or vm:";
      default -> null;
    };
  }

  private static @Nullable String taker(Function maker) {
    return Catalogue.functions().stream()
        .filter(
            one -> one.isOption() && one.parameters().stream().anyMatch(p -> maker.makes(p.type())))
        .findFirst()
        .map(one -> "give it to " + one.name())
        .orElse(null);
  }

  /** Where a factory belongs that is called by its short name, or null where there is none. */
  static @Nullable String factory(String shortName) {
    return Catalogue.functions().stream()
        .filter(one -> one.isFactory() && one.factoryName().equals(shortName))
        .findFirst()
        .map(Words::place)
        .orElse(null);
  }

  /** What to write in place of an object, or null where it can be anything. */
  static @Nullable String makers(List<Function> makers) {
    if (makers.stream().anyMatch(Function::isOption)) {
      return null;
    }
    String fields = "write its fields, as in {name: value}";
    return makers.isEmpty()
        ? fields
        : fields
            + ", or one of "
            + makers.stream().map(Function::name).distinct().collect(Collectors.joining(", "));
  }

  /** All functions of the same name, with their parameters. */
  static String signatures(Function function) {
    return Catalogue.named(function.name()).stream()
        .map(Function::toString)
        .collect(Collectors.joining(" or "));
  }

  /** So many arguments, and the verb that goes with them. */
  static String arguments(int count) {
    return count == 1 ? "1 argument was" : count + " arguments were";
  }

  /** Where an example stands. */
  static String help(Function function) {
    return "\"vmi options " + function.name() + "\" shows an example";
  }

  /** A name from a document, in quotes where it could be misread or harm a terminal. */
  static String name(String name) {
    String path = FieldPath.ROOT.field(name).toString();
    return path.startsWith("[") ? path.substring(1, path.length() - 1) : path;
  }
}
