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
  private final Map<String, Option<?>> setters = new LinkedHashMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  /** Who gave an option. */
  private enum Giver {
    /** The composer: what a manifest says already may be said again. */
    COMPOSER,
    /** Its caller. */
    CALLER,
    /** The factory: others may say otherwise. */
    FACTORY
  }

  /** The option, watched. */
  <T> Option<T> watch(Option<? super T> option) {
    return manifest -> apply(option, manifest, Giver.CALLER);
  }

  /** An option of the composer, which it has for manifests of all sorts. */
  <T> Option<T> watchBase(Option<? super T> option) {
    return manifest -> apply(option, manifest, Giver.COMPOSER);
  }

  /** An option that a factory uses itself. */
  <T> Option<T> watchOwn(String factory, Option<? super T> option) {
    Option<T> named = new NamedOption<>(factory, option);
    return manifest -> apply(named, manifest, Giver.FACTORY);
  }

  void throwIfAny() {
    if (!conflicts.isEmpty()) {
      throw new StrictnessException(conflicts);
    }
  }

  private <T> void apply(Option<? super T> option, T manifest, Giver giver) {
    if (option instanceof CombinedOption<? super T> combined) {
      combined.parts().forEach(part -> applyPart(part, manifest, giver));
      return;
    }
    if (!(manifest instanceof ApiType object)) {
      option.applyTo(manifest);
      return;
    }
    Map<String, Object> before = Leaves.of(TreeWriter.treeOf(object));
    option.applyTo(manifest);
    Map<String, Object> after = Leaves.of(TreeWriter.treeOf(object));
    boolean overwrites = findOverwritten(option, before, after);
    if (giver != Giver.FACTORY && !overwrites) {
      findIneffective(option, object, giver, before, after);
    }
    after.forEach(
        (path, value) -> {
          if (!Objects.equals(before.get(path), value)) {
            if (giver == Giver.FACTORY) {
              setters.remove(path);
            } else {
              setters.put(path, option);
            }
          }
        });
    before.keySet().forEach(path -> forgetIfGone(path, after));
  }

  @SuppressWarnings("unchecked") // a part of a combined option fits what the whole fits
  private <T> void applyPart(Option<?> part, T manifest, Giver giver) {
    apply((Option<? super T>) part, manifest, giver);
  }

  private void forgetIfGone(String path, Map<String, Object> after) {
    if (!after.containsKey(path)) {
      setters.remove(path);
    }
  }

  private boolean findOverwritten(
      Option<?> option, Map<String, Object> before, Map<String, Object> after) {
    for (Map.Entry<String, Object> leaf : before.entrySet()) {
      Option<?> other = setters.get(leaf.getKey());
      if (other == null
          || leaf.getValue() == Leaves.EMPTY
          || leaf.getValue().equals(after.get(leaf.getKey()))) {
        continue;
      }
      String what = after.containsKey(leaf.getKey()) ? " overwrites " : " clears ";
      add(
          option,
          other,
          leaf.getKey(),
          OptionText.of(option)
              + what
              + Leaves.shown(leaf.getKey())
              + ", which "
              + OptionText.of(other)
              + " had set");
      return true;
    }
    return false;
  }

  private void findIneffective(
      Option<?> option,
      ApiType manifest,
      Giver giver,
      Map<String, Object> before,
      Map<String, Object> after) {
    Map<String, Object> wanted = wanted(option, manifest);
    for (Map.Entry<String, Object> leaf : wanted.entrySet()) {
      if (leaf.getValue() != Leaves.EMPTY
          && !Leaves.contains(after, leaf.getKey(), leaf.getValue())) {
        ineffective(option, leaf.getKey(), " has no effect at " + Leaves.shown(leaf.getKey()));
        return;
      }
    }
    if (before.equals(after)) {
      String path = repeated(wanted, before);
      if (giver != Giver.COMPOSER || setterNear(path) != null) {
        ineffective(option, path, " has no effect");
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

  private void ineffective(Option<?> option, String path, String words) {
    Option<?> other = setterNear(path);
    String reason =
        other != null
            ? ": " + OptionText.of(other) + " was there before"
            : path.isEmpty() ? "" : ": the manifest said something there already";
    add(option, other, path, OptionText.of(option) + words + reason);
  }

  private void add(Option<?> option, @Nullable Option<?> other, String path, String message) {
    conflicts.add(new Conflict(option, other, Leaves.shown(path), message));
  }

  /** Who set a field, or else what lies nearest to it in the same item of a list. */
  private @Nullable Option<?> setterNear(String path) {
    for (String part = path; !part.isEmpty(); part = Leaves.parent(part)) {
      for (Map.Entry<String, Option<?>> setter : setters.entrySet()) {
        if (Leaves.isIn(setter.getKey(), part)) {
          return setter.getValue();
        }
      }
      if (Leaves.isListItem(part) || part.indexOf('[') < 0) {
        break; // what is said of another item, or of another field, is not in the way
      }
    }
    return null;
  }

  /** What the option sets in an empty manifest; nothing where it needs more than that. */
  private static Map<String, Object> wanted(Option<?> option, ApiType manifest) {
    try {
      ApiType empty = manifest.getClass().getDeclaredConstructor().newInstance();
      Map<String, Object> before = Leaves.of(TreeWriter.treeOf(empty));
      applyTo(option, empty);
      Map<String, Object> wanted = Leaves.of(TreeWriter.treeOf(empty));
      wanted.keySet().removeAll(before.keySet());
      return wanted;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Map.of(); // it was made for a manifest that has something in it
    }
  }

  @SuppressWarnings("unchecked") // the manifest is of the class that the option was applied to
  private static void applyTo(Option<?> option, ApiType manifest) {
    ((Option<Object>) option).applyTo(manifest);
  }
}
