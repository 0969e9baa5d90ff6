package io.libvmi.explain;

import io.libvmi.Option;
import io.libvmi.model.ApiType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a reader of a composition is likely to want to know. */
final class Notices {
  private Notices() {}

  /** A place was given another value than a step had given to it, or was cleared. */
  static void ofChange(
      Composition composition, FieldNode place, Step other, @Nullable Object before, Change last) {
    if (before == null || isEmpty(before) || other.kind() == Step.Kind.MAKER) {
      return; // a default or a random name is there to make way
    }
    Object after = last.after();
    Notice.Kind kind = after == null ? Notice.Kind.CLEARED : Notice.Kind.OVERWRITTEN;
    composition.notices().add(new Noted(kind, last.step(), other, place, before, after));
  }

  /** A step has changed nothing, or not all that its option usually does. */
  static void ofEffect(Composition composition, Step step, Option<?> option, boolean changed) {
    if (step.kind() == Step.Kind.FACTORY) {
      return;
    }
    Map<FieldNode, Object> wanted = wanted(composition, option);
    Map<FieldNode, Object> held = composition.now().leaves();
    for (Map.Entry<FieldNode, Object> leaf : wanted.entrySet()) {
      FieldNode place = leaf.getKey();
      if (!isEmpty(leaf.getValue()) && !isHeld(held, place, leaf.getValue())) {
        Step other = near(composition, place);
        if (!changed || (other != null && !step.equals(other) && !step.equals(other.by()))) {
          note(composition, Notice.Kind.NO_EFFECT, step, other, place);
        }
        return;
      }
    }
    if (changed) {
      return;
    }
    FieldNode same = wanted.keySet().stream().findFirst().orElse(null);
    Step other = same == null ? null : near(composition, same);
    if (other == null || other.origin() != step.origin()) { // it may be used for several manifests
      note(
          composition,
          same == null ? Notice.Kind.NO_EFFECT : Notice.Kind.SET_AGAIN,
          step,
          other,
          same);
    }
  }

  private static void note(
      Composition composition,
      Notice.Kind kind,
      Step step,
      @Nullable Step other,
      @Nullable FieldNode place) {
    composition.notices().add(new Noted(kind, step, other, place, null, null));
  }

  /** Whether a place holds a value; an item without a name may stand anywhere in its list. */
  private static boolean isHeld(Map<FieldNode, Object> held, FieldNode place, Object value) {
    if (value.equals(held.get(place))) {
      return true;
    }
    if (!place.isInNumberedItem()) {
      return false;
    }
    return held.entrySet().stream()
        .anyMatch(leaf -> leaf.getValue().equals(value) && leaf.getKey().isLike(place));
  }

  /** Who set a place, or else something in the same item of a list. */
  private static @Nullable Step near(Composition composition, FieldNode place) {
    Step setter = composition.setter(place);
    FieldNode item = place.innermostItem();
    if (setter != null || item == null) {
      return setter;
    }
    Step namer = composition.setter(item.field("name"));
    if (namer != null) {
      return namer;
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
}
