package io.libvmi.explain.page;

import io.libvmi.describe.Diagram.Box;
import io.libvmi.reader.VisibleText;
import java.util.ArrayList;
import java.util.List;
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

  /** The height that a box of a width needs. */
  static int height(Box box, int width) {
    return 2 * PADDING + LINE * (title(box, width).size() + details(box, width).size()) - 2;
  }

  private static List<String> title(Box box, int width) {
    return lines(box.title(), (width - 2 * PADDING) / BOLD, 2);
  }

  private static List<String> details(Box box, int width) {
    List<String> lines = new ArrayList<>();
    double room = (width - 2 * PADDING) / CHARACTER;
    box.details().forEach(detail -> lines.addAll(lines(detail, room, 3)));
    return lines;
  }

  /** A text in so many lines at most, broken between words, or else within them. */
  private static List<String> lines(String text, double room, int most) {
    List<String> lines = new ArrayList<>();
    String rest = VisibleText.of(text);
    boolean address = rest.indexOf('/') >= 0 && rest.indexOf(' ') < 0;
    while (columns(rest) > room && lines.size() < most - 1) {
      int end = lineEnd(rest, room);
      if (end == 0) {
        break;
      }
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    if (address && columns(rest) > room) {
      return List.of(fitted(VisibleText.of(text), room, true));
    }
    lines.add(fitted(rest, room, address));
    return lines;
  }

  /** Where a text can be broken so that what stands before fits; 0 for nowhere. */
  private static int lineEnd(String text, double room) {
    int end = 0;
    for (int i = 1;
        i < text.length() && columns(text.substring(0, i).stripTrailing()) <= room;
        i++) {
      end = text.charAt(i - 1) == ' ' ? i : end;
    }
    if (end > 0) {
      return end;
    }
    for (int i = 1; i < text.length() && columns(text.substring(0, i)) <= room; i++) {
      end = "-/.".indexOf(text.charAt(i - 1)) >= 0 ? i : end;
    }
    return end;
  }

  void line(int fromX, int fromY, int toX, int toY) {
    lines.append("<path d=\"M%d %dL%d %d\"/>".formatted(fromX, fromY, toX, toY));
  }

  void box(Box part, int x, int y, int width, int height) {
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
    int baseline = y + (height - height(part, width)) / 2 + PADDING + 12;
    for (String line : title(part, width)) {
      text("name", line, x, baseline);
      baseline += LINE;
    }
    for (String line : details(part, width)) {
      text("detail", line, x, baseline);
      baseline += LINE;
    }
    boxes.append(link.isEmpty() ? "</g>" : "</a>");
  }

  private void text(String style, String text, int x, int y) {
    boxes.append(
        "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>"
            .formatted(style, x + PADDING, y, Markup.escaped(text)));
  }

  /** As much of a text as has room: its end where it is an address, which ends with what counts. */
  private static String fitted(String text, double room, boolean address) {
    if (columns(text) <= room) {
      return text;
    }
    StringBuilder fitted = new StringBuilder(text);
    while (columns(fitted) > room - 1) {
      if (address) {
        fitted.delete(0, Character.charCount(fitted.codePointAt(0)));
      } else {
        fitted.setLength(fitted.offsetByCodePoints(fitted.length(), -1));
      }
    }
    return address ? "\u2026" + fitted : fitted.toString().stripTrailing() + "\u2026";
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
