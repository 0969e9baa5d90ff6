package io.libvmi.explain;

import io.libvmi.describe.Description;
import io.libvmi.explain.Colours.Colour;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An explanation for people who read it in a terminal. */
public final class TextView {
  private static final int PATH = 70;
  private static final int VALUE = 32;
  private static final int WHO = 48;
  private static final int WHERE = 60;
  private static final int WIDTH = 100;
  private static final String INDENT = "  ";

  private TextView() {}

  /**
   * Tells everything: what the machine is, what was lost on the way, and each field with who set it
   * and where.
   *
   * @param explanation the explanation
   * @param coloured whether to colour it for a terminal
   * @return lines, each with a line break at its end
   */
  public static String of(Explanation<?> explanation, boolean coloured) {
    Colours colours = new Colours(coloured);
    StringBuilder out = new StringBuilder();
    String description = Description.of(explanation.manifest()).text();
    int title = description.indexOf('\n');
    out.append(colours.paint(Colour.TITLE, description.substring(0, title)));
    out.append(description.substring(title)).append('\n');
    notices(out, explanation.notices(), colours);
    out.append(colours.paint(Colour.TITLE, "Fields")).append('\n');
    fields(out, inOrder(explanation), colours);
    return out.toString();
  }

  /**
   * Tells only what was lost: what was overwritten or cleared, and which options had no effect.
   *
   * @param explanation the explanation
   * @param coloured whether to colour it for a terminal
   * @return lines, each with a line break at its end; empty where nothing was lost
   */
  public static String overrides(Explanation<?> explanation, boolean coloured) {
    StringBuilder out = new StringBuilder();
    List<Notice> lost =
        explanation.notices().stream()
            .filter(notice -> notice.kind() != Notice.Kind.SET_AGAIN)
            .toList();
    lost.forEach(notice -> notice(out, "", notice, new Colours(coloured)));
    return out.toString();
  }

  private static void notices(StringBuilder out, List<Notice> notices, Colours colours) {
    if (notices.isEmpty()) {
      return;
    }
    out.append(colours.paint(Colour.TITLE, "Worth knowing")).append('\n');
    notices.forEach(notice -> notice(out, INDENT, notice, colours));
    out.append('\n');
  }

  static void notice(StringBuilder out, String indent, Notice notice, Colours colours) {
    Colour colour = notice.kind() == Notice.Kind.SET_AGAIN ? Colour.CHANGED : Colour.LOST;
    Step other = notice.other();
    String where =
        "at "
            + Words.where(notice.step())
            + (other == null ? "" : "; the other one at " + Words.where(other));
    int width = WIDTH - indent.length();
    List<String> lines = new ArrayList<>(wrapped(Words.visible(notice.message()), width));
    lines.addAll(wrapped(where, width - INDENT.length()));
    for (int i = 0; i < lines.size(); i++) {
      out.append(indent).append(i == 0 ? colours.paint(colour, "- ") : INDENT);
      out.append(lines.get(i)).append('\n');
    }
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width - INDENT.length()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The fields in the order of the manifest, and then those that were cleared. */
  static List<FieldHistory> inOrder(Explanation<?> explanation) {
    List<FieldHistory> fields = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (ManifestLines.Field field : ManifestLines.of(explanation.manifest()).fields()) {
      explanation.field(field.path()).ifPresent(fields::add);
      told.add(field.path());
    }
    explanation.fields().stream()
        .filter(one -> !told.contains(one.path()) && wasCleared(one))
        .forEach(fields::add);
    return fields;
  }

  /** An empty object into which something was put was not cleared. */
  private static boolean wasCleared(FieldHistory field) {
    return field.changes().stream()
        .anyMatch(change -> change.before() != null && !Notices.isEmpty(change.before()));
  }

  /** A line for each field: its path, its value, who set it, where, and what it held before. */
  static void fields(StringBuilder out, List<FieldHistory> fields, Colours colours) {
    Table table = new Table(PATH, VALUE, WHO, WHERE);
    for (FieldHistory field : fields) {
      String before = Words.before(field);
      Colour colour =
          field.value() == null ? Colour.LOST : before.isEmpty() ? Colour.PLAIN : Colour.CHANGED;
      table.add(
          colour,
          Words.visible(field.path()),
          Words.value(field.value()),
          Words.briefly(field.setBy()),
          Words.where(field.setBy()),
          before);
    }
    table.print(out, INDENT, colours);
  }
}
