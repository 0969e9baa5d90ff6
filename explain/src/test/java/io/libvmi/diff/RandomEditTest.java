package io.libvmi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.schema.FieldType.Form;
import io.libvmi.schema.FieldType.ListOf;
import io.libvmi.schema.FieldType.MapOf;
import io.libvmi.schema.FieldType.Scalar;
import io.libvmi.text.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A diff finds exactly what was edited, and its patches do and undo it. */
class RandomEditTest {
  private static final int TRIES = 400;

  /** A manifest, and a copy of it that is about to be edited. */
  private static final class Pair {
    final Random random;
    final RandomManifest source;
    final Map<String, Object> before;
    final Map<String, Object> after;

    Pair(long seed) {
      random = new Random(seed);
      source = new RandomManifest(random);
      before = source.next();
      after = Trees.copy(before);
    }

    /** A value of the copy to be edited; null where there is none of that sort. */
    Spot spot(Predicate<Spot> test) {
      List<Spot> spots =
          Spot.all(after).stream().filter(spot -> !spot.inKey()).filter(test).toList();
      return spots.isEmpty() ? null : spots.get(random.nextInt(spots.size()));
    }

    void assertFound(String... changes) throws Exception {
      assertThat(words(ManifestDiff.between(before, after)))
          .as(JsonText.of(before))
          .containsExactly(changes);
      assertPatchesDoAndUndo();
    }

    /** How to get from the edited one to the other. */
    ManifestDiff back() {
      Map<String, Object> edited = after;
      return ManifestDiff.between(edited, before);
    }

    void assertPatchesDoAndUndo() throws Exception {
      ManifestDiff forth = ManifestDiff.between(before, after);
      ManifestDiff back = back();
      assertSame(Trees.patched(before, forth), after);
      assertSame(Trees.patched(after, back), before);
      assertSame(Trees.merged(before, forth), after);
      assertSame(Trees.merged(after, back), before);
    }

    private static void assertSame(Map<String, Object> one, Map<String, Object> other) {
      assertThat(words(ManifestDiff.between(one, other))).as(JsonText.of(other)).isEmpty();
    }
  }

  private static List<String> words(ManifestDiff diff) {
    return diff.changes().stream().map(RandomEditTest::words).toList();
  }

  private static String words(Change change) {
    return change.action() + side(change.before()) + side(change.after());
  }

  private static String side(Change.Side side) {
    return " " + (side == null ? "-" : side.pointer());
  }

  private static boolean isTop(Spot spot) {
    return List.of("/apiVersion", "/kind").contains(spot.pointer().toString());
  }

  /** There are only two of them, so that a changed item may come to mean what another one does. */
  private static boolean isTruthInList(Spot spot) {
    return spot.value() instanceof Boolean
        && spot.pointer().steps().stream().anyMatch(Integer.class::isInstance);
  }

  /** Whether no two items mean the same. */
  private static boolean differ(Shape item, List<?> items) {
    return items.stream().map(one -> Meaning.of(item, one)).distinct().count() == items.size();
  }

  private static boolean isScalar(Spot spot) {
    return spot.shape().type() instanceof Scalar && !isTop(spot);
  }

  @Property(tries = TRIES)
  void aValueIsChanged(@ForAll long seed) throws Exception {
    Pair pair = new Pair(seed);
    Spot spot = pair.spot(one -> isScalar(one) && !one.inBag() && !isTruthInList(one));
    if (spot != null) {
      Object old = spot.value();
      spot.set(
          old instanceof Boolean truth ? (Object) !truth : pair.source.scalar(spot.shape().form()));
      pair.assertFound("CHANGED " + spot.pointer() + " " + spot.pointer());
    }
  }

  @Property(tries = TRIES)
  void aFieldIsRemovedOrAdded(@ForAll long seed) throws Exception {
    Pair pair = new Pair(seed);
    Spot spot =
        pair.spot(
            one ->
                one.owner() instanceof Map
                    && !(one.shape().absent() instanceof Map)
                    && !(one.shape().type() instanceof ListOf)
                    && !one.value().equals(one.shape().absent())
                    && !isTop(one));
    if (spot != null) {
      spot.map().remove(spot.step());
      pair.assertFound("REMOVED " + spot.pointer() + " -");
      assertThat(words(pair.back())).containsExactly("ADDED - " + spot.pointer());
    }
  }

  @Property(tries = TRIES)
  void anItemIsRemovedOrAdded(@ForAll long seed) throws Exception {
    Pair pair = new Pair(seed);
    Spot spot = pair.spot(one -> one.owner() instanceof List<?> list && differ(one.shape(), list));
    if (spot != null) {
      spot.list().remove((int) (Integer) spot.step());
      pair.assertFound("REMOVED " + spot.pointer() + " -");
      assertThat(words(pair.back())).containsExactly("ADDED - " + spot.pointer());
    }
  }

  @Property(tries = TRIES)
  void itemsAreReordered(@ForAll long seed) throws Exception {
    Pair pair = new Pair(seed);
    Spot spot =
        pair.spot(
            one ->
                one.value() instanceof List<?> list
                    && list.size() > 1
                    && differ(one.shape().item(), list));
    if (spot != null) {
      @SuppressWarnings("unchecked") // items of any kind
      List<Object> list = (List<Object>) spot.value();
      int from = pair.random.nextInt(list.size());
      int to = pair.random.nextInt(list.size());
      Object item = list.remove(from);
      list.add(to, item);
      if (!spot.shape().rule().ordered() || from == to) {
        pair.assertFound();
      } else if (Math.abs(from - to) > 1) {
        pair.assertFound("MOVED " + spot.pointer().then(from) + " " + spot.pointer().then(to));
      } else {
        // of two neighbours either one has moved
        assertThat(words(ManifestDiff.between(pair.before, pair.after)))
            .hasSize(1)
            .first()
            .asString()
            .matches("MOVED " + spot.pointer() + "/\\d " + spot.pointer() + "/\\d");
        pair.assertPatchesDoAndUndo();
      }
    }
  }

  @Property(tries = TRIES)
  void aValueIsWrittenInAnotherWay(@ForAll long seed) throws Exception {
    Pair pair = new Pair(seed);
    Spot spot =
        pair.spot(
            one ->
                List.of(Form.QUANTITY, Form.DURATION, Form.TIME, Form.INTEGER)
                    .contains(one.shape().form()));
    if (spot != null) {
      String text = spot.value().toString();
      spot.set(
          switch (spot.shape().form()) {
            case QUANTITY -> {
              long number = Long.parseLong(text.replace("Mi", ""));
              yield pair.random.nextBoolean() ? number * 1024 + "Ki" : (Object) (number << 20);
            }
            case DURATION -> Long.parseLong(text.replace("m", "")) * 60 + "s";
            case TIME -> text.replace("12:00:00Z", "13:00:00+01:00");
            default -> new BigDecimal(text + ".0");
          });
      pair.assertFound();
    }
  }

  @Property(tries = TRIES)
  void whatSaysNothingIsAddedOrLeftOut(@ForAll long seed) throws Exception {
    Pair pair = new Pair(seed);
    for (Spot spot : Spot.all(pair.after)) {
      if (spot.value() instanceof Map<?, ?> && spot.shape().type() instanceof MapOf) {
        @SuppressWarnings("unchecked") // names to anything
        Map<String, Object> map = (Map<String, Object>) spot.value();
        map.put("nothing", null);
      }
      boolean empty = spot.value().equals(Map.of()) || spot.value().equals(List.of());
      if (empty && spot.shape().absent() != null && pair.random.nextBoolean()) {
        spot.map().put((String) spot.step(), null);
      }
    }
    pair.assertFound();
  }

  @Property(tries = TRIES)
  void anythingIsEdited(@ForAll long seed) throws Exception {
    Pair pair = new Pair(seed);
    for (int i = pair.random.nextInt(8); i > 0; i--) {
      List<Spot> spots = Spot.all(pair.after).stream().filter(one -> !isTop(one)).toList();
      if (spots.isEmpty()) {
        break;
      }
      Spot spot = spots.get(pair.random.nextInt(spots.size()));
      switch (pair.random.nextInt(4)) {
        case 0 -> {
          if (spot.owner() instanceof Map) {
            spot.map().remove(spot.step());
          } else {
            spot.list().remove((int) (Integer) spot.step());
          }
        }
        case 1 -> spot.set(new LinkedHashMap<>(Map.of("x", "y")));
        case 2 -> spot.set(pair.source.scalar(spot.shape().form()));
        default -> {
          if (spot.owner() instanceof List) {
            Collections.shuffle(spot.list(), pair.random);
            spot.list().add(pair.random.nextInt(spot.list().size()), "new");
          } else {
            spot.map().put("new", pair.random.nextBoolean() ? null : new ArrayList<>(List.of("x")));
          }
        }
      }
    }
    pair.assertPatchesDoAndUndo();
  }

  @Property(tries = TRIES)
  void anythingIsComparedWithAnythingOfItsKind(@ForAll long seed) throws Exception {
    Pair pair = new Pair(seed);
    pair.after.clear();
    pair.after.putAll(pair.source.like(pair.before));
    pair.assertPatchesDoAndUndo();
  }
}
