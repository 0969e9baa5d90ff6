package io.libvmi.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What came of a file's cases. */
final class Tally {
  private static final Pattern INDEX = Pattern.compile("\\[[0-9]+\\]");

  private final String file;
  private final Map<Difference, Integer> differences = new TreeMap<>();
  private final List<String> disagreements = new ArrayList<>();
  private final Map<String, Integer> subjects = new TreeMap<>();
  private int cases;

  Tally(String file) {
    this.file = file;
  }

  void add(GoldenCase golden, Verdict verdict) {
    cases++;
    verdict.differences().forEach(one -> differences.merge(one, 1, Integer::sum));
    String disagreement = verdict.disagreement();
    if (disagreement != null) {
      disagreements.add(golden.id() + ": " + disagreement);
      subjects.merge(subject(disagreement), 1, Integer::sum);
    }
  }

  /** Whether cases ran, and none of them disagrees. */
  boolean isGood() {
    return cases > 0 && disagreements.isEmpty();
  }

  List<String> disagreements() {
    return disagreements;
  }

  /** The functions and fields that disagree, those in most cases first. */
  List<String> table() {
    return subjects.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(one -> "%6d  %s".formatted(one.getValue(), one.getKey()))
        .toList();
  }

  /** What a disagreement is about: the function or the field that it begins with. */
  private static String subject(String disagreement) {
    return INDEX.matcher(disagreement.split(":", 2)[0]).replaceAll("[]");
  }

  /** One line: how many cases there are, agree, show a deliberate difference, disagree. */
  @Override
  public String toString() {
    String named =
        differences.isEmpty()
            ? "no deliberate difference"
            : differences.entrySet().stream()
                .map(one -> one.getKey() + " in " + one.getValue())
                .collect(Collectors.joining(", "));
    return "%s: %d cases, %d agree (%s), %d disagree"
        .formatted(file, cases, cases - disagreements.size(), named, disagreements.size());
  }
}
