package io.libvmi.explain;

import io.libvmi.describe.Description;
import io.libvmi.reader.VisibleText;
import io.libvmi.terminal.Colours;
import io.libvmi.terminal.Colours.Colour;
import java.util.ArrayList;
import java.util.List;

/** An explanation for people who read it in a terminal. */
public final class TextView {
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
    Colours colours = Colours.of(coloured);
    StringBuilder out = new StringBuilder();
    String description = Description.of(explanation.manifest()).text();
    int title = description.indexOf('\n');
    out.append(colours.paint(Colour.TITLE, description.substring(0, title)));
    out.append(description.substring(title)).append('\n');
    Where where = Where.in(explanation);
    if (!explanation.notices().isEmpty()) {
      out.append(colours.paint(Colour.TITLE, "Worth knowing")).append('\n');
      explanation.notices().forEach(notice -> notice(out, INDENT, notice, where, colours));
      out.append('\n');
    }
    FieldTable.print(out, ExplainedManifest.of(explanation).fields(), where, colours);
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
    Where where = Where.in(explanation);
    explanation.notices().stream()
        .filter(notice -> notice.kind() != Notice.Kind.SET_AGAIN)
        .forEach(notice -> notice(out, "", notice, where, Colours.of(coloured)));
    return out.toString();
  }

  /** A notice: what it is, where, and where the other step is. */
  static void notice(
      StringBuilder out, String indent, Notice notice, Where where, Colours colours) {
    Colour colour = notice.kind() == Notice.Kind.SET_AGAIN ? Colour.CHANGED : Colour.LOST;
    String at = "at " + VisibleText.of(notice.step().origin().toString());
    Step other = notice.other();
    if (other != null) {
      boolean read = other.origin() instanceof Origin.Text; // its file is told already
      at += "; the other one at ";
      at += read ? where.brief(other) : VisibleText.of(other.origin().toString());
    }
    int width = WIDTH - indent.length();
    List<String> lines = new ArrayList<>(wrapped(VisibleText.of(notice.message()), width));
    lines.addAll(wrapped(at, width - INDENT.length()));
    for (int i = 0; i < lines.size(); i++) {
      out.append(indent).append(i == 0 ? colours.paint(colour, "-") + " " : INDENT);
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
}
