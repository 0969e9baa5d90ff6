package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.NearestName;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads which factory a recipe begins with. */
final class FromReader {
  private final Evaluator evaluator;
  private final Problems problems;

  FromReader(Evaluator evaluator, Problems problems) {
    this.evaluator = evaluator;
    this.problems = problems;
  }

  /** The machine that a factory makes: its name, or its name and what else it takes. */
  Layer read(Node from, Layer layer) {
    FieldPath path = FieldPath.ROOT.field(RecipeDocument.FROM);
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
}
