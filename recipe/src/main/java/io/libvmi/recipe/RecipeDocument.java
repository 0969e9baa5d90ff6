package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.NearestName;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents as recipes. */
final class RecipeDocument {
  private static final List<String> KEYS = List.of("from", "vmi", "vm");
  private static final Function EMPTY_MACHINE = Catalogue.named("newVirtualMachineInstance").get(0);

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
          "a recipe has the keys from, vmi and vm");
      return null;
    }
    if (map.get("kind") != null && map.get("apiVersion") != null) {
      problems.add(
          map.position(),
          FieldPath.ROOT,
          "this is a manifest where a recipe was expected",
          "a recipe has the keys from, vmi and vm");
      return null;
    }
    for (MapNode.Entry entry : map.entries()) {
      if (!KEYS.contains(entry.key())) {
        unknownKey(entry);
      }
    }
    Node vm = map.get("vm");
    return new Recipe(
        factory(map.get("from")),
        options(map.get("vmi"), "vmi", "VirtualMachineInstance"),
        vm == null ? null : options(vm, "vm", "VirtualMachine"));
  }

  private void unknownKey(MapNode.Entry entry) {
    String suggestion = NearestName.suggestion(entry.key(), KEYS);
    List<Function> functions = Catalogue.named(entry.key());
    if (!functions.isEmpty()) {
      String place = Words.place(functions.get(0));
      boolean item = functions.get(0).isOption();
      suggestion = place == null ? null : place + (item ? " as an item of the list there" : "");
    }
    problems.add(
        entry.position(),
        FieldPath.ROOT.field(entry.key()),
        "there is no " + Words.name(entry.key()) + " in a recipe: from, vmi or vm was expected",
        suggestion);
  }

  private Function factory(@Nullable Node from) {
    if (from == null) {
      return EMPTY_MACHINE;
    }
    List<Function> factories = Catalogue.functions().stream().filter(Function::isFactory).toList();
    String name = from instanceof ScalarNode scalar ? scalar.text() : "";
    for (Function factory : factories) {
      if (name.equals(factory.factoryName()) || name.equals(factory.name())) {
        return factory;
      }
    }
    List<String> names = factories.stream().map(Function::factoryName).toList();
    problems.add(
        from.position(),
        FieldPath.ROOT.field("from"),
        from.describe() + " was given where a factory was expected: " + String.join(", ", names),
        NearestName.suggestion(name, names));
    return EMPTY_MACHINE;
  }

  private List<PlacedOption> options(@Nullable Node node, String key, String target) {
    List<PlacedOption> options = new ArrayList<>();
    if (node == null || (node instanceof ScalarNode scalar && scalar.value() == null)) {
      return options;
    }
    FieldPath path = FieldPath.ROOT.field(key);
    if (!(node instanceof ListNode list)) {
      problems.add(
          node.position(),
          path,
          node.describe() + " was given where a list of options was expected",
          "begin each option with a dash, as in - withRng");
      return options;
    }
    for (int i = 0; i < list.items().size(); i++) {
      PlacedOption option = evaluator.option(list.items().get(i), path.index(i), target);
      if (option != null) {
        options.add(option);
      }
    }
    return options;
  }
}
