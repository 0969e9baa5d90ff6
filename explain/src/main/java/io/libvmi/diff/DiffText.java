package io.libvmi.diff;

import io.libvmi.diff.Change.Action;
import io.libvmi.diff.Change.Side;
import io.libvmi.diff.Places.Place;
import io.libvmi.text.YamlText;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Prints changes for people: the path, and below it what stood there, what stands there, and where
 * each is written. Texts of several lines are compared line by line.
 */
public final class DiffText {
  private static final String BOLD = "1";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String CYAN = "36";
  private static final String FAINT = "2";

  /** The widest value beside which the place is aligned with that of the other value. */
  private static final int WIDEST = 60;

  private final Places places;
  private final boolean coloured;
  private final StringBuilder out = new StringBuilder();

  private DiffText(Places places, boolean coloured) {
    this.places = places;
    this.coloured = coloured;
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
    DiffText text = new DiffText(places, coloured);
    if (changes.size() == 1 && changes.get(0).path().isEmpty()) {
      text.whole(name, changes.get(0));
    } else {
      text.line("", "", Visible.of(name), "");
      changes.forEach(text::print);
    }
    return text.out.toString();
  }

  private void whole(String name, Change change) {
    boolean added = change.action() == Action.ADDED;
    String place =
        added ? place(places.after(), change.after()) : place(places.before(), change.before());
    String rest = place.isEmpty() ? "" : "  " + painted(FAINT, place);
    line("", added ? GREEN : RED, (added ? "+ " : "- ") + Visible.of(name), rest);
  }

  private void print(Change change) {
    line("  ", BOLD, change.path(), "");
    Side before = change.before();
    Side after = change.after();
    if (change.action() == Action.MOVED && before != null && after != null) {
      sides(List.of("at " + index(before)), before, List.of("at " + index(after)), after);
      line("    ", CYAN, "~ the order counts: " + change.reason(), "");
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
    side("- ", RED, before, width, place(places.before(), old));
    side("+ ", GREEN, after, width, place(places.after(), now));
  }

  private static int width(List<String> lines) {
    int width = lines.isEmpty() ? 0 : lines.get(0).length();
    return width > WIDEST ? 0 : width;
  }

  private void side(String sign, String colour, List<String> lines, int width, String place) {
    for (int i = 0; i < lines.size(); i++) {
      String text = sign + Visible.of(lines.get(i));
      if (i > 0 || place.isEmpty()) {
        line("    ", colour, text, "");
      } else {
        String space = " ".repeat(Math.max(0, width - lines.get(i).length()) + 2);
        line("    ", colour, text, space + painted(FAINT, place));
      }
    }
  }

  private void text(String before, Side old, String after, Side now) {
    String from = place(places.before(), old);
    String to = place(places.after(), now);
    if (!from.isEmpty() || !to.isEmpty()) {
      line("    ", RED, "--- " + from, "");
      line("    ", GREEN, "+++ " + to, "");
    }
    for (String line : LineDiff.of(before, after)) {
      char sign = line.charAt(0);
      String colour = sign == '-' ? RED : sign == '+' ? GREEN : sign == '@' ? CYAN : "";
      line("    ", colour, Visible.of(line).stripTrailing(), "");
    }
  }

  private static String place(Function<Pointer, @Nullable Place> places, @Nullable Side side) {
    Place place = side == null ? null : places.apply(side.pointer());
    return place == null ? "" : place.toString();
  }

  private void line(String indentation, String colour, String text, String rest) {
    out.append(indentation).append(painted(colour, text)).append(rest).append('\n');
  }

  private String painted(String colour, String text) {
    return coloured && !colour.isEmpty() ? "\u001B[" + colour + "m" + text + "\u001B[0m" : text;
  }
}
