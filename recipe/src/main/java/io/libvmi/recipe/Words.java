package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How messages speak of functions. */
final class Words {
  /** So many names are shown, where there may be any number of them. */
  private static final int SHOWN = 5;

  private Words() {}

  /** What a function is. */
  static String of(Function function) {
    if (function.isOption()) {
      return "an option for " + audience(function);
    }
    return function.isFactory() ? "a factory" : "an object " + function.result();
  }

  /** A name with its article. */
  static String a(String name) {
    return ("AEIOaeio".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
  }

  /** Names of which any will do. */
  static String or(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  /** What an option is for. */
  static String audience(Function option) {
    List<RecipeKind> kinds = kinds(option);
    if (option.isOptionFor(option.result()) && !isShared(option)) {
      return a(option.result());
    }
    if (kinds.size() > 1 && kinds.size() == RecipeKinds.all().list().size()) {
      return "every kind";
    }
    List<String> names = new ArrayList<>(kinds.stream().map(RecipeKind::type).toList());
    CatalogueIndex.fits(option.result()).stream()
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return or(names.stream().map(Words::a).toList());
  }

  /** Whether an option is for something that others are, which is not a thing by itself. */
  private static boolean isShared(Function option) {
    List<String> fits = CatalogueIndex.fits(option.result());
    return !fits.isEmpty() && !fits.contains(option.result());
  }

  /** The kinds of a recipe that an option can be given to. */
  private static List<RecipeKind> kinds(Function option) {
    return RecipeKinds.all().list().stream()
        .filter(kind -> option.isOptionFor(kind.type()))
        .toList();
  }

  /** Where the result of a function can be used, or null where there is no such place. */
  static @Nullable String where(Function function) {
    List<RecipeKind> kinds = kinds(function);
    if (kinds.isEmpty()) {
      List<String> takers = takers(function);
      return takers.isEmpty() ? null : "to " + or(takers);
    }
    if (kinds.size() > SHOWN && kinds.size() == RecipeKinds.all().list().size()) {
      return "under vmi:, vm: or any other kind";
    }
    return "under " + or(kinds.stream().map(kind -> kind.key() + ":").toList());
  }

  /** Where in a recipe a function belongs, or null where there is no such place. */
  static @Nullable String place(Function function) {
    if (function.isFactory()) {
      return "put it at the top, as in from: " + from(function);
    }
    String key = function.key();
    if (key != null) {
      return "write " + key + ": at the top";
    }
    String place = where(function);
    return place == null ? null : (place.startsWith("under") ? "put it " : "give it ") + place;
  }

  /** What a recipe's from: says to call a factory. */
  static String from(Function factory) {
    List<Parameter> taken = factory.asFactory().parameters();
    String names = taken.stream().map(Parameter::name).collect(Collectors.joining(", "));
    return taken.isEmpty()
        ? factory.factoryName()
        : "{%s: %s}"
            .formatted(factory.factoryName(), taken.size() == 1 ? names : "[" + names + "]");
  }

  /** A handful of the functions that take the result of a function. */
  private static List<String> takers(Function function) {
    List<String> names =
        Catalogue.functions().stream()
            .filter(
                one ->
                    !one.makesManifest()
                        && one.parameters().stream().anyMatch(p -> function.isGivenTo(p.type())))
            .filter(one -> !one.isDeprecated())
            .sorted(Comparator.comparing(Function::isOption).reversed())
            .map(Function::name)
            .distinct()
            .toList();
    if (names.size() <= SHOWN) {
      return names;
    }
    List<String> shown = new ArrayList<>(names.subList(0, SHOWN - 1));
    shown.add("one of " + (names.size() - shown.size()) + " others");
    return shown;
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

  /** The factories that from: calls by a name, as it calls them. */
  static List<Function> factories(String name) {
    return Stream.of(name, Function.ofFactory(name))
        .flatMap(one -> Catalogue.named(one).stream())
        .filter(Function::isFactory)
        .map(Function::asFactory)
        .toList();
  }

  /** All functions of the same name, with their parameters. */
  static String signatures(Function function) {
    List<Function> named = Catalogue.named(function.name());
    if (named.isEmpty()) { // as from: calls it
      named = factories(function.name());
    }
    return named.stream().map(Function::toString).collect(Collectors.joining(" or "));
  }

  /** So many arguments, and the verb that goes with them. */
  static String arguments(int count) {
    return count == 1 ? "1 argument was" : count + " arguments were";
  }

  /** Where an example stands. */
  static String help(Function function) {
    return "\"vmi options " + function.name() + "\" shows an example";
  }

  /** A text from a document, in quotes, and shortened where it is long. */
  static String quoted(String text) {
    String name = name(text);
    return name.startsWith("\"") ? name : '"' + name + '"';
  }

  /** A name from a document, in quotes where it could be misread or harm a terminal. */
  static String name(String name) {
    String path = FieldPath.ROOT.field(name).toString();
    return path.startsWith("[") ? path.substring(1, path.length() - 1) : path;
  }
}
