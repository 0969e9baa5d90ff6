package io.libvmi.explain;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The manifest as HTML: its YAML, and beside each line who set it. */
record ManifestMarkup(List<ManifestRow> rows) {
  private static final int SHORT = 40;

  /** The section with the filter and the rows. */
  String section() {
    StringBuilder html =
        new StringBuilder(
            """
            <section id="manifest" aria-labelledby="manifest-title">
            <div class="bar">
            <h2 id="manifest-title">Manifest</h2>
            <input type="search" id="filter" placeholder="Path, value or option" aria-label="Show the lines with this path, value or option">
            <label><input type="checkbox" id="lost"> only what was lost</label>
            <output id="count" for="filter lost"></output>
            </div>
            <div id="rows" role="listbox" aria-labelledby="manifest-title">
            """);
    for (int i = 0; i < rows.size(); i++) {
      add(html, rows.get(i), i);
    }
    return html.append("</div>\n</section>\n").toString();
  }

  private static void add(StringBuilder html, ManifestRow row, int number) {
    FieldHistory history = row.history();
    html.append("<div class=\"row").append(history == null ? " group" : "");
    html.append(row.isCleared() ? " cleared" : "");
    html.append(isOverridden(row) ? " over" : "");
    html.append(history == null ? "" : " " + word(history.setBy().kind()));
    html.append("\" id=\"r").append(number).append("\" role=\"option\" aria-selected=\"false\">");
    html.append("<div class=\"code\">");
    addLine(html, row, row.prefix(), row.lines().isEmpty() ? "" : row.lines().get(0), true);
    for (int i = 1; i < row.lines().size(); i++) {
      addLine(html, row, " ".repeat(row.indent()), row.lines().get(i), false);
    }
    html.append("</div>");
    if (history != null) {
      Step step = history.setBy();
      Step by = step.by();
      html.append("<div class=\"by\"><span class=\"who\">");
      html.append(row.isCleared() ? "cleared by " : "");
      html.append(Markup.escaped(step.text() + (by == null ? "" : " of " + by.name())));
      html.append("</span> <span class=\"at\">");
      html.append(Markup.escaped(step.origin().toString())).append("</span></div>");
    }
    html.append("</div>\n");
  }

  private static void addLine(
      StringBuilder html, ManifestRow row, String prefix, String value, boolean first) {
    html.append("<div class=\"line i").append(Math.min(prefix.length(), 24)).append("\">");
    html.append(prefix);
    if (first && !row.key().isEmpty()) {
      html.append("<span class=\"key\">").append(Markup.escaped(row.key())).append("</span>");
      html.append(value.isEmpty() ? "" : " ");
    }
    if (!value.isEmpty()) {
      html.append("<span class=\"value\">").append(Markup.escaped(value)).append("</span>");
    }
    String before = first && !row.isCleared() ? before(row) : null;
    if (before != null) {
      html.append(" <s aria-label=\"before: ").append(Markup.escaped(before)).append("\">");
      html.append(Markup.escaped(before)).append("</s>");
    }
    html.append("</div>");
  }

  /** Whether somebody had set the field before it was given what it holds, or was cleared. */
  static boolean isOverridden(ManifestRow row) {
    return row.isCleared() || lost(row) != null;
  }

  /** What is shown behind a value as what it was before; null for nothing. */
  private static @Nullable String before(ManifestRow row) {
    Object lost = lost(row);
    if (lost == null) {
      return null;
    }
    String text = Values.shown(lost);
    return text.length() <= SHORT && text.indexOf('\n') < 0 ? text : "\u2026";
  }

  /** The last value that was overwritten; defaults and random names are there to be. */
  private static @Nullable Object lost(ManifestRow row) {
    FieldHistory history = row.history();
    Object lost = null;
    if (history != null) {
      List<Change> changes = history.changes();
      for (Change change : changes.subList(0, changes.size() - 1)) {
        Object value = change.after();
        boolean said = value != null && !Notices.isEmpty(value);
        lost = said && change.step().kind() != Step.Kind.MAKER ? value : lost;
      }
    }
    return lost;
  }

  /** A constant as the style sheet calls it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
