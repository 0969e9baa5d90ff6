package io.libvmi.explain;

import io.libvmi.model.ApiType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
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
  private final IdentityHashMap<Composition, Integer> told = new IdentityHashMap<>();
  private @Nullable Stated stated;
  private Snapshot now = new Snapshot(Map.of(), Map.of());

  /** What a text states, and the object that was read from it. */
  private record Stated(Snapshot text, Snapshot object) {}

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

  /** What is worth knowing of a part, and has not been told yet. */
  List<Noted> untold(Composition part) {
    List<Noted> all = List.copyOf(part.notices);
    Integer before = told.put(part, all.size());
    return before == null ? all : all.subList(Math.min(before, all.size()), all.size());
  }

  Snapshot now() {
    return now;
  }

  /** What the manifest is now. */
  Snapshot present() {
    Snapshot present = Snapshot.of(target, root);
    return stated != null && present.equals(stated.object) ? stated.text : present;
  }

  /** Begins with a text, which may state empty lists and maps that its object does not hold. */
  void begin(Map<String, @Nullable Object> text) {
    stated = new Stated(Snapshot.of(text, root), Snapshot.of(target, root));
  }

  /** Who set what a place holds; null where it holds nothing. */
  @Nullable Step setter(FieldNode place) {
    List<Change> all = now.leaves().containsKey(place) ? changes.get(place) : null;
    return all == null ? null : all.get(all.size() - 1).step();
  }

  /** What was said last; null where nothing was said. */
  @Nullable Step last() {
    return steps.isEmpty() ? null : steps.get(steps.size() - 1);
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
    boolean changed = note(step, credits);
    steps.add(step);
    return changed;
  }

  /** Records what a step has done so far, which goes on. */
  boolean note(Step step, Credits credits) {
    Snapshot last = now;
    now = present();
    credits.find(this, step);
    Map<FieldNode, Object> before = carried(last);
    boolean changed = false;
    for (Map.Entry<FieldNode, Object> leaf : before.entrySet()) {
      if (!now.leaves().containsKey(leaf.getKey())) {
        change(leaf.getKey(), leaf.getValue(), List.of(new Change(step, leaf.getValue(), null)));
        changed = true;
      }
    }
    for (Map.Entry<FieldNode, Object> leaf : now.leaves().entrySet()) {
      FieldNode place = leaf.getKey();
      Object old = before.get(place);
      if (!Objects.equals(old, leaf.getValue())) {
        change(place, old, credits.of(place, old, leaf.getValue(), step));
        changed = true;
      }
    }
    for (Noted notice : credits.notices()) {
      if (!notice.isLoss() || !before.containsKey(notice.place())) { // or it is told already
        notices.add(notice);
      }
    }
    steps.addAll(credits.within());
    return changed || !last.orders().equals(now.orders());
  }

  /** What was there before, at the places where it stands now; its history goes with it. */
  private Map<FieldNode, Object> carried(Snapshot last) {
    Moves moves = Moves.between(last, now, changes.keySet());
    if (moves.isEmpty()) {
      return last.leaves();
    }
    Map<FieldNode, List<Change>> all = new LinkedHashMap<>(changes);
    changes.clear();
    all.forEach((place, history) -> changes.put(moves.of(place), history));
    notices.replaceAll(notice -> notice.moved(moves));
    Map<FieldNode, Object> carried = new LinkedHashMap<>();
    last.leaves().forEach((place, value) -> carried.put(moves.of(place), value));
    return carried;
  }

  private void change(FieldNode place, @Nullable Object before, List<Change> done) {
    List<Change> history = changes.computeIfAbsent(place, any -> new ArrayList<>());
    Step other = history.isEmpty() ? null : history.get(history.size() - 1).step();
    history.addAll(done);
    if (other != null) {
      Notices.ofChange(this, place, other, before, done.get(done.size() - 1));
    }
  }
}
