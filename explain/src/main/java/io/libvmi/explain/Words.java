package io.libvmi.explain;

import io.libvmi.text.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values and steps are told to people, each in one line. */
final class Words {
  private static final int LONGEST_VALUE = 32;
  private static final int LONGEST_CALL = 40;

  private Words() {}

  /** Who did something, without the place. */
  static String who(Step step) {
    return who(step, Integer.MAX_VALUE);
  }

  /** The same, with arguments left out where it is long. */
  static String briefly(Step step) {
    return who(step, LONGEST_CALL);
  }

  private static String who(Step step, int longest) {
    return switch (step.kind()) {
      case MANIFEST -> "the manifest";
      case EDIT -> visible(step.text());
      default -> {
        Step whole = step.by();
        String call = visible(step.text());
        yield (call.length() > longest ? cut(call, longest - 4) + "...)" : call)
            + (whole == null ? "" : " of " + visible(whole.name()));
      }
    };
  }

  private static String cut(String text, int length) {
    boolean split = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, split ? length - 1 : length);
  }

  /** Where something was done. */
  static String where(Step step) {
    return visible(step.origin().toString());
  }

  /** Who did something, and where. */
  static String setBy(Step step) {
    if (step.kind() == Step.Kind.MANIFEST) {
      return where(step);
    }
    String who = briefly(step);
    return step.origin().equals(Origin.UNKNOWN) ? who : who + " at " + where(step);
  }

  /** What a field held before, or nothing where it was only a default. */
  static String before(FieldHistory field) {
    List<Change> changes = field.changes();
    Change last = changes.get(changes.size() - 1);
    Object before = last.before();
    boolean isDefault =
        changes.size() > 1
            && changes.get(changes.size() - 2).step().kind() == Step.Kind.MAKER
            && last.after() != null;
    return before == null || Notices.isEmpty(before) || isDefault ? "" : "was " + value(before);
  }

  /** A value in one line, shortened. */
  static String value(@Nullable Object value) {
    if (value == null) {
      return "(cleared)";
    }
    String text = whole(value);
    List<String> lines = text.lines().toList();
    if (lines.size() > 1) {
      return shortened(lines.get(0)) + " ... (" + lines.size() + " lines)";
    }
    return value instanceof String string && string.isBlank()
        ? '"' + string + '"'
        : shortened(text);
  }

  /** A value in full. */
  static String whole(Object value) {
    return value instanceof String text
        ? text
        : value == Snapshot.NULL ? "null" : JsonText.of(value);
  }

  private static String shortened(String text) {
    String line = visible(text.strip());
    return line.length() > LONGEST_VALUE ? cut(line, LONGEST_VALUE - 3) + "..." : line;
  }

  /** A text without what could do harm in a terminal, or break a line of YAML. */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().forEach(c -> visible.appendCodePoint(isHarmless(c) ? c : '\uFFFD'));
    return visible.toString();
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
