package io.libvmi.explain;

import io.libvmi.reader.VisibleText;
import io.libvmi.text.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values and steps are told to people, each in one line. */
final class Words {
  private static final String CUT = "...";

  private Words() {}

  /** Who did something, without the place. */
  static String who(Step step) {
    return who(step, Integer.MAX_VALUE);
  }

  /** The same in so many columns, if the names fit into them: arguments are left out first. */
  static String who(Step step, int columns) {
    if (step.kind() == Step.Kind.MANIFEST) {
      return "the manifest";
    }
    Step whole = step.by();
    String of = whole == null ? "" : " of " + VisibleText.of(whole.name());
    String call = VisibleText.of(step.text());
    if (call.length() + of.length() > columns && step.kind() != Step.Kind.EDIT) {
      int room = columns - of.length();
      int first = firstArgument(call);
      call =
          first > 0 && first + 6 <= room
              ? call.substring(0, first) + ", " + CUT + ")"
              : named(VisibleText.of(step.name()), room);
    }
    return call + of;
  }

  private static String named(String name, int room) {
    String call = name + "(" + CUT + ")";
    return call.length() <= room ? call : name;
  }

  /** Where the first of several arguments ends; -1 where there is one only. */
  private static int firstArgument(String call) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < call.length(); i++) {
      char c = call.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' && depth == 1)) {
        return i;
      } else if (!quoted) {
        depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      }
    }
    return -1;
  }

  /** What a field has lost, or nothing. */
  static String was(FieldHistory field, int columns) {
    Object lost = ExplainedManifest.lost(field);
    Object gone = ExplainedManifest.held(field);
    Object before = lost == null ? gone : lost;
    return before == null ? "" : "was " + value(before, columns);
  }

  /** A value in one line of so many columns. */
  static String value(@Nullable Object value, int columns) {
    if (value == null) {
      return "(cleared)";
    }
    String text = whole(value);
    List<String> lines = text.lines().toList();
    if (lines.size() > 1) {
      String rest = " (" + lines.size() + " lines)";
      return shortened(lines.get(0), Math.max(8, columns - rest.length())) + rest;
    }
    return value instanceof String string && string.isBlank()
        ? '"' + VisibleText.of(string) + '"'
        : shortened(text, columns);
  }

  /** A value in full. */
  static String whole(Object value) {
    return value instanceof String text
        ? text
        : value == Snapshot.NULL ? "null" : JsonText.of(value);
  }

  /** As much of a text as fits: its end where it is an address, which ends with what counts. */
  private static String shortened(String text, int columns) {
    String line = VisibleText.of(text.strip());
    int length = line.codePointCount(0, line.length());
    if (length <= columns) {
      return line;
    }
    int kept = columns - CUT.length();
    return line.indexOf('/') >= 0 && line.indexOf(' ') < 0
        ? CUT + line.substring(line.offsetByCodePoints(line.length(), -kept))
        : line.substring(0, line.offsetByCodePoints(0, kept)) + CUT;
  }
}
