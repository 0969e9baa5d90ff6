package io.libvmi.conformance;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What came of a case: the deliberate differences that it shows, and what is wrong with it. */
final class Verdict {
  private final Set<Difference> differences = new TreeSet<>();
  private @Nullable String disagreement;

  void show(Difference difference) {
    differences.add(difference);
  }

  void disagree(String reason) {
    if (disagreement == null) {
      disagreement = reason;
    }
  }

  Set<Difference> differences() {
    return differences;
  }

  @Nullable String disagreement() {
    return disagreement;
  }
}
