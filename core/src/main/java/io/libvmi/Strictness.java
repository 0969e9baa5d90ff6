package io.libvmi;

import io.libvmi.StrictnessException.Conflict;
import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Watches options being applied to one manifest, and keeps what it finds wrong with them. */
final class Strictness {
  /** The paths below which a manifest holds the one that it is made around. */
  private static final List<String> AROUND =
      List.of(
          "",
          "spec.template.",
          "spec.virtualMachineTemplate.",
          "spec.virtualMachineTemplate.spec.template.");

  private final Map<String, Setter> setters = new LinkedHashMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  private Map<String, Object> inner = Map.of();
  private boolean isAround;

  /** Who gave an option. */
  private enum Giver {
    /** The composer: what a manifest says already may be said again. */
    COMPOSER,
    /** Its caller. */
    CALLER,
    /** The factory: others may say otherwise. */
    FACTORY,
    /** Whoever said it of the manifest within: it may be said again, and not otherwise. */
    INNER
  }

  /** An option that sets fields, who gave it, and the factory's name where that did. */
  private record Setter(Option<?> option, Giver giver, String factory) {
    /** The same in the manifest around: others may still say otherwise what a factory said. */
    Setter within() {
      return giver == Giver.FACTORY ? this : new Setter(option, Giver.INNER, factory);
    }

    @Override
    public String toString() {
      return OptionText.of(option) + (giver == Giver.FACTORY ? " of " + factory : "");
    }
  }

  /** The option, watched. */
  <T> Option<T> watch(Option<? super T> option) {
    return new WatchedOption<T>(option, manifest -> apply(option, manifest, Giver.CALLER, ""));
  }

  /** An option of the composer, which it has for manifests of all sorts. */
  <T> Option<T> watchBase(Option<? super T> option) {
    return new WatchedOption<T>(option, manifest -> apply(option, manifest, Giver.COMPOSER, ""));
  }

  /** An option that a factory uses by itself. */
  <T> Option<T> watchOwn(String factory, Option<? super T> option) {
    return new WatchedOption<T>(
        option, manifest -> apply(option, manifest, Giver.FACTORY, factory));
  }

  /** From now on, options are applied to a manifest around the one that they were applied to. */
  void goAround() {
    isAround = true;
  }

  List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }

  void throwIfAny() {
    if (!conflicts.isEmpty()) {
      throw new StrictnessException(conflicts);
    }
  }

  private <T> void apply(Option<? super T> given, T manifest, Giver giver, String factory) {
    Option<? super T> option = ObservedOption.<T>peeled(given);
    if (option instanceof CombinedOption<? super T> combined) {
      combined.parts().forEach(part -> applyPart(part, manifest, giver, factory));
      return;
    }
    if (!(manifest instanceof ApiType object)) {
      option.applyTo(manifest);
      return;
    }
    Setter setter = new Setter(option, giver, factory);
    Map<String, Object> before = Leaves.of(TreeWriter.treeOf(object));
    if (isAround) {
      carryOver(before);
    }
    option.applyTo(manifest);
    Map<String, Object> after = Leaves.of(TreeWriter.treeOf(object));
    boolean found = isOnPurpose(option) || findOverwritten(setter, before, after);
    found = found || findSecond(setter, before, after);
    if (!found && giver != Giver.FACTORY) {
      findIneffective(setter, object, before, after);
    }
    NestedOptions.forEach(option, this::findNested);
    after.forEach(
        (path, value) -> {
          if (!Objects.equals(before.get(path), value) && !isPlaceholder(option, path)) {
            setters.put(path, setter);
          }
        });
    setters.keySet().removeIf(path -> !after.containsKey(path));
    inner = after;
  }

  /** Who set what in the manifest within set it in the one around it, where it stands there. */
  private void carryOver(Map<String, Object> outer) {
    Map<String, Setter> carried = new LinkedHashMap<>();
    setters.forEach(
        (path, setter) -> {
          for (String place : AROUND) {
            if (inner.get(path) != null && inner.get(path).equals(outer.get(place + path))) {
              carried.put(place + path, setter.within());
            }
          }
        });
    setters.clear();
    setters.putAll(carried);
    isAround = false;
  }

  /** Options for a part are in each other's way where they are so in a part of their own. */
  private void findNested(Class<? extends ApiType> part, List<?> options) {
    Strictness own = new Strictness();
    try {
      ApiType empty = part.getDeclaredConstructor().newInstance();
      options.forEach(option -> own.applyPart((Option<?>) option, empty, Giver.CALLER, ""));
    } catch (ReflectiveOperationException | RuntimeException e) {
      // an option wants more than an empty part; what was found before it counts
    }
    conflicts.addAll(own.conflicts);
  }

  private static boolean isPlaceholder(Option<?> option, String path) {
    return option.unwrapped() instanceof OptionRecord<?> known
        && known.placeholders().stream().anyMatch(path::endsWith);
  }

  @SuppressWarnings("unchecked") // a part of a combined option fits what the whole fits
  private <T> void applyPart(Option<?> part, T manifest, Giver giver, String factory) {
    apply((Option<? super T>) part, manifest, giver, factory);
  }

  private boolean findOverwritten(
      Setter setter, Map<String, Object> before, Map<String, Object> after) {
    for (Map.Entry<String, Object> leaf : before.entrySet()) {
      String path = leaf.getKey();
      Setter other = setters.get(path);
      if (other == null
          || other.giver() == Giver.FACTORY
          || leaf.getValue().equals(after.get(path))
          || (leaf.getValue() == Leaves.EMPTY && Leaves.hasIn(after, path))) {
        continue;
      }
      String verb = after.containsKey(path) ? "overwrites" : "clears";
      String field = Leaves.shown(path);
      add(setter, other, path, "%s %s %s, which %s had set".formatted(setter, verb, field, other));
      return true;
    }
    return false;
  }

  /** An item of a list that has the name of another one there, which KubeVirt refuses. */
  private boolean findSecond(Setter setter, Map<String, Object> before, Map<String, Object> after) {
    for (String path : after.keySet()) {
      String first = before.containsKey(path) ? null : Leaves.firstOfName(path);
      if (first != null && Leaves.hasIn(before, first)) {
        Setter other = setterNear(first);
        String where = Leaves.shown(first);
        String who = other == null ? "the manifest has one already" : other + " had added one";
        add(setter, other, first, "%s adds a second %s: %s".formatted(setter, where, who));
        return true;
      }
    }
    return false;
  }

  private static boolean isOnPurpose(Option<?> option) {
    return option.unwrapped() instanceof OptionRecord<?> known && known.changesWhatIsThere();
  }

  private void findIneffective(
      Setter setter, ApiType manifest, Map<String, Object> before, Map<String, Object> after) {
    Map<String, Object> wanted = wanted(setter.option(), manifest);
    for (Map.Entry<String, Object> leaf : wanted.entrySet()) {
      if (leaf.getValue() != Leaves.EMPTY
          && !isPlaceholder(setter.option(), leaf.getKey())
          && !Leaves.contains(after, leaf.getKey(), leaf.getValue())) {
        ineffective(setter, leaf.getKey(), " at " + Leaves.shown(leaf.getKey()));
        return;
      }
    }
    if (before.equals(after)) {
      String path = repeated(wanted, before);
      Setter other = setterNear(path);
      boolean isDefault = other == null && !path.isEmpty(); // of what the manifest was made from
      boolean isRestated =
          other != null && (other.giver() == Giver.INNER || other.giver() == Giver.FACTORY);
      if (!isDefault && !isRestated && (setter.giver() != Giver.COMPOSER || other != null)) {
        ineffective(setter, path, "");
      }
    }
  }

  /** What an option says again: a field, an empty part, or nothing where it had nothing to say. */
  private static String repeated(Map<String, Object> wanted, Map<String, Object> before) {
    String part = "";
    for (Map.Entry<String, Object> leaf : wanted.entrySet()) {
      if (leaf.getValue() != Leaves.EMPTY) {
        return leaf.getKey();
      } else if (before.get(leaf.getKey()) == Leaves.EMPTY) {
        part = leaf.getKey();
      }
    }
    return part;
  }

  private void ineffective(Setter setter, String path, String where) {
    Setter other = setterNear(path);
    String reason =
        other != null
            ? ": " + other + " was there before"
            : path.isEmpty() ? "" : ": the manifest said something there already";
    add(setter, other, path, setter + " has no effect" + where + reason);
  }

  private void add(Setter setter, @Nullable Setter other, String path, String message) {
    Option<?> before = other == null ? null : other.option();
    conflicts.add(new Conflict(setter.option(), before, Leaves.shown(path), message));
  }

  /** Who set a field, or else what lies nearest to it in the same item of a list. */
  private @Nullable Setter setterNear(String path) {
    for (String part = path; !part.isEmpty(); part = Leaves.parent(part)) {
      for (Map.Entry<String, Setter> setter : setters.entrySet()) {
        if (Leaves.isIn(setter.getKey(), part)) {
          return setter.getValue();
        }
      }
      if (Leaves.isListItem(part) || part.indexOf('[') < 0) {
        return null; // what is said of another item, or of another field, is not in the way
      }
    }
    return null;
  }

  /** What the option sets in an empty manifest; nothing where it needs more than that. */
  private static Map<String, Object> wanted(Option<?> option, ApiType manifest) {
    try {
      ApiType empty = manifest.getClass().getDeclaredConstructor().newInstance();
      ApiType another = empty.copy();
      Map<String, Object> before = Leaves.of(TreeWriter.treeOf(empty));
      applyTo(option, empty);
      applyTo(option, another);
      Map<String, Object> wanted = Leaves.of(TreeWriter.treeOf(empty));
      wanted.keySet().removeAll(before.keySet());
      wanted.entrySet().retainAll(Leaves.of(TreeWriter.treeOf(another)).entrySet());
      return wanted; // what is drawn at random is not to be found again
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Map.of(); // it was made for a manifest that has something in it
    }
  }

  @SuppressWarnings("unchecked") // the manifest is of the class that the option was applied to
  private static void applyTo(Option<?> option, ApiType manifest) {
    ((Option<Object>) option).applyTo(manifest);
  }
}
