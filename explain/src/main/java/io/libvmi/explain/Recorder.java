package io.libvmi.explain;

import io.fabric8.kubernetes.api.model.HasMetadata;
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
  /** What a program calls to apply an option by hand. */
  private static final String BY_HAND = "applyTo";

  private static final String LAMBDA = "$$Lambda";

  private final FieldNode root = FieldNode.root();
  private final IdentityHashMap<Option<?>, Made> made = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Composition> compositions = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Object> sources = new IdentityHashMap<>();
  private final List<Composition> ended = new ArrayList<>();

  /** What was composed, or changed by options, and not within anything else. */
  private final List<Composition> byHand = new ArrayList<>();

  private final Deque<Level> open = new ArrayDeque<>();
  private final Deque<Origin> makers = new ArrayDeque<>();
  private boolean paused;

  /**
   * How an option was made.
   *
   * @param function the function of the library that the program called
   * @param origin where, which is one object for one option
   */
  private record Made(String function, Origin origin) {}

  /** Tells where the manifests are asked for that will be composed next, in their order. */
  void expect(List<Origin> origins) {
    makers.clear();
    makers.addAll(origins);
  }

  /** Makes known what a manifest says that was read. */
  void know(Manifest manifest) {
    Composition composition = new Composition(manifest.object(), root);
    String source = manifest.position().source().name();
    composition.begin(manifest.tree());
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

  /** What was said about a manifest. */
  Composition of(ApiType manifest) {
    Composition composition = compositions.get(manifest);
    if (composition == null) { // it came from elsewhere
      composition = new Composition(manifest, root);
      composition.record(Step.elsewhere(Step.Kind.EDIT), new Credits(byHand));
    } else {
      noteEdits(composition);
    }
    return composition;
  }

  FieldNode root() {
    return root;
  }

  /** What was changed past all options, and what options did that were applied to parts by hand. */
  private void noteEdits(Composition composition) {
    if (!composition.present().equals(composition.now())) {
      composition.record(Step.edit(composition.last()), new Credits(byHand));
    }
  }

  @Override
  public void made(Option<?> option) {
    if (!paused) {
      Calls calls = Calls.now();
      made.put(option, new Made(calls.function(), new Origin.Code(calls.program())));
    }
  }

  @Override
  public void begins(Object target) {
    open.push(
        paused || !(target instanceof ApiType object) ? new Level(null, null) : level(object));
  }

  private Level level(ApiType target) {
    for (Level outer : open) {
      if (outer.isOf(target)) {
        return new Level(outer.composition(), outer.owner());
      }
    }
    Composition known = compositions.get(target);
    if (known != null) {
      noteEdits(known);
      return new Level(known, null);
    }
    Composition composition = new Composition(target, root);
    Object source = sources.remove(target);
    Composition from = source == null ? null : compositions.get(source);
    if (from != null) {
      noteEdits(from);
      composition.inherit(from);
    }
    composition.record(maker(target, open.isEmpty()), new Credits(List.of()));
    return new Level(composition, null);
  }

  /** The step that made a manifest; where nothing else is known it is the call that did. */
  private Step maker(ApiType target, boolean whole) {
    Calls calls = Calls.now();
    if (calls.function().equals(BY_HAND)) { // to something that was there already
      return Step.elsewhere(target instanceof HasMetadata ? Step.Kind.EDIT : Step.Kind.MAKER);
    }
    Origin origin = whole && !makers.isEmpty() ? makers.poll() : new Origin.Code(calls.program());
    String name = calls.function();
    return new Step(name, name + "(...)", List.of(), origin, null, Step.Kind.MAKER);
  }

  @Override
  public <T> void applies(Option<? super T> option, T target) {
    Level level = open.element();
    Composition composition = level.composition();
    if (composition == null || (level.whole() != null && level.whole().isOnly(option))) {
      option.applyTo(target);
      return;
    }
    if (level.whole() != null) {
      level.whole().noteBefore();
    }
    Step step = step(option, level);
    level.begin(option, step);
    int before = composition.steps().size();
    option.applyTo(target);
    addArguments(step.arguments(), level.parts());
    boolean isWhole = composition.steps().size() > before;
    boolean changed = composition.record(step, new Credits(level.parts()));
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
    Made call = made.get(option);
    if (call == null) {
      call = made.get(option.unwrapped());
    }
    Step by = level.whole() == null ? null : level.whole().step();
    if (option instanceof PlacedOption placed) {
      return step(option, new Origin.Text(placed.position()), by, Step.Kind.OPTION);
    } else if (call == null) {
      return step(option, new Origin.Code(Calls.now().program()), by, Step.Kind.OPTION);
    }
    Step maker = level.composition() == null ? null : level.composition().maker();
    if (maker != null
        && !call.function().equals(option.optionName())
        && maker.name().equals(call.function())) {
      return step(option, maker.origin(), maker, Step.Kind.FACTORY);
    }
    return step(option, call.origin(), by, Step.Kind.OPTION);
  }

  private static Step step(Option<?> option, Origin origin, @Nullable Step by, Step.Kind kind) {
    return new Step(option.optionName(), text(option), option.arguments(), origin, by, kind);
  }

  /** An option as its call is written; one without a name goes by its class. */
  private static String text(Option<?> option) {
    String type = option.getClass().getName();
    int lambda = type.indexOf(LAMBDA);
    if (!option.optionName().equals("lambda")) {
      return OptionText.of(option);
    }
    String name = lambda < 0 ? type : type.substring(0, lambda);
    return (lambda < 0 ? "" : "lambda of ") + name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public void ends(Object target) {
    Level level = open.pop();
    Composition composition = level.composition();
    if (composition == null || level.whole() != null) {
      return;
    }
    Level outer = open.peek();
    addIfAbsent(composition, outer == null ? byHand : outer.owner().parts());
    addIfAbsent(composition, ended);
    compositions.put(target, composition);
  }

  private static void addIfAbsent(Composition composition, List<Composition> compositions) {
    if (!compositions.contains(composition)) { // it may be changed after it was made
      compositions.add(composition);
    }
  }

  @Override
  public void derives(Object source, Object result) {
    if (!paused) {
      sources.put(result, source);
    }
  }
}
