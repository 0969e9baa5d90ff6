package io.libvmi.explain;

/** Text within HTML. */
final class Markup {
  private Markup() {}

  /** A text as it must stand in HTML, also within quotes, to be nothing but text. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\r' -> escaped.append("&#13;"); // a bare one would become a line break
        case '\0' -> escaped.append('\uFFFD'); // as HTML itself has it
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
