package io.libvmi.explain;

import io.libvmi.reader.VisibleText;
import io.libvmi.terminal.Colours;
import io.libvmi.terminal.Colours.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line for each field: its path, what it holds and what it has lost, where it was set, by whom.
 */
final class FieldTable {
  private static final int WIDTH = 120;
  private static final int PATH = 46;
  private static final int PATH_ALONE = 58;
  private static final int VALUE = 23;
  private static final int VALUE_ALONE = 44;
  private static final int WAS = 12;
  private static final int WHERE = 40;
  private static final int LEAST = 22;
  private static final String INDENT = "  ";
  private static final int GAPS = 6;

  /** The paths of most fields begin so, which is said once. */
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(spec\\.(?:virtualMachineTemplate\\.spec\\.)?"
              + "(?:template\\.spec|dataVolumeTemplates\\[[^]]*]))\\.(.+)");

  private final Where where;
  private final Colours colours;
  private final boolean read;
  private final List<Row> rows = new ArrayList<>();

  /** A field, and the object that its path goes on from. */
  private record Row(String group, String path, String value, FieldHistory field) {}

  private FieldTable(List<FieldHistory> fields, Where where, Colours colours) {
    this.where = where;
    this.colours = colours;
    // where everything was said by the manifest, this goes without saying
    this.read = fields.stream().allMatch(one -> one.setBy().kind() == Step.Kind.MANIFEST);
    fields.forEach(field -> rows.add(row(field)));
  }

  /** Prints a table with a title, which says of which file the lines and columns are. */
  static void print(StringBuilder out, List<FieldHistory> fields, Where where, Colours colours) {
    long cleared = fields.stream().filter(field -> field.value() == null).count();
    long lost = fields.stream().filter(field -> ExplainedManifest.lost(field) != null).count();
    List<String> parts = new ArrayList<>();
    if (lost > 0) {
      parts.add(lost + (lost == 1 ? " has" : " have") + " lost a value");
    }
    if (cleared > 0) {
      parts.add(cleared + (cleared == 1 ? " is" : " are") + " cleared");
    }
    out.append(colours.paint(Colour.TITLE, "Fields")).append(" (").append(fields.size());
    out.append(parts.isEmpty() ? "" : ", of which " + String.join(" and ", parts));
    out.append(where.file().isEmpty() ? "" : "; line:column of " + where.file()).append(")\n");
    new FieldTable(fields, where, colours).print(out);
  }

  private Row row(FieldHistory field) {
    Matcher template = TEMPLATE.matcher(field.path());
    boolean within = template.matches();
    int columns = read ? VALUE_ALONE : VALUE;
    String was = Words.was(field, WAS);
    String value = Words.value(field.value(), was.isEmpty() ? columns : columns - WAS);
    String whole =
        was.isEmpty()
            ? value
            : field.value() == null ? "(cleared, " + was + ")" : value + " (" + was + ")";
    return new Row(
        within ? template.group(1) : "",
        VisibleText.of(within ? template.group(2) : field.path()),
        whole,
        field);
  }

  private void print(StringBuilder out) {
    int path = Table.width(rows.stream().map(this::indented).toList(), read ? PATH_ALONE : PATH);
    int value = Table.width(rows.stream().map(Row::value).toList(), read ? VALUE_ALONE : VALUE);
    int place =
        Table.width(rows.stream().map(row -> where.brief(row.field().setBy())).toList(), WHERE);
    int room = Math.max(LEAST, WIDTH - INDENT.length() - path - value - place - GAPS);
    Table table = new Table(path, value, place);
    String group = "";
    for (Row row : rows) {
      if (!row.group().equals(group)) {
        group = row.group();
        if (!group.isEmpty()) {
          table.add(Colour.FAINT, group, "", "", "");
        }
      }
      int pushed =
          Math.max(0, Table.length(indented(row)) - path)
              + Math.max(0, Table.length(row.value()) - value);
      Step step = row.field().setBy();
      table.add(
          colour(row.field()),
          indented(row),
          row.value(),
          where.brief(step),
          read ? "" : Words.who(step, room - pushed));
    }
    table.print(out, INDENT, colours);
  }

  private String indented(Row row) {
    return (row.group().isEmpty() ? "" : INDENT) + row.path();
  }

  private static Colour colour(FieldHistory field) {
    if (field.value() == null) {
      return Colour.LOST;
    }
    return ExplainedManifest.lost(field) == null ? Colour.PLAIN : Colour.CHANGED;
  }
}
