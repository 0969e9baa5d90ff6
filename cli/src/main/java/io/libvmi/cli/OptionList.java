package io.libvmi.cli;

import io.libvmi.recipe.Catalogue;
import io.libvmi.recipe.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The list of everything that can be said in a recipe, by what it is for and by subject. */
final class OptionList {
  private static final String EVERY_KIND = "HasMetadata";
  private static final String INSTANCE = "VirtualMachineInstance";
  private static final String MACHINE = "VirtualMachine";

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
    section("Options for every kind, under vmi: or vm:", isFor(EVERY_KIND));
    section("Options for a " + INSTANCE + ", under vmi:", isFor(INSTANCE));
    section("Options for a " + MACHINE + ", under vm:", isFor(MACHINE));
    for (String target : otherTargets()) {
      section("Options for a " + target, isFor(target));
    }
    section("Parts, to give to an option", one -> !one.isOption() && !one.makesManifest());
    section(
        "What a recipe without from: starts with, and what vm: makes",
        one -> one.makesManifest() && !one.isFactory());
  }

  private static Set<String> otherTargets() {
    Set<String> targets = new TreeSet<>();
    Catalogue.functions().stream()
        .filter(Function::isOption)
        .forEach(one -> targets.add(one.result()));
    targets.removeAll(List.of(EVERY_KIND, INSTANCE, MACHINE));
    return targets;
  }

  private static Predicate<Function> isFor(String target) {
    return one -> one.isOption() && one.result().equals(target);
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
