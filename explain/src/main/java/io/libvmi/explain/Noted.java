package io.libvmi.explain;

import io.libvmi.text.JsonText;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A notice whose place may still move, when the manifest becomes a part of another one.
 *
 * @param kind what it is
 * @param step the step that did it
 * @param other the step whose word was lost, or was there before; null where there is none
 * @param place the field that it is about, or null
 * @param before what the field held
 * @param after what it holds then
 */
record Noted(
    Notice.Kind kind,
    Step step,
    @Nullable Step other,
    @Nullable FieldNode place,
    @Nullable Object before,
    @Nullable Object after) {
  private static final int LONGEST = 60;

  /** Whether something was said before that does not hold any more. */
  boolean isLoss() {
    return kind == Notice.Kind.OVERWRITTEN || kind == Notice.Kind.CLEARED;
  }

  Noted below(FieldNode start) {
    return new Noted(kind, step, other, place == null ? null : place.below(start), before, after);
  }

  Noted moved(Moves moves) {
    return place == null ? this : new Noted(kind, step, other, moves.of(place), before, after);
  }

  Noted by(UnaryOperator<Step> whole) {
    return new Noted(
        kind, whole.apply(step), other == null ? null : whole.apply(other), place, before, after);
  }

  Notice notice() {
    return new Notice(kind, step, other, place == null ? "" : place.toString(), message());
  }

  private String message() {
    String who = step.text();
    String whom = other == null ? "" : said(other);
    return switch (kind) {
      case OVERWRITTEN ->
          "%s overwrites %s (%s -> %s), which %s had set"
              .formatted(who, place, shown(before), shown(after), whom);
      case CLEARED ->
          "%s clears %s (%s), which %s had set".formatted(who, place, shown(before), whom);
      case SET_AGAIN ->
          "%s says again what is so: %s%s"
              .formatted(who, place, other == null ? "" : ", which " + whom + " had set");
      case NO_EFFECT ->
          "%s has no effect%s%s".formatted(who, place == null ? "" : " at " + place, reason(whom));
    };
  }

  private String reason(String whom) {
    if (other == null) {
      return "";
    }
    FieldNode item = place == null ? null : place.innermostItem();
    return item == null
        ? ": " + whom + " was there before"
        : ": " + item + " was already added by " + whom;
  }

  private static String said(Step step) {
    return step.text() + (step.by() == null ? "" : " of " + step.by().name());
  }

  private static String shown(@Nullable Object value) {
    String text = value instanceof String string ? string : JsonText.of(value);
    String line = text.lines().findFirst().orElse("");
    return line.length() > LONGEST || !line.equals(text)
        ? line.substring(0, Math.min(line.length(), LONGEST)) + "..."
        : line;
  }
}
