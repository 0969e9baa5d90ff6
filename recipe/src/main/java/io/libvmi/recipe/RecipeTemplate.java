package io.libvmi.recipe;

import io.libvmi.reader.Problem;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recipe says, part of which may wait for the values of a machine. What waits for nothing is
 * there once, and all machines share it: options do not change.
 */
final class RecipeTemplate {
  private final List<LayerTemplate> layers;
  private final List<StrictProblems.PartCall> parts;
  private final Placeholders placeholders;

  /** What is composed where no values are given, or null where a variable needs one. */
  private final @Nullable Filled byDefault;

  /**
   * A recipe that waits for nothing.
   *
   * @param layers kinds, of which each but the first is made around the one before
   * @param parts the calls by which parts for their options were made
   */
  record Filled(List<Layer> layers, List<StrictProblems.PartCall> parts) {}

  /**
   * Makes a template, and its options as far as they need no values but defaults.
   *
   * @param layers kinds, of which each but the first is made around the one before
   * @param parts the calls by which parts for their options were made, but for those that wait
   * @param placeholders the variables
   * @param problems where to add what is wrong with the defaults
   */
  RecipeTemplate(
      List<LayerTemplate> layers,
      List<StrictProblems.PartCall> parts,
      Placeholders placeholders,
      Problems problems) {
    this.layers = List.copyOf(layers);
    this.parts = parts;
    this.placeholders = placeholders;
    Problems missing = new Problems();
    Filling.of(placeholders, Values.NONE, missing, false);
    this.byDefault = missing.isEmpty() ? byDefault(problems) : null;
  }

  private Filled byDefault(Problems problems) {
    Problems wrong = new Problems();
    Filling filling = Filling.of(placeholders, Values.NONE, wrong, true);
    Filled filled = filled(filling, wrong);
    if (!wrong.isEmpty()) {
      problems.addAll(filling.explained(wrong.list()).problems());
    }
    return filled;
  }

  List<LayerTemplate> layers() {
    return layers;
  }

  /** The kind that the recipe makes. */
  LayerTemplate outermost() {
    return layers.get(layers.size() - 1);
  }

  Placeholders placeholders() {
    return placeholders;
  }

  /**
   * Fills in the values of one machine.
   *
   * @throws ProblemsException when a variable needs a value, or a value is not what an option takes
   */
  Filled fill(Values values) {
    boolean none = placeholders.uses().isEmpty() || values == Values.NONE;
    if (none && byDefault != null) {
      return byDefault;
    }
    Problems problems = new Problems();
    Filling filling = Filling.of(placeholders, values, problems, false);
    Filled filled = problems.isEmpty() ? filled(filling, problems) : null;
    if (filled != null && problems.isEmpty()) {
      return filled;
    }
    Problems again = new Problems(); // with their places now
    Filling located = Filling.of(placeholders, values, again, true);
    if (again.isEmpty()) {
      filled(located, again);
    }
    throw located.explained(again.list());
  }

  private Filled filled(Filling filling, Problems problems) {
    Evaluator evaluator = new Evaluator(problems);
    List<Layer> filled = new ArrayList<>(layers.size());
    for (LayerTemplate layer : layers) {
      filled.add(layer.fill(filling, evaluator, problems));
    }
    List<StrictProblems.PartCall> all = new ArrayList<>(parts);
    all.addAll(evaluator.takeParts());
    return new Filled(filled, all);
  }

  /** What went wrong when options were applied, with the machine that it went wrong with. */
  ProblemsException told(List<Problem> problems, Values values) {
    return Filling.of(placeholders, values, new Problems(), false).explained(problems);
  }
}
