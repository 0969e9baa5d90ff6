package io.libvmi.explain;

import io.libvmi.Option;
import io.libvmi.model.ApiType;
import io.libvmi.text.JsonText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a reader of a composition is likely to want to know. */
final class Notices {
  private static final int LONGEST = 60;

  private Notices() {}

  /** A place was given another value, or cleared. */
  static void ofChange(
      Composition composition,
      FieldNode place,
      Step step,
      @Nullable Object before,
      @Nullable Object after) {
    List<Change> history = composition.changes().get(place);
    if (before == null || isEmpty(before) || history == null || history.size() < 2) {
      return;
    }
    Step other = history.get(history.size() - 2).step();
    if (other.kind() == Step.Kind.MAKER && after != null) {
      return; // a default or a random name is there to be overwritten
    }
    boolean cleared = after == null;
    String message =
        after == null
            ? "%s clears %s (%s), which %s had set"
                .formatted(step.text(), place, shown(before), said(other))
            : "%s overwrites %s (%s -> %s), which %s had set"
                .formatted(step.text(), place, shown(before), shown(after), said(other));
    composition
        .notices()
        .add(
            new Notice(
                cleared ? Notice.Kind.CLEARED : Notice.Kind.OVERWRITTEN,
                step,
                other,
                place.toString(),
                message));
  }

  /** A step has changed nothing, or not all that its option usually does. */
  static void ofEffect(Composition composition, Step step, Option<?> option, boolean changed) {
    if (changed && step.kind() != Step.Kind.OPTION) {
      return;
    }
    Map<FieldNode, Object> wanted = wanted(composition, option);
    Map<FieldNode, Object> held = composition.now().leaves();
    for (Map.Entry<FieldNode, Object> leaf : wanted.entrySet()) {
      if (!isEmpty(leaf.getValue()) && !leaf.getValue().equals(held.get(leaf.getKey()))) {
        if (!changed) {
          add(composition, step, leaf.getKey(), Notice.Kind.NO_EFFECT);
        }
        return;
      }
    }
    if (!changed) {
      FieldNode same = wanted.keySet().stream().findFirst().orElse(null);
      add(composition, step, same, same == null ? Notice.Kind.NO_EFFECT : Notice.Kind.SET_AGAIN);
    }
  }

  private static void add(
      Composition composition, Step step, @Nullable FieldNode place, Notice.Kind kind) {
    Step other = place == null ? null : near(composition, place);
    String message;
    if (kind == Notice.Kind.SET_AGAIN) {
      message = step.text() + " says again what is so: " + place;
    } else {
      message = step.text() + " has no effect" + (place == null ? "" : " at " + place);
    }
    if (other != null) {
      FieldNode item = item(place);
      message +=
          kind == Notice.Kind.SET_AGAIN || item == null
              ? "; " + said(other) + " had set it"
              : ": " + item + " was already added by " + said(other);
    }
    composition
        .notices()
        .add(new Notice(kind, step, other, place == null ? "" : place.toString(), message));
  }

  private static String said(Step step) {
    return step.text() + (step.by() == null ? "" : " of " + step.by().name());
  }

  /** The item of a list in which a place lies, or null. */
  private static @Nullable FieldNode item(@Nullable FieldNode place) {
    for (FieldNode node = place; node != null; node = node.parent()) {
      if (node.isItem()) {
        return node;
      }
    }
    return null;
  }

  /** Who set a place, or else something in the same item of a list. */
  private static @Nullable Step near(Composition composition, FieldNode place) {
    Step setter = composition.setter(place);
    FieldNode item = item(place);
    if (setter != null || item == null) {
      return setter;
    }
    return composition.now().leaves().keySet().stream()
        .filter(leaf -> leaf.isIn(item))
        .map(composition::setter)
        .findFirst()
        .orElse(null);
  }

  /** What an option sets in an empty manifest; nothing where it needs more than that. */
  private static Map<FieldNode, Object> wanted(Composition composition, Option<?> option) {
    try {
      ApiType empty = composition.target().getClass().getDeclaredConstructor().newInstance();
      ApiType another = empty.copy();
      Collection<FieldNode> before =
          new ArrayList<>(Snapshot.of(empty, composition.root()).leaves().keySet());
      applyTo(option, empty);
      applyTo(option, another);
      Map<FieldNode, Object> wanted = Snapshot.of(empty, composition.root()).leaves();
      wanted.keySet().removeAll(before);
      wanted.entrySet().retainAll(Snapshot.of(another, composition.root()).leaves().entrySet());
      return wanted; // what is drawn at random is not to be found again
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Map.of(); // it was made for a manifest that has something in it
    }
  }

  @SuppressWarnings("unchecked") // the manifest is of the class that the option was applied to
  private static void applyTo(Option<?> option, ApiType manifest) {
    ((Option<Object>) option).applyTo(manifest);
  }

  static boolean isEmpty(Object value) {
    return (value instanceof Map<?, ?> map && map.isEmpty())
        || (value instanceof List<?> list && list.isEmpty());
  }

  private static String shown(Object value) {
    String text = value instanceof String string ? string : JsonText.of(value);
    String line = text.lines().findFirst().orElse("");
    return line.length() > LONGEST || !line.equals(text)
        ? line.substring(0, Math.min(line.length(), LONGEST)) + "..."
        : line;
  }
}
