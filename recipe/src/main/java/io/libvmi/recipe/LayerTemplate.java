package io.libvmi.recipe;

import io.libvmi.reader.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of a recipe, with what waits for the values of a machine.
 *
 * @param base the kind, which has all options that wait for nothing
 * @param from the factory where there are placeholders in it, or null
 * @param options all options in their order
 */
record LayerTemplate(Layer base, @Nullable NodeTemplate from, List<OptionTemplate> options) {

  private boolean isFixed() {
    for (OptionTemplate option : options) {
      if (!option.node().isFixed()) {
        return false;
      }
    }
    return from == null;
  }

  /** The kind for one machine. */
  Layer fill(Filling filling, Evaluator evaluator, Problems problems) {
    if (isFixed()) {
      return base;
    }
    List<PlacedOption> filled = new ArrayList<>(options.size());
    for (OptionTemplate template : options) {
      PlacedOption option = template.fill(filling, evaluator);
      if (option != null) {
        filled.add(option);
      }
    }
    Layer layer = base.withOptions(filled);
    return from == null
        ? layer
        : new FromReader(evaluator, problems).read(from.fill(filling), layer);
  }
}
