package io.libvmi.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares texts of several lines, and prints hunks as unified diffs have them. */
final class LineDiff {
  private static final int CONTEXT = 3;
  private static final String NO_BREAK = "\\ no line break at the end";

  private final List<String> out = new ArrayList<>();
  private final List<Line> script = new ArrayList<>();

  /** A line with its sign, and how many lines of each text stand before it. */
  private record Line(char sign, String text, int before, int after) {}

  private LineDiff() {}

  /** The hunks, without line breaks; each line begins with a sign, or is a heading with @@. */
  static List<String> of(String before, String after) {
    LineDiff diff = new LineDiff();
    diff.compare(lines(before), lines(after));
    diff.print();
    return diff.out;
  }

  private static List<String> lines(String text) {
    String[] lines = text.split("\n", -1);
    int last = lines.length - 1;
    if (lines[last].isEmpty()) {
      return Arrays.asList(lines).subList(0, last);
    }
    lines[last] += "\n" + NO_BREAK;
    return Arrays.asList(lines);
  }

  private void compare(List<String> before, List<String> after) {
    int[] matches = Alignment.of(before, after);
    int next = 0;
    for (int i = 0; i < before.size(); i++) {
      if (matches[i] < 0) {
        script.add(new Line('-', before.get(i), i, next));
        continue;
      }
      next = addUntil(matches[i], next, after, i);
      script.add(new Line(' ', before.get(i), i, next++));
    }
    addUntil(after.size(), next, after, before.size());
  }

  private int addUntil(int end, int start, List<String> after, int place) {
    for (int i = start; i < end; i++) {
      script.add(new Line('+', after.get(i), place, i));
    }
    return Math.max(start, end);
  }

  private void print() {
    int i = 0;
    while (i < script.size()) {
      if (script.get(i).sign() == ' ') {
        i++;
        continue;
      }
      int end = end(i);
      hunk(script.subList(Math.max(0, i - CONTEXT), Math.min(script.size(), end + CONTEXT)));
      i = end;
    }
  }

  /** Behind the last change that is near enough to be told in one hunk. */
  private int end(int start) {
    int end = start + 1;
    for (int i = end; i < script.size() && i - end <= 2 * CONTEXT; i++) {
      if (script.get(i).sign() != ' ') {
        end = i + 1;
      }
    }
    return end;
  }

  private void hunk(List<Line> lines) {
    Line first = lines.get(0);
    long before = lines.stream().filter(line -> line.sign() != '+').count();
    long after = lines.stream().filter(line -> line.sign() != '-').count();
    out.add("@@ -%s +%s @@".formatted(range(first.before(), before), range(first.after(), after)));
    for (Line line : lines) {
      String[] parts = line.text().split("\n", -1);
      out.add(line.sign() + " " + parts[0]);
      if (parts.length > 1) {
        out.add(parts[1]);
      }
    }
  }

  /** As diff(1) writes it: an empty range stands behind the line before it. */
  private static String range(int start, long size) {
    return (size == 0 ? start : start + 1) + (size == 1 ? "" : "," + size);
  }
}
