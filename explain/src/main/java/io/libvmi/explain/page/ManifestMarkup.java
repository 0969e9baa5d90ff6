package io.libvmi.explain.page;

import io.libvmi.explain.FieldHistory;
import io.libvmi.explain.Origin;
import io.libvmi.explain.Step;
import io.libvmi.explain.Where;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The manifest as HTML: its YAML, and beside each line who set it. */
record ManifestMarkup(List<ManifestRow> rows, Where where) {
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
            <div id="rows"%s role="listbox" aria-labelledby="manifest-title">
            """
                .formatted(isRead() ? " class=\"read\"" : ""));
    for (int i = 0; i < rows.size(); i++) {
      add(html, rows.get(i), i);
    }
    return html.append("</div>\n</section>\n").toString();
  }

  /** Whether a text says all of it, and nobody else has a word. */
  private boolean isRead() {
    return rows.stream()
        .map(ManifestRow::history)
        .allMatch(one -> one == null || one.setBy().kind() == Step.Kind.MANIFEST);
  }

  private void add(StringBuilder html, ManifestRow row, int number) {
    FieldHistory history = row.history();
    html.append("<div class=\"row").append(history == null ? " group" : "");
    html.append(row.isCleared() ? " cleared" : "");
    html.append(row.lost() != null ? " over" : "");
    html.append(history == null ? "" : " " + word(history.setBy().kind()));
    boolean called = history != null && history.setBy().origin() instanceof Origin.Code;
    html.append(called ? " called" : "");
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
      html.append(Markup.escaped(where.brief(step))).append("</span></div>");
    }
    html.append("</div>\n");
  }

  private static void addLine(
      StringBuilder html, ManifestRow row, String prefix, String value, boolean first) {
    html.append("<div class=\"line i").append(Math.min(prefix.length(), 24)).append("\">");
    html.append(prefix);
    if (first && !row.key().isEmpty()) {
      html.append("<span class=\"key\">").append(Markup.marked(row.key())).append("</span>");
      html.append(value.isEmpty() ? "" : " ");
    }
    if (!value.isEmpty()) {
      html.append("<span class=\"value\">").append(Markup.marked(value)).append("</span>");
    }
    String before = first && !row.isCleared() ? before(row) : null;
    if (before != null) {
      html.append(" <s aria-label=\"before: ").append(Markup.escaped(before)).append("\">");
      html.append(Markup.escaped(before)).append("</s>");
    }
    html.append("</div>");
  }

  /** What is shown behind a value as what it was before; null for nothing. */
  private static @Nullable String before(ManifestRow row) {
    Object lost = row.lost();
    if (lost == null) {
      return null;
    }
    String text = Values.shown(lost);
    return text.length() <= SHORT && text.indexOf('\n') < 0 ? text : "\u2026";
  }

  /** A constant as the style sheet calls it. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
