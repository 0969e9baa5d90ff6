package io.libvmi.explain;

import io.libvmi.terminal.Colours;
import io.libvmi.terminal.Colours.Colour;
import java.util.ArrayList;
import java.util.List;

/** Lines whose columns stand below each other. */
final class Table {
  private static final String GAP = "  ";

  private final List<Integer> limits;
  private final List<Row> rows = new ArrayList<>();

  private record Row(List<String> cells, Colour colour) {}

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
  void add(Colour colour, String... cells) {
    rows.add(new Row(List.of(cells), colour));
  }

  /** Prints the lines, the first column in its colour. */
  void print(StringBuilder out, String indent, Colours colours) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < limits.size(); i++) {
      int column = i;
      widths.add(width(rows.stream().map(row -> row.cells().get(column)).toList(), limits.get(i)));
    }
    for (Row row : rows) {
      StringBuilder line = new StringBuilder();
      int behind = 0; // how far the cells have been pushed to the right
      for (int i = 0; i < row.cells().size(); i++) {
        String cell = row.cells().get(i);
        line.append(i == 0 ? colours.paint(row.colour(), cell) : cell);
        if (i < widths.size() && widths.get(i) + length(cell) > 0) {
          int missing = widths.get(i) - length(cell) - behind;
          line.append(" ".repeat(Math.max(0, missing))).append(GAP);
          behind = Math.max(0, -missing);
        }
      }
      out.append(indent).append(line.toString().stripTrailing()).append('\n');
    }
  }

  /** The width of a column: that of its widest cell within the limit. */
  static int width(List<String> cells, int limit) {
    return cells.stream().mapToInt(Table::length).filter(one -> one <= limit).max().orElse(0);
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
