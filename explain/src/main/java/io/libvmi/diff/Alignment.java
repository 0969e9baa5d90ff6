package io.libvmi.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the longest run of items that two lists have in common, in their order, by Myers' method.
 * Lists that have very little in common are not looked at to the end.
 */
final class Alignment {
  /** More insertions and removals than this are not searched for: the search needs their square. */
  private static final int MOST_EDITS = 1500;

  private final List<?> before;
  private final List<?> after;
  private final int[] matches;
  private int start;
  private int beforeEnd;
  private int afterEnd;

  private Alignment(List<?> before, List<?> after) {
    this.before = before;
    this.after = after;
    this.matches = new int[before.size()];
    Arrays.fill(matches, -1);
  }

  /** For each item of before the index of the one after that it is paired with, or -1. */
  static int[] of(List<?> before, List<?> after) {
    Alignment alignment = new Alignment(before, after);
    alignment.matchEnds();
    alignment.matchBetween();
    return alignment.matches;
  }

  private void matchEnds() {
    beforeEnd = before.size();
    afterEnd = after.size();
    while (start < beforeEnd && start < afterEnd && before.get(start).equals(after.get(start))) {
      matches[start] = start;
      start++;
    }
    while (beforeEnd > start
        && afterEnd > start
        && before.get(beforeEnd - 1).equals(after.get(afterEnd - 1))) {
      matches[--beforeEnd] = --afterEnd;
    }
  }

  private void matchBetween() {
    int rows = beforeEnd - start;
    int columns = afterEnd - start;
    int most = Math.min(rows + columns, MOST_EDITS);
    // the furthest row on each diagonal, after so many edits
    int[] furthest = new int[2 * most + 2];
    List<int[]> steps = new ArrayList<>();
    for (int edits = 0; edits <= most; edits++) {
      steps.add(Arrays.copyOfRange(furthest, most - edits, most + edits + 1));
      for (int k = -edits; k <= edits; k += 2) {
        boolean down =
            k == -edits || (k != edits && at(furthest, most, k - 1) < at(furthest, most, k + 1));
        int row = down ? at(furthest, most, k + 1) : at(furthest, most, k - 1) + 1;
        row = slide(row, row - k, rows, columns);
        furthest[most + k] = row;
        if (row >= rows && row - k >= columns) {
          trace(steps, rows, columns);
          return;
        }
      }
    }
  }

  private static int at(int[] furthest, int most, int k) {
    int index = most + k;
    return index < 0 || index >= furthest.length ? 0 : furthest[index];
  }

  private int slide(int row, int column, int rows, int columns) {
    int to = row;
    int other = column;
    while (to >= 0
        && other >= 0
        && to < rows
        && other < columns
        && before.get(start + to).equals(after.get(start + other))) {
      to++;
      other++;
    }
    return to;
  }

  private void trace(List<int[]> steps, int rows, int columns) {
    int row = rows;
    int column = columns;
    for (int edits = steps.size() - 1; edits >= 0; edits--) {
      int[] furthest = steps.get(edits);
      int k = row - column;
      boolean down =
          k == -edits || (k != edits && at(furthest, edits, k - 1) < at(furthest, edits, k + 1));
      int lastK = down ? k + 1 : k - 1;
      int lastRow = edits == 0 ? 0 : at(furthest, edits, lastK);
      int lastColumn = edits == 0 ? 0 : lastRow - lastK;
      while (row > lastRow && column > lastColumn) {
        matches[start + --row] = start + --column;
      }
      row = lastRow;
      column = lastColumn;
    }
  }
}
