package io.libvmi.explain;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<FieldNode, Step> steps = new LinkedHashMap<>();
  private final IdentityHashMap<Step, Step> within = new IdentityHashMap<>();
  private final List<Step> inOrder = new ArrayList<>();
  private final List<Noted> notices = new ArrayList<>();
  private boolean located;

  Credits(List<Composition> parts) {
    this.parts = parts;
  }

  /** Finds out where in a manifest the parts stand. */
  Credits in(Snapshot manifest) {
    for (Composition part : parts) {
      FieldNode start = locate(part, manifest);
      if (start != null) {
        part.notices().forEach(notice -> notices.add(notice.below(start)));
      }
    }
    located = true;
    return this;
  }

  /** The part of a step that gave a place its value, or the step itself. */
  Step of(FieldNode place, Object value, Step step) {
    Step part = located ? steps.get(place) : null;
    if (part == null) {
      return step;
    }
    Step own = within.get(part);
    if (own == null) {
      own = new Step(part.name(), part.text(), part.arguments(), part.origin(), step, part.kind());
      within.put(part, own);
      inOrder.add(own);
    }
    return own;
  }

  /** What is worth knowing of the parts. */
  List<Noted> notices() {
    return notices;
  }

  /** The parts of the step that did something. */
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
    boolean isOption =
        setter != null && (setter.kind() == Step.Kind.OPTION || setter.kind() == Step.Kind.FACTORY);
    if (isOption && manifest.leaves().containsKey(place)) {
      steps.put(place, setter);
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
