package io.libvmi.explain;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which part of a step set a field: the option for a disk that an option for a machine was
 * given, or an option of the data volume that it was given.
 */
final class Credits {
  /** What an object loses when it becomes a part of another one. */
  private static final Set<String> OF_KINDS = Set.of("apiVersion", "kind", "metadata", "status");

  private final List<Composition> parts;
  private final List<Composition> found = new ArrayList<>();
  private final Map<FieldNode, List<Change>> histories = new LinkedHashMap<>();
  private final IdentityHashMap<Step, Step> within = new IdentityHashMap<>();
  private final List<Step> inOrder = new ArrayList<>();
  private final List<Noted> notices = new ArrayList<>();

  Credits(List<Composition> parts) {
    this.parts = parts;
  }

  /** Finds out where in a manifest the parts stand that a step has made. */
  void find(Composition whole, Step step) {
    for (Composition part : parts) {
      FieldNode start = part == whole ? null : locate(part, whole.now());
      if (start != null) {
        found.add(part);
        whole
            .untold(part)
            .forEach(notice -> notices.add(notice.below(start).by(one -> own(one, step))));
      }
    }
  }

  /** The parts that stand in the manifest. */
  List<Composition> found() {
    return found;
  }

  /** What gave a place its value: the options of a part, or the step itself. */
  List<Change> of(FieldNode place, @Nullable Object before, Object after, Step step) {
    List<Change> changes = new ArrayList<>();
    Object held = before;
    for (Change change : histories.getOrDefault(place, List.of())) {
      if (isOption(change.step()) && !Objects.equals(held, change.after())) {
        changes.add(new Change(own(change.step(), step), held, change.after()));
        held = change.after();
      }
    }
    if (!after.equals(held)) {
      changes.add(new Change(step, held, after));
    }
    return changes;
  }

  private static boolean isOption(Step step) {
    return step.kind() == Step.Kind.OPTION || step.kind() == Step.Kind.FACTORY;
  }

  /** A step of a part as a part of the whole step. */
  private Step own(Step part, Step whole) {
    if (!isOption(part)) {
      return part;
    }
    Step own = within.get(part);
    if (own == null) {
      own = new Step(part.name(), part.text(), part.arguments(), part.origin(), whole, part.kind());
      within.put(part, own);
      inOrder.add(own);
    }
    return own;
  }

  /** What is worth knowing of the parts. */
  List<Noted> notices() {
    return notices;
  }

  /** The parts of the step that did something, or tried to. */
  List<Step> within() {
    return inOrder;
  }

  private @Nullable FieldNode locate(Composition part, Snapshot manifest) {
    Map<FieldNode, Object> own = part.now().leaves();
    for (Map.Entry<FieldNode, Object> leaf : own.entrySet()) {
      if (isOfKind(leaf.getKey())) {
        continue;
      }
      for (FieldNode place : manifest.leaves().keySet()) {
        FieldNode start = place.startOf(leaf.getKey());
        if (start != null && stands(own, start, manifest)) {
          own.keySet().forEach(one -> credit(part, one, start, manifest));
          return start;
        }
      }
      return null; // the first leaf stands nowhere, so the part does not
    }
    return null;
  }

  private void credit(Composition part, FieldNode leaf, FieldNode start, Snapshot manifest) {
    FieldNode place = leaf.below(start);
    Step setter = part.setter(leaf);
    List<Change> history = part.changes().get(leaf);
    if (history != null
        && setter != null
        && isOption(setter)
        && manifest.leaves().containsKey(place)) {
      histories.put(place, history);
    }
  }

  private static boolean stands(Map<FieldNode, Object> own, FieldNode start, Snapshot manifest) {
    return own.entrySet().stream()
        .allMatch(
            leaf ->
                isOfKind(leaf.getKey())
                    || leaf.getValue().equals(manifest.leaves().get(leaf.getKey().below(start))));
  }

  private static boolean isOfKind(FieldNode leaf) {
    FieldNode first = leaf;
    for (FieldNode node = leaf; node != null && node.parent() != null; node = node.parent()) {
      first = node;
    }
    return OF_KINDS.contains(first.step());
  }
}
