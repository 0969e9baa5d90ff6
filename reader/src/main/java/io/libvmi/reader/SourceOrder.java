package io.libvmi.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of problems: by source, in the order in which the sources first came, then by place.
 */
final class SourceOrder {
  private SourceOrder() {}

  static List<Problem> sorted(List<Problem> problems) {
    if (problems.size() < 2) {
      return List.copyOf(
          problems); // of most texts nothing is wrong, and comparing takes its time to load
    }
    Map<Source, Integer> rank = new HashMap<>();
    for (Problem problem : problems) {
      rank.putIfAbsent(problem.position().source(), rank.size());
    }
    Comparator<Problem> order =
        Comparator.<Problem>comparingInt(
                problem -> rank.getOrDefault(problem.position().source(), 0))
            .thenComparingInt(problem -> problem.position().line())
            .thenComparingInt(problem -> problem.position().column());
    return problems.stream().sorted(order).toList();
  }
}
