package io.libvmi.explain;

import java.util.Locale;
import java.util.function.Function;

/** Boxes and lines as SVG. What is drawn later lies above. */
final class Svg {
  private static final int PADDING = 10;
  private static final int LINE = 17;

  /** The width of most characters at the sizes that the style sheet gives to them. */
  private static final double CHARACTER = 7.1;

  private static final double BOLD = 8.3;

  private final Function<String, String> links;
  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder boxes = new StringBuilder();

  Svg(Function<String, String> links) {
    this.links = links;
  }

  /** The height that a part's box needs. */
  static int height(Part part) {
    return 2 * PADDING + LINE * (1 + part.details().size()) - 2;
  }

  void line(int fromX, int fromY, int toX, int toY) {
    lines.append("<path d=\"M%d %dL%d %d\"/>".formatted(fromX, fromY, toX, toY));
  }

  void box(Part part, int x, int y, int width, int height) {
    String link = part.path().isEmpty() ? "" : links.apply(part.path());
    boxes.append(
        link.isEmpty()
            ? "<g"
            : "<a href=\"%s\" data-path=\"%s\""
                .formatted(Markup.escaped(link), Markup.escaped(part.path())));
    boxes
        .append(" class=\"part ")
        .append(part.kind().name().toLowerCase(Locale.ROOT))
        .append("\">");
    String whole = part.title() + "\n" + String.join("\n", part.details());
    boxes.append("<title>").append(Markup.escaped(whole.strip())).append("</title>");
    boxes.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>"
            .formatted(x, y, width, height));
    int baseline = y + (height - height(part)) / 2 + PADDING + 12;
    text("name", part.title(), x, baseline, (width - 2 * PADDING) / BOLD);
    for (String detail : part.details()) {
      baseline += LINE;
      text("detail", detail, x, baseline, (width - 2 * PADDING) / CHARACTER);
    }
    boxes.append(link.isEmpty() ? "</g>" : "</a>");
  }

  private void text(String style, String text, int x, int y, double room) {
    boxes.append(
        "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>"
            .formatted(style, x + PADDING, y, Markup.escaped(fitted(text, room))));
  }

  /** As much of a text as has room: its end where it is an address, which ends with what counts. */
  private static String fitted(String text, double room) {
    if (columns(text) <= room) {
      return text;
    }
    boolean address = text.indexOf('/') >= 0 && text.indexOf(' ') < 0;
    StringBuilder fitted = new StringBuilder(text);
    while (columns(fitted) > room - 1) {
      if (address) {
        fitted.delete(0, Character.charCount(fitted.codePointAt(0)));
      } else {
        fitted.setLength(fitted.offsetByCodePoints(fitted.length(), -1));
      }
    }
    return address ? "\u2026" + fitted : fitted + "\u2026";
  }

  /** How many columns a text takes, in which East Asian signs take two. */
  private static int columns(CharSequence text) {
    return text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
  }

  /** The whole picture. */
  String text(String style, int width, int height) {
    return "<svg class=\"picture %s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"group\""
            .formatted(style, width, height, width, height)
        + " aria-label=\"The machine, its disks and its networks\"><g class=\"lines\">"
        + lines
        + "</g>"
        + boxes
        + "</svg>\n";
  }
}
