package io.libvmi.cli;

import io.libvmi.recipe.Catalogue;
import io.libvmi.recipe.Function;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    section(
        "Factories, for the top of a recipe: newFedora as from: fedora",
        chosen(Function::isFactory),
        false);
    section(
        "Kinds, each with a key of a recipe: newVirtualMachine as vm:, newPool as pool:",
        chosen(one -> one.key() != null),
        false);
    for (Map.Entry<Title, List<Function>> options : options().entrySet()) {
      section(options.getKey().text(), options.getValue(), true);
    }
    section(
        "Parts, to give to an option",
        chosen(one -> !one.isOption() && !one.makesManifest()),
        true);
  }

  private static List<Function> chosen(Predicate<Function> test) {
    return Catalogue.functions().stream().filter(test).toList();
  }

  /** The options by what they are for: every kind, machines, other kinds, parts. */
  private static Map<Title, List<Function>> options() {
    Map<String, Title> titles = new HashMap<>();
    Map<Title, List<Function>> options = new TreeMap<>();
    for (Function option : chosen(Function::isOption)) {
      Title title = titles.computeIfAbsent(option.result(), result -> Title.of(option));
      options.computeIfAbsent(title, key -> new ArrayList<>()).add(option);
    }
    return options;
  }

  /**
   * The title of the options for one thing.
   *
   * @param rank where it stands among the others
   * @param text the title
   */
  private record Title(int rank, String text) implements Comparable<Title> {
    private static final List<String> FIRST =
        List.of(
            "under vmi:, vm: or any other kind", "under vmi: or vm:", "under vmi:", "under vm:");

    static Title of(Function option) {
      String place = String.valueOf(option.place());
      boolean kind = place.startsWith("under");
      int index = FIRST.indexOf(place);
      String use = option.place() == null ? "" : (kind ? ", " : ", to give ") + place;
      return new Title(
          index >= 0 ? index : kind ? FIRST.size() : FIRST.size() + 1,
          "Options for " + option.audience() + use);
    }

    @Override
    public int compareTo(Title other) {
      return Comparator.comparing(Title::rank).thenComparing(Title::text).compare(this, other);
    }
  }

  private void section(String title, List<Function> functions, boolean bySubject) {
    Map<String, List<Function>> subjects = new TreeMap<>();
    for (Function function : functions) {
      subjects
          .computeIfAbsent(bySubject ? function.subject() : "", name -> new ArrayList<>())
          .add(function);
    }
    out.append(title).append('\n');
    subjects.forEach(
        (subject, all) -> {
          if (subjects.size() > 1) {
            out.append("  ").append(subject).append('\n');
          }
          lines(all);
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
