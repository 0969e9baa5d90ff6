package io.libvmi.explain;

import io.libvmi.model.ApiType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A manifest, or the part of one, while it is composed: what was said about it so far. */
final class Composition {
  private final ApiType target;
  private final FieldNode root;
  private final List<Step> steps = new ArrayList<>();
  private final Map<FieldNode, List<Change>> changes = new LinkedHashMap<>();
  private final List<Noted> notices = new ArrayList<>();
  private Snapshot now = new Snapshot(Map.of(), Map.of());

  Composition(ApiType target, FieldNode root) {
    this.target = target;
    this.root = root;
  }

  ApiType target() {
    return target;
  }

  FieldNode root() {
    return root;
  }

  List<Step> steps() {
    return steps;
  }

  Map<FieldNode, List<Change>> changes() {
    return changes;
  }

  List<Noted> notices() {
    return notices;
  }

  Snapshot now() {
    return now;
  }

  /** Who set what a place holds; null where it holds nothing. */
  @Nullable Step setter(FieldNode place) {
    List<Change> all = now.leaves().containsKey(place) ? changes.get(place) : null;
    return all == null ? null : all.get(all.size() - 1).step();
  }

  /** The step that made the manifest, from which its factory is known; null for none. */
  @Nullable Step maker() {
    Step maker = null;
    for (Step step : steps) {
      maker = step.kind() == Step.Kind.MAKER ? step : maker;
    }
    return maker;
  }

  /** Says of each place that the first step set where in a text that stands. */
  void placeIn(Function<FieldNode, @Nullable Origin> places) {
    changes.forEach(
        (place, history) -> {
          Origin origin = places.apply(place);
          if (origin != null) {
            Change change = history.get(0);
            Step step = change.step();
            Step placed =
                new Step(step.name(), step.text(), step.arguments(), origin, null, step.kind());
            history.set(0, new Change(placed, null, change.after()));
          }
        });
  }

  /** Begins with what another manifest holds already, and with who said it. */
  void inherit(Composition source) {
    now = Snapshot.of(target, root);
    steps.addAll(source.steps);
    for (FieldNode start : Derivation.starts(root)) {
      source.changes.forEach(
          (place, history) -> {
            FieldNode here = place.below(start);
            Object value = now.leaves().get(here);
            if (value != null && value.equals(source.now.leaves().get(place))) {
              changes.putIfAbsent(here, new ArrayList<>(history));
            }
          });
    }
    FieldNode main = Derivation.main(root, source.now, now);
    source.notices.forEach(notice -> notices.add(notice.below(main)));
    source.changes.forEach(
        (place, history) -> {
          FieldNode here = place.below(main);
          // what the one around has no place for was not cleared
          if (!now.leaves().containsKey(here) && !source.now.leaves().containsKey(place)) {
            changes.putIfAbsent(here, new ArrayList<>(history));
          }
        });
    // what the manifest holds and the other one does not was said by what made it of that one
    now = new Snapshot(held(), now.orders());
  }

  private Map<FieldNode, Object> held() {
    Map<FieldNode, Object> held = new LinkedHashMap<>();
    changes.forEach(
        (place, history) -> {
          Object value = history.get(history.size() - 1).after();
          if (value != null) {
            held.put(place, value);
          }
        });
    return held;
  }

  /**
   * Records what a step has done.
   *
   * @param step the step
   * @param credits tells which part of the step did it
   * @return whether anything was done
   */
  boolean record(Step step, Credits credits) {
    Snapshot before = now;
    now = Snapshot.of(target, root);
    boolean changed = false;
    for (Map.Entry<FieldNode, Object> leaf : before.leaves().entrySet()) {
      if (!now.leaves().containsKey(leaf.getKey())) {
        change(leaf.getKey(), step, leaf.getValue(), null);
        changed = true;
      }
    }
    for (Map.Entry<FieldNode, Object> leaf : now.leaves().entrySet()) {
      Object old = before.leaves().get(leaf.getKey());
      if (!Objects.equals(old, leaf.getValue())) {
        change(
            leaf.getKey(), credits.of(leaf.getKey(), leaf.getValue(), step), old, leaf.getValue());
        changed = true;
      }
    }
    notices.addAll(credits.notices());
    steps.addAll(credits.within());
    steps.add(step);
    return changed || !before.orders().equals(now.orders());
  }

  private void change(FieldNode place, Step step, @Nullable Object before, @Nullable Object after) {
    changes.computeIfAbsent(place, any -> new ArrayList<>()).add(new Change(step, before, after));
    Notices.ofChange(this, place, step, before, after);
  }
}
