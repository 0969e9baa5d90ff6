package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a recipe says of one kind. */
final class LayerReader {
  private final MapNode recipe;
  private final Placeholders placeholders;
  private final Evaluator evaluator;
  private final Problems problems;

  LayerReader(MapNode recipe, Placeholders placeholders, Evaluator evaluator, Problems problems) {
    this.recipe = recipe;
    this.placeholders = placeholders;
    this.evaluator = evaluator;
    this.problems = problems;
  }

  /** The kind with its options, those that wait for no values being there already. */
  LayerTemplate read(RecipeKind kind) {
    MapNode.Entry entry = recipe.entry(kind.key());
    Position position = entry == null ? recipe.position() : entry.position();
    List<OptionTemplate> templates = options(entry == null ? null : entry.value(), kind);
    List<PlacedOption> fixed = new ArrayList<>();
    for (OptionTemplate template : templates) {
      if (template.fixed() != null) {
        fixed.add(template.fixed());
      }
    }
    Layer layer =
        new Layer(kind.key(), kind.function(), List.of(), List.of(), position)
            .withOptions(List.copyOf(fixed));
    Node from = recipe.get(RecipeDocument.FROM);
    if (from == null || !kind.key().equals(RecipeKinds.INSTANCE)) {
      return new LayerTemplate(layer, null, templates);
    }
    NodeTemplate template = placeholders.in(from, FieldPath.ROOT.field(RecipeDocument.FROM));
    return template instanceof NodeTemplate.Fixed written
        ? new LayerTemplate(
            new FromReader(evaluator, problems).read(written.node(), layer), null, templates)
        : new LayerTemplate(layer, template, templates);
  }

  private List<OptionTemplate> options(@Nullable Node node, RecipeKind kind) {
    List<OptionTemplate> options = new ArrayList<>();
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
      FieldPath place = path.index(i);
      NodeTemplate template = placeholders.in(list.items().get(i), place);
      if (template instanceof NodeTemplate.Fixed written) {
        PlacedOption option = evaluator.option(written.node(), place, kind.type());
        if (option != null) {
          options.add(new OptionTemplate(option, template, place, kind.type()));
        }
      } else {
        options.add(new OptionTemplate(null, template, place, kind.type()));
      }
    }
    return options;
  }
}
