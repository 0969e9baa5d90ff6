package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * An option of a recipe, which is there already or is made of the values of each machine.
 *
 * @param fixed the option, or null where there are placeholders in it
 * @param node what is written
 * @param path where in the recipe it stands
 * @param target what it is for
 */
record OptionTemplate(
    @Nullable PlacedOption fixed, NodeTemplate node, FieldPath path, String target) {

  /** The option, or null where something is wrong with it. */
  @Nullable PlacedOption fill(Filling filling, Evaluator evaluator) {
    return fixed != null ? fixed : evaluator.option(node.fill(filling), path, target);
  }
}
