package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.NearestName;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents as recipes. */
final class RecipeDocument {
  /** The key of a factory. */
  static final String FROM = "from";

  private static final String EXPECTED =
      "a recipe has the keys from, vmi and vm, or that of another kind";
  private static final String ALONE = "begin a recipe of its own with ---";

  private final RecipeKinds kinds = RecipeKinds.all();
  private final Problems problems;
  private final Evaluator evaluator;

  RecipeDocument(Problems problems) {
    this.problems = problems;
    this.evaluator = new Evaluator(problems);
  }

  /** The recipe, or null where the document is none. */
  @Nullable Recipe read(Node document) {
    if (!(document instanceof MapNode map)) {
      problems.add(
          document.position(),
          FieldPath.ROOT,
          document.describe() + " was given where a recipe was expected",
          EXPECTED);
      return null;
    }
    if (map.get("kind") != null && map.get("apiVersion") != null) {
      problems.add(
          map.position(),
          FieldPath.ROOT,
          "this is a manifest where a recipe was expected",
          EXPECTED);
      return null;
    }
    RecipeKind asked = asked(map);
    Placeholders placeholders =
        new Placeholders(Variables.read(map.get(Variables.KEY), problems), problems);
    LayerReader reader = new LayerReader(map, placeholders, evaluator, problems);
    List<LayerTemplate> layers = new ArrayList<>();
    for (RecipeKind kind = asked; kind != null; kind = kind.inner()) {
      layers.add(0, reader.read(kind));
    }
    for (MapNode.Entry entry : map.entries()) { // what has no place is looked at all the same
      RecipeKind kind = kinds.named(entry.key());
      if (kind != null && !asked.holds(kind)) {
        reader.read(kind);
      }
    }
    return new Recipe(
        new RecipeTemplate(layers, evaluator.takeParts(), placeholders, problems), null);
  }

  /** The kind that holds all others of a recipe; one that has no place there is a problem. */
  private RecipeKind asked(MapNode map) {
    RecipeKind asked = null;
    String by = FROM;
    for (MapNode.Entry entry : map.entries()) {
      if (entry.key().equals(Variables.KEY)) {
        continue;
      }
      RecipeKind kind = entry.key().equals(FROM) ? kinds.instance() : kinds.named(entry.key());
      if (kind == null) {
        unknownKey(entry);
      } else if (asked == null || kind.holds(asked)) {
        asked = kind;
        by = entry.key();
      } else if (!asked.holds(kind)) {
        noPlace(entry, kind, asked, by);
      }
    }
    return asked == null ? kinds.instance() : asked;
  }

  private void noPlace(MapNode.Entry entry, RecipeKind kind, RecipeKind asked, String by) {
    String reason = around(asked) + ", and " + around(kind);
    String suggestion = ALONE;
    RecipeKind inner = kind.inner();
    if (isAlone(kind) || isAlone(asked)) {
      reason = (isAlone(asked) ? by : entry.key()) + " stands alone";
    } else if (inner != null && inner.equals(asked.inner())) {
      reason = "both are made around " + inner.key();
      RecipeKind outer = outer(kind) == null ? outer(asked) : outer(kind);
      suggestion =
          outer == null ? ALONE : outer.key() + " is made around " + inner(outer) + ", or " + ALONE;
    }
    problems.add(
        entry.position(),
        FieldPath.ROOT.field(entry.key()),
        entry.key() + " has no place beside " + by + ": " + reason,
        suggestion);
  }

  /** The kind that is made around another one, or null where there is none. */
  private @Nullable RecipeKind outer(RecipeKind kind) {
    return kinds.list().stream().filter(one -> kind.equals(one.inner())).findFirst().orElse(null);
  }

  private static String inner(RecipeKind kind) {
    return kind.inner() == null ? "nothing" : kind.inner().key();
  }

  /** Whether a kind is neither around another one nor within one. */
  private boolean isAlone(RecipeKind kind) {
    return kind.inner() == null && !kind.equals(kinds.instance());
  }

  private static String around(RecipeKind kind) {
    return kind.key() + " is made around " + inner(kind);
  }

  private void unknownKey(MapNode.Entry entry) {
    problems.add(
        entry.position(),
        FieldPath.ROOT.field(entry.key()),
        "there is no "
            + Words.name(entry.key())
            + " in a recipe: from, vmi, vm or another kind was expected",
        instead(entry.key()));
  }

  private @Nullable String instead(String key) {
    List<Function> functions = Catalogue.named(key);
    if (!functions.isEmpty()) {
      String place = Words.place(functions.get(0));
      boolean item = functions.get(0).isOption() && place != null && place.contains("under");
      return item ? place + " as an item of the list there" : place;
    }
    RecipeKind kind = kinds.of(key); // as it stands in a manifest
    if (kind != null) {
      return "did you mean \"" + kind.key() + "\"?";
    }
    List<String> keys = new ArrayList<>(List.of(FROM, Variables.KEY));
    kinds.list().forEach(one -> keys.add(one.key()));
    String near = NearestName.suggestion(key, keys);
    return near == null ? "\"vmi options\" lists the kinds" : near;
  }
}
