package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.NearestName;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    List<Layer> layers = new ArrayList<>();
    for (RecipeKind kind = asked; kind != null; kind = kind.inner()) {
      layers.add(0, layer(kind, map));
    }
    for (MapNode.Entry entry : map.entries()) { // what has no place is looked at all the same
      RecipeKind kind = kinds.named(entry.key());
      if (kind != null && !asked.holds(kind)) {
        options(entry.value(), kind);
      }
    }
    return new Recipe(layers, evaluator.takeParts());
  }

  /** The kind that holds all others of a recipe; one that has no place there is a problem. */
  private RecipeKind asked(MapNode map) {
    RecipeKind asked = null;
    String by = FROM;
    for (MapNode.Entry entry : map.entries()) {
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
    List<String> keys = new ArrayList<>(List.of(FROM));
    kinds.list().forEach(one -> keys.add(one.key()));
    String near = NearestName.suggestion(key, keys);
    return near == null ? "\"vmi options\" lists the kinds" : near;
  }

  private Layer layer(RecipeKind kind, MapNode map) {
    MapNode.Entry entry = map.entry(kind.key());
    Position position = entry == null ? map.position() : entry.position();
    List<PlacedOption> options = options(entry == null ? null : entry.value(), kind);
    Layer layer = new Layer(kind.key(), kind.function(), List.of(), List.copyOf(options), position);
    Node from = map.get(FROM);
    return from != null && kind.equals(kinds.instance()) ? from(from, layer) : layer;
  }

  /** The machine that a factory makes: its name, or its name and what else it takes. */
  private Layer from(Node from, Layer layer) {
    FieldPath path = FieldPath.ROOT.field(FROM);
    Call call = null;
    if (from instanceof ScalarNode scalar) {
      call = new Call(scalar.text(), from.position(), null, path);
    } else if (from instanceof MapNode map && map.entries().size() == 1) {
      MapNode.Entry entry = map.entries().iterator().next();
      call = new Call(entry.key(), entry.position(), entry.value(), path.field(entry.key()));
    }
    List<Function> factories = call == null ? List.of() : Words.factories(call.name());
    if (call == null || factories.isEmpty()) {
      noFactory(from, call == null ? new Call("", from.position(), null, path) : call);
      return layer;
    }
    Evaluator.Chosen chosen = evaluator.chosen(taking(call.arguments(), factories), call);
    return chosen == null
        ? layer
        : new Layer(
            layer.key(), chosen.function(), chosen.values(), layer.options(), call.position());
  }

  /** The overloads that take something, where something is given. */
  private static List<Function> taking(@Nullable Node arguments, List<Function> factories) {
    Object tree = arguments == null ? null : arguments.toTree();
    boolean given = tree != null && !tree.equals(List.of()) && !tree.equals(Map.of());
    List<Function> taking =
        factories.stream().filter(one -> one.parameters().isEmpty() != given).toList();
    return taking.isEmpty() ? factories : taking;
  }

  private void noFactory(Node from, Call call) {
    List<String> names =
        Catalogue.functions().stream()
            .filter(Function::isFactory)
            .map(Function::factoryName)
            .distinct()
            .toList();
    problems.add(
        call.position(),
        call.path(),
        (call.arguments() == null ? from.describe() : Words.name(call.name()))
            + " was given where a factory was expected: "
            + String.join(", ", names),
        NearestName.suggestion(call.name(), names));
  }

  private List<PlacedOption> options(@Nullable Node node, RecipeKind kind) {
    List<PlacedOption> options = new ArrayList<>();
    if (node == null || (node instanceof ScalarNode scalar && scalar.value() == null)) {
      return options;
    }
    FieldPath path = FieldPath.ROOT.field(kind.key());
    if (!(node instanceof ListNode list)) {
      problems.add(
          node.position(),
          path,
          node.describe() + " was given where a list of options was expected",
          "begin each option with a dash, as in - withName: web-1");
      return options;
    }
    for (int i = 0; i < list.items().size(); i++) {
      PlacedOption option = evaluator.option(list.items().get(i), path.index(i), kind.type());
      if (option != null) {
        options.add(option);
      }
    }
    return options;
  }
}
