package io.libvmi.cli;

import io.libvmi.recipe.Catalogue;
import io.libvmi.recipe.Function;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The list of everything that can be said in a recipe, by what it is for and by subject. */
final class OptionList {
  private final StringBuilder out = new StringBuilder();
  private final int column =
      2 + Catalogue.functions().stream().mapToInt(one -> one.name().length()).max().orElse(0);

  private OptionList() {}

  /** One line for each name. */
  static String text() {
    OptionList list = new OptionList();
    list.sections();
    list.out.append(
        "\"vmi options NAME\" tells what one of them takes and sets, with an example.\n");
    return list.out.toString();
  }

  private void sections() {
    section("Factories, for the top of a recipe: newFedora as from: fedora", Function::isFactory);
    section(
        "Kinds, each with a key of a recipe: newVirtualMachine as vm:", one -> one.key() != null);
    for (String title : titles()) {
      section(title, one -> one.isOption() && title(one).equals(title));
    }
    section("Parts, to give to an option", one -> !one.isOption() && !one.makesManifest());
  }

  /** The titles of the options: those for every kind, for machines, for other kinds, for parts. */
  private static List<String> titles() {
    return Catalogue.functions().stream()
        .filter(Function::isOption)
        .sorted(Comparator.comparing(OptionList::rank).thenComparing(Function::audience))
        .map(OptionList::title)
        .distinct()
        .toList();
  }

  private static int rank(Function option) {
    String place = String.valueOf(option.place());
    List<String> places =
        List.of(
            "under vmi:, vm: or any other kind", "under vmi: or vm:", "under vmi:", "under vm:");
    int index = places.indexOf(place);
    return index >= 0 ? index : place.startsWith("under") ? places.size() : places.size() + 1;
  }

  private static String title(Function option) {
    String place = option.place();
    String use =
        place == null ? "" : place.startsWith("under") ? ", " + place : ", to give " + place;
    return "Options for " + option.audience() + use;
  }

  private void section(String title, Predicate<Function> test) {
    Map<String, List<Function>> subjects = new TreeMap<>();
    for (Function function : Catalogue.functions()) {
      if (test.test(function)) {
        subjects.computeIfAbsent(function.subject(), name -> new ArrayList<>()).add(function);
      }
    }
    out.append(title).append('\n');
    subjects.forEach(
        (subject, functions) -> {
          if (subjects.size() > 1) {
            out.append("  ").append(subject).append('\n');
          }
          lines(functions);
        });
    out.append('\n');
  }

  private void lines(List<Function> functions) {
    String last = "";
    for (Function function : functions) {
      if (!function.name().equals(last)) { // several of one name share a line
        out.append("    ").append(function.name());
        out.append(" ".repeat(column - function.name().length()));
        out.append(function.summary());
        out.append(function.isDeprecated() ? " (deprecated)" : "").append('\n');
      }
      last = function.name();
    }
  }
}
