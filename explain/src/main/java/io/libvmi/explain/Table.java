package io.libvmi.explain;

import java.util.ArrayList;
import java.util.List;

/** Lines whose columns stand below each other. */
final class Table {
  private static final String GAP = "  ";

  private final List<Integer> limits;
  private final List<Row> rows = new ArrayList<>();

  private record Row(List<String> cells, Colours.Colour colour) {}

  /**
   * A table.
   *
   * @param limits how wide each column but the last becomes at most; a longer cell pushes those
   *     behind it to the right
   */
  Table(Integer... limits) {
    this.limits = List.of(limits);
  }

  /** Adds a line of as many cells as there are columns. */
  void add(Colours.Colour colour, String... cells) {
    rows.add(new Row(List.of(cells), colour));
  }

  /** Prints the lines, the first column in its colour. */
  void print(StringBuilder out, String indent, Colours colours) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < limits.size(); i++) {
      int column = i;
      int limit = limits.get(i);
      widths.add(
          rows.stream()
              .mapToInt(row -> length(row.cells().get(column)))
              .filter(length -> length <= limit)
              .max()
              .orElse(0));
    }
    for (Row row : rows) {
      StringBuilder line = new StringBuilder();
      int behind = 0; // how far the cells have been pushed to the right
      for (int i = 0; i < row.cells().size(); i++) {
        String cell = row.cells().get(i);
        line.append(i == 0 ? colours.paint(row.colour(), cell) : cell);
        if (i < widths.size()) {
          int missing = widths.get(i) - length(cell) - behind;
          line.append(" ".repeat(Math.max(0, missing))).append(GAP);
          behind = Math.max(0, -missing);
        }
      }
      out.append(indent).append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
