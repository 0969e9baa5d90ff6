package io.libvmi.cli;

import io.libvmi.reader.Position;
import io.libvmi.reader.Problem;
import io.libvmi.reader.Problems;
import io.libvmi.recipe.Values;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of comma-separated values, whose first record names the variables. */
final class CsvRows implements Rows {
  private final TextLines lines;
  private final Map<String, Integer> columns;

  private CsvRows(TextLines lines, Map<String, Integer> columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /** The values of a record. */
  private record Row(Map<String, Integer> columns, CsvRecord record, RowText text)
      implements Values {
    @Override
    public @Nullable String get(String name) {
      Integer column = columns.get(name);
      return column == null ? null : record.cells().get(column);
    }

    @Override
    public @Nullable Position position(String name) {
      Integer column = columns.get(name);
      return column == null ? null : text.at(record.starts().get(column));
    }

    @Override
    public String origin() {
      return text.origin();
    }
  }

  static CsvRows of(TextLines lines, @Nullable String first, FleetVariables variables)
      throws IOException {
    if (first == null) {
      throw new RowText(lines.name(), 1, "")
          .problem(0, "", "there is nothing in it where a line with the names was expected", null);
    }
    RowText text = record(lines, first);
    return new CsvRows(lines, columns(parsed(text), text, variables));
  }

  private static Map<String, Integer> columns(
      CsvRecord header, RowText text, FleetVariables variables) {
    Problems problems = new Problems();
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < header.cells().size(); i++) {
      String cell = header.cells().get(i);
      String name = cell == null ? "" : cell.strip();
      Position position = text.at(header.starts().get(i));
      String unknown = variables.unknown(name);
      if (header.cells().size() == 1 && unknown != null && name.matches(".*[;\t].*")) {
        problems.add(
            new Problem(position, "", "commas were expected between names and values", null));
      } else if (unknown != null) {
        problems.add(new Problem(position, name, unknown, null));
      } else if (variables.set().containsKey(name)) {
        problems.add(new Problem(position, name, "--set gives it a value, too", null));
      } else if (columns.put(name, i) != null) {
        problems.add(new Problem(position, name, "there are two columns of this name", null));
      }
    }
    for (String needed : variables.needed()) {
      if (problems.isEmpty() && !columns.containsKey(needed)) {
        problems.add(
            new Problem(
                text.at(0),
                "",
                "there is no column " + needed + ", and the variable has no default",
                null));
      }
    }
    problems.throwIfAny();
    return columns;
  }

  @Override
  public @Nullable Values next() throws IOException {
    String line = lines.next();
    while (line != null && line.isEmpty()) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    RowText text = record(lines, line);
    CsvRecord record = parsed(text);
    List<Integer> starts = record.starts();
    if (starts.size() != columns.size()) {
      int index =
          starts.size() > columns.size() ? starts.get(columns.size()) : text.text().length();
      throw text.problem(
          index,
          "",
          (starts.size() == 1 ? "1 value stands" : starts.size() + " values stand")
              + " where "
              + columns.size()
              + " were expected: "
              + String.join(", ", columns.keySet()),
          null);
    }
    return new Row(columns, record, text);
  }

  /** The lines of a record, of which there are several where a quote is open at a line's end. */
  private static RowText record(TextLines lines, String first) throws IOException {
    int number = lines.number();
    if (!CsvRecord.leavesOpen(first, false)) {
      return new RowText(lines.name(), number, first);
    }
    StringBuilder text = new StringBuilder(first);
    boolean open = true;
    while (open) {
      text.append(lines.lineBreak());
      String line = lines.next();
      if (line == null) {
        break;
      }
      text.append(line);
      open = CsvRecord.leavesOpen(line, true);
      if (text.length() > TextLines.LONGEST) {
        throw lines.tooLong(number);
      }
    }
    return new RowText(lines.name(), number, text.toString());
  }

  private static CsvRecord parsed(RowText text) {
    try {
      return CsvRecord.of(text.text());
    } catch (CsvRecord.Mistake e) {
      throw text.problem(
          e.index(),
          "",
          String.valueOf(e.getMessage()),
          "a cell with a quote is put into quotes, and the quote in it doubled: \"2\"\" disk\"");
    }
  }
}
