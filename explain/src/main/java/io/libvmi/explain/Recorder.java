package io.libvmi.explain;

import io.libvmi.CompositionObserver;
import io.libvmi.Option;
import io.libvmi.Option.Argument;
import io.libvmi.OptionText;
import io.libvmi.model.ApiType;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.Node;
import io.libvmi.recipe.PlacedOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Watches manifests being composed, and keeps who said what. */
final class Recorder implements CompositionObserver {
  private final FieldNode root = FieldNode.root();
  private final IdentityHashMap<Option<?>, Calls> made = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Composition> compositions = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Object> sources = new IdentityHashMap<>();
  private final List<Composition> ended = new ArrayList<>();
  private final Deque<Level> open = new ArrayDeque<>();
  private final Deque<Origin> makers = new ArrayDeque<>();
  private boolean paused;

  /** Options that are being applied to one manifest or part. */
  private static final class Level {
    private final @Nullable Composition composition;

    /** The step whose parts these options are, where they are applied to the same manifest. */
    private final @Nullable Step whole;

    /** Parts that the present option has composed. */
    private List<Composition> parts = new ArrayList<>();

    private @Nullable Step step;

    Level(@Nullable Composition composition, @Nullable Step whole) {
      this.composition = composition;
      this.whole = whole;
    }
  }

  /** Tells where the manifests are asked for that will be composed next, in their order. */
  void expect(List<Origin> origins) {
    makers.clear();
    makers.addAll(origins);
  }

  /** Makes known what a manifest says that was read. */
  void know(Manifest manifest) {
    Composition composition = new Composition(manifest.object(), root);
    String source = manifest.position().source().name();
    composition.record(
        new Step(
            source,
            source,
            List.of(),
            new Origin.Text(manifest.position()),
            null,
            Step.Kind.MANIFEST),
        new Credits(List.of()));
    composition.placeIn(
        place -> {
          Node node = node(manifest.node(), place, composition.now());
          return node == null ? null : new Origin.Text(node.position());
        });
    compositions.put(manifest.object(), composition);
  }

  private static @Nullable Node node(Node document, FieldNode place, Snapshot manifest) {
    if (place.parent() == null) {
      return document;
    }
    Node owner = node(document, place.parent(), manifest);
    if (owner == null) {
      return null;
    }
    List<String> keys = manifest.orders().getOrDefault(place.parent(), List.of());
    FieldPath step =
        place.isItem()
            ? FieldPath.ROOT.index(keys.indexOf(place.step()))
            : FieldPath.ROOT.field(place.step());
    return step.find(owner);
  }

  /** What was said about a manifest, or null where it was not composed while this watched. */
  @Nullable Composition of(Object manifest) {
    Composition composition = compositions.get(manifest);
    if (composition != null) {
      noteEdits(composition);
    }
    return composition;
  }

  FieldNode root() {
    return root;
  }

  /** What was changed past all options. */
  private void noteEdits(Composition composition) {
    if (!Snapshot.of(composition.target(), root).equals(composition.now())) {
      composition.record(
          new Step(
              "edit", "a change past all options", List.of(), Origin.UNKNOWN, null, Step.Kind.EDIT),
          new Credits(List.of()));
    }
  }

  @Override
  public void made(Option<?> option) {
    if (!paused) {
      made.put(option, Calls.now());
    }
  }

  @Override
  public void begins(Object target) {
    Level outer = open.peek();
    if (paused || !(target instanceof ApiType object)) {
      open.push(new Level(null, null));
      return;
    }
    if (outer != null && outer.composition != null && outer.composition.target() == target) {
      open.push(new Level(outer.composition, outer.step));
      return;
    }
    Composition composition = new Composition(object, root);
    Object source = sources.remove(target);
    Composition from = source == null ? null : of(source);
    if (from != null) {
      composition.inherit(from);
    }
    composition.record(maker(outer == null), new Credits(List.of()));
    open.push(new Level(composition, null));
  }

  /** The step that made a manifest; where nothing else is known it is the call that did. */
  private Step maker(boolean whole) {
    Calls calls = Calls.now();
    Origin origin = whole && !makers.isEmpty() ? makers.poll() : new Origin.Code(calls.program());
    String name = calls.function();
    return new Step(name, name + "(...)", List.of(), origin, null, Step.Kind.MAKER);
  }

  @Override
  public <T> void applies(Option<? super T> option, T target) {
    Level level = open.element();
    Composition composition = level.composition;
    if (composition == null) {
      option.applyTo(target);
      return;
    }
    Step step = step(option, level);
    level.step = step;
    level.parts = new ArrayList<>();
    int before = composition.steps().size();
    option.applyTo(target);
    List<Composition> parts = new ArrayList<>(level.parts);
    addArguments(step.arguments(), parts);
    Credits credits = new Credits(parts);
    if (!parts.isEmpty()) {
      credits.in(Snapshot.of(composition.target(), root));
    }
    boolean isWhole = composition.steps().size() > before;
    boolean changed = composition.record(step, credits);
    if (!isWhole) {
      pause(() -> Notices.ofEffect(composition, step, option, changed));
    }
  }

  private void pause(Runnable code) {
    paused = true;
    try {
      code.run();
    } finally {
      paused = false;
    }
  }

  /** Objects that were composed before and are given to an option now. */
  private void addArguments(Collection<?> arguments, List<Composition> parts) {
    for (Object argument : arguments) {
      Object value = argument instanceof Argument one ? one.value() : argument;
      if (value instanceof List<?> list) {
        addArguments(list, parts);
      } else if (value instanceof ApiType object) {
        for (int i = ended.size() - 1; i >= 0; i--) {
          if (ended.get(i).target().equals(object)) {
            parts.add(ended.get(i));
            break;
          }
        }
      }
    }
  }

  private Step step(Option<?> option, Level level) {
    Calls calls = made.get(option);
    if (calls == null) {
      calls = made.get(option.unwrapped());
    }
    Origin origin;
    Step.Kind kind = Step.Kind.OPTION;
    Step by = level.whole;
    if (option instanceof PlacedOption placed) {
      origin = new Origin.Text(placed.position());
    } else if (calls == null) {
      origin = new Origin.Code(Calls.now().program());
    } else {
      origin = new Origin.Code(calls.program());
      if (level.composition != null && !calls.function().equals(option.optionName())) {
        Step maker = level.composition.maker();
        if (maker != null && maker.name().equals(calls.function())) {
          by = maker;
          origin = maker.origin();
          kind = Step.Kind.FACTORY;
        }
      }
    }
    return new Step(
        option.optionName(), OptionText.of(option), option.arguments(), origin, by, kind);
  }

  @Override
  public void ends(Object target) {
    Level level = open.pop();
    Composition composition = level.composition;
    if (composition == null || level.whole != null) {
      return;
    }
    Level outer = open.peek();
    if (outer != null) {
      outer.parts.add(composition);
    }
    compositions.put(target, composition);
    ended.add(composition);
  }

  @Override
  public void derives(Object source, Object result) {
    if (!paused) {
      sources.put(result, source);
    }
  }
}
