package io.libvmi.describe;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which nodes it may run, and what happens when it has to leave one. */
final class Scheduling {
  private Scheduling() {}

  static Lines of(Machine machine) {
    Part spec = machine.spec();
    return new Lines("Scheduling")
        .add("nodes with", ", ", spec.part("nodeSelector").pairs())
        .add("affinity", "; ", affinity(spec.part("affinity")))
        .add("tolerates", ", ", spec.parts("tolerations").stream().map(Scheduling::taint).toList())
        .add("spread over", ", ", spread(spec))
        .add("priority", spec.text("priorityClassName"))
        .add("scheduler", spec.text("schedulerName"))
        .add("account", spec.text("serviceAccountName"))
        .add("node drained", eviction(spec.text("evictionStrategy", "")));
  }

  private static String eviction(String strategy) {
    return switch (strategy) {
      case "LiveMigrate" -> "it moves to another node while it runs (LiveMigrate)";
      case "LiveMigrateIfPossible" -> "it moves to another node if it can, and stops otherwise";
      case "None" -> "it stops (None)";
      case "External" -> "something else takes care of it (External)";
      case "" -> "as the cluster's eviction strategy says";
      default -> strategy;
    };
  }

  private static List<String> affinity(Part affinity) {
    List<String> words = new ArrayList<>();
    Part nodes = affinity.part("nodeAffinity");
    Part required = nodes.part("requiredDuringSchedulingIgnoredDuringExecution");
    for (Part term : required.parts("nodeSelectorTerms")) {
      words.add("nodes where " + conditions(term));
    }
    for (Part term : nodes.parts("preferredDuringSchedulingIgnoredDuringExecution")) {
      words.add("rather nodes where " + conditions(term.part("preference")));
    }
    pods(words, affinity.part("podAffinity"), "together with");
    pods(words, affinity.part("podAntiAffinity"), "apart from");
    return words;
  }

  private static void pods(List<String> words, Part affinity, String how) {
    for (Part term : affinity.parts("requiredDuringSchedulingIgnoredDuringExecution")) {
      words.add(how + " " + pods(term));
    }
    for (Part term : affinity.parts("preferredDuringSchedulingIgnoredDuringExecution")) {
      words.add("rather " + how + " " + pods(term.part("podAffinityTerm")));
    }
  }

  private static String pods(Part term) {
    return "pods with "
        + selected(term.part("labelSelector"))
        + " by "
        + term.text("topologyKey", "");
  }

  private static String selected(Part selector) {
    List<String> words = new ArrayList<>(selector.part("matchLabels").pairs());
    selector.parts("matchExpressions").forEach(one -> words.add(condition(one)));
    return words.isEmpty() ? "any labels" : String.join(" and ", words);
  }

  private static String conditions(Part term) {
    List<String> words = new ArrayList<>();
    term.parts("matchExpressions").forEach(one -> words.add(condition(one)));
    term.parts("matchFields").forEach(one -> words.add(condition(one)));
    return String.join(" and ", words);
  }

  private static String condition(Part one) {
    List<@Nullable String> words = new ArrayList<>();
    words.add(one.text("key", ""));
    words.add(one.text("operator", ""));
    words.add(String.join("|", one.texts("values")));
    return Lines.joined(" ", words);
  }

  private static String taint(Part toleration) {
    String value = toleration.text("value");
    String effect = toleration.text("effect");
    return toleration.text("key", "any taint")
        + (value == null ? "" : "=" + value)
        + (effect == null ? "" : ":" + effect);
  }

  private static List<String> spread(Part spec) {
    return spec.parts("topologySpreadConstraints").stream()
        .map(
            one ->
                one.text("topologyKey", "")
                    + " by at most "
                    + one.text("maxSkew", "1")
                    + (one.text("whenUnsatisfiable", "").equals("ScheduleAnyway")
                        ? ", if possible"
                        : ""))
        .toList();
  }
}
