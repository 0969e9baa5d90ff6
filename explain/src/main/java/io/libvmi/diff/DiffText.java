package io.libvmi.diff;

import io.libvmi.diff.Change.Action;
import io.libvmi.diff.Change.Side;
import io.libvmi.diff.Places.Place;
import io.libvmi.reader.VisibleText;
import io.libvmi.terminal.Colours;
import io.libvmi.terminal.Colours.Colour;
import io.libvmi.text.YamlText;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Prints changes for people: the path, and below it what stood there, what stands there, and where
 * each is written. Texts of several lines are compared line by line.
 */
public final class DiffText {
  /** The widest value beside which the place is aligned with that of the other value. */
  private static final int WIDEST = 60;

  private final Places places;
  private final Colours colours;
  private final StringBuilder out = new StringBuilder();

  private DiffText(Places places, Colours colours) {
    this.places = places;
    this.colours = colours;
  }

  /**
   * Prints how two manifests differ.
   *
   * @param name what the manifests are called
   * @param changes the changes; a manifest that is there on one side only is a single change with
   *     an empty path
   * @param places where the values are written
   * @param coloured whether to colour the text as terminals understand it
   * @return lines, each of which ends with a line break: the name, and below it the changes
   */
  public static String of(String name, List<Change> changes, Places places, boolean coloured) {
    DiffText text = new DiffText(places, Colours.of(coloured));
    if (changes.size() == 1 && changes.get(0).path().isEmpty()) {
      text.whole(name, changes.get(0));
    } else {
      text.line("", Colour.PLAIN, VisibleText.of(name), "");
      changes.forEach(text::print);
    }
    return text.out.toString();
  }

  private void whole(String name, Change change) {
    boolean added = change.action() == Action.ADDED;
    String place =
        added ? place(places.after(), change.after()) : place(places.before(), change.before());
    String rest = place.isEmpty() ? "" : "  " + colours.paint(Colour.FAINT, place);
    line(
        "", added ? Colour.ADDED : Colour.LOST, (added ? "+ " : "- ") + VisibleText.of(name), rest);
  }

  private void print(Change change) {
    line("  ", Colour.TITLE, change.path(), "");
    Side before = change.before();
    Side after = change.after();
    if (change.action() == Action.MOVED && before != null && after != null) {
      sides(List.of("at " + index(before)), before, List.of("at " + index(after)), after);
      line("    ", Colour.REMARK, "~ the order counts: " + change.reason(), "");
    } else if (before != null
        && after != null
        && before.value() instanceof String old
        && after.value() instanceof String now
        && (old.contains("\n") || now.contains("\n"))) {
      text(old, before, now, after);
    } else {
      sides(yaml(before), before, yaml(after), after);
    }
  }

  private static String index(Side side) {
    List<Object> steps = side.pointer().steps();
    return "[" + steps.get(steps.size() - 1) + "]";
  }

  private static List<String> yaml(@Nullable Side side) {
    return side == null ? List.of() : YamlText.of(side.value()).lines().toList();
  }

  private void sides(
      List<String> before, @Nullable Side old, List<String> after, @Nullable Side now) {
    int width = Math.max(width(before), width(after));
    side("- ", Colour.LOST, before, width, place(places.before(), old));
    side("+ ", Colour.ADDED, after, width, place(places.after(), now));
  }

  private static int width(List<String> lines) {
    int width = lines.isEmpty() ? 0 : lines.get(0).length();
    return width > WIDEST ? 0 : width;
  }

  private void side(String sign, Colour colour, List<String> lines, int width, String place) {
    for (int i = 0; i < lines.size(); i++) {
      String text = sign + VisibleText.lines(lines.get(i));
      if (i > 0 || place.isEmpty()) {
        line("    ", colour, text, "");
      } else {
        String space = " ".repeat(Math.max(0, width - lines.get(i).length()) + 2);
        line("    ", colour, text, space + colours.paint(Colour.FAINT, place));
      }
    }
  }

  private void text(String before, Side old, String after, Side now) {
    String from = place(places.before(), old);
    String to = place(places.after(), now);
    if (!from.isEmpty() || !to.isEmpty()) {
      line("    ", Colour.LOST, "--- " + from, "");
      line("    ", Colour.ADDED, "+++ " + to, "");
    }
    for (String line : LineDiff.of(before, after)) {
      char sign = line.charAt(0);
      Colour colour =
          sign == '-'
              ? Colour.LOST
              : sign == '+' ? Colour.ADDED : sign == '@' ? Colour.REMARK : Colour.PLAIN;
      line("    ", colour, VisibleText.lines(line).stripTrailing(), "");
    }
  }

  private static String place(Function<Pointer, @Nullable Place> places, @Nullable Side side) {
    Place place = side == null ? null : places.apply(side.pointer());
    return place == null ? "" : VisibleText.of(place.toString());
  }

  private void line(String indentation, Colour colour, String text, String rest) {
    out.append(indentation).append(colours.paint(colour, text)).append(rest).append('\n');
  }
}
