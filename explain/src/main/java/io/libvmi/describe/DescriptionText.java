package io.libvmi.describe;

import io.libvmi.describe.Description.Line;
import io.libvmi.describe.Description.Section;

/** Prints a description: titles at the left, labels beside them, then the values. */
final class DescriptionText {
  private static final int WIDTH = 100;
  private static final int LONGEST_LABEL = 18;
  private static final int GAP = 2;

  private final StringBuilder out = new StringBuilder();
  private final int labels;
  private final int values;

  private DescriptionText(Description description) {
    int title = 0;
    int label = 0;
    for (Section section : description.sections()) {
      title = Math.max(title, section.title().length());
      for (Line line : section.lines()) {
        if (line.label().length() <= LONGEST_LABEL) {
          label = Math.max(label, line.label().length());
        }
      }
    }
    labels = title + GAP;
    values = labels + label + GAP;
  }

  static String of(Description description) {
    return new DescriptionText(description).text(description);
  }

  private String text(Description description) {
    out.append(description.title()).append('\n');
    for (Section section : description.sections()) {
      String title = section.title();
      for (Line line : section.lines()) {
        print(title, line);
        title = "";
      }
    }
    return out.toString();
  }

  private void print(String title, Line line) {
    StringBuilder row = new StringBuilder(padded(title, labels)).append(line.label());
    if (row.length() + GAP > values && !line.label().isEmpty()) {
      row.append(" ".repeat(GAP)); // a long label pushes its value to the right
    }
    row.append(" ".repeat(Math.max(0, values - row.length())));
    int begin = row.length();
    for (String word : line.value().split(" ", -1)) {
      if (row.length() > begin && row.length() + 1 + word.length() > WIDTH) {
        flush(row);
        row.append(" ".repeat(values));
        begin = values;
      }
      row.append(row.length() > begin ? " " : "").append(word);
    }
    flush(row);
  }

  private void flush(StringBuilder row) {
    out.append(row.toString().stripTrailing()).append('\n');
    row.setLength(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
