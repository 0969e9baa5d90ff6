package io.libvmi.cli;

import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import java.util.ArrayList;
import java.util.List;

/** Collects the user's mistakes, so that all of them are told at once. */
final class Mistakes {
  private final List<String> lines = new ArrayList<>();
  private final Problems inTexts = new Problems();

  /** Adds a mistake that has no place in a text. */
  void add(String line) {
    lines.add(line);
  }

  /** Where to add mistakes that have a place in a text. */
  Problems inTexts() {
    return inTexts;
  }

  boolean isEmpty() {
    return lines.isEmpty() && inTexts.isEmpty();
  }

  /** Everything that is wrong, as a person at a shell wants to see it. */
  String report() {
    List<String> all = new ArrayList<>(lines);
    try {
      inTexts.throwIfAny();
    } catch (ProblemsException e) {
      all.add(e.report());
    }
    return String.join("\n", all);
  }
}
