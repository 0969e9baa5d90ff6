package io.libvmi.explain.page;

import io.libvmi.reader.VisibleText;

/** Text within HTML. */
final class Markup {
  private Markup() {}

  /** The same for what stands between tags, with the escapes marked: they are not the text's. */
  static String marked(String text) {
    if (VisibleText.isPlain(text)) {
      return escaped(text);
    }
    StringBuilder marked = new StringBuilder(text.length() + 64);
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            one ->
                marked.append(
                    VisibleText.isPlain(one)
                        ? escaped(one)
                        : "<span class=\"esc\">" + escaped(one) + "</span>"));
    return marked.toString();
  }

  /**
   * A text as it must stand in HTML, also within quotes, to be nothing but text that is seen: what
   * hides or reorders other text is shown as an escape.
   */
  static String escaped(String text) {
    String visible = VisibleText.lines(text);
    StringBuilder escaped = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
