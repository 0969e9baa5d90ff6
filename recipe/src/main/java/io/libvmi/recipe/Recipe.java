package io.libvmi.recipe;

import io.libvmi.StrictComposition;
import io.libvmi.model.ApiType;
import io.libvmi.reader.Documents;
import io.libvmi.reader.Limits;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problem;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import io.libvmi.reader.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Options as a file: a machine, or another kind, written down by the same names that Java uses.
 *
 * <pre>{@code
 * from: fedora                 # a factory; leave it out for an empty machine
 * vmi:                         # options for the instance, in their order
 *   - withName: web-1
 *   - withCpuCount: {cores: 2, threads: 1, sockets: 1}
 *   - withContainerDisk: [root, "quay.io/containerdisks/fedora:latest"]
 *   - withRng
 * vm:                          # leave it out for an instance without a virtual machine around it
 *   - withRunStrategy: Always
 * }</pre>
 *
 * <p>Other kinds have keys of their own: {@code pool} goes around the machine and {@code
 * replicaSet} around the instance, and {@code dataVolume}, {@code migration} and the like stand
 * alone.
 *
 * <p>Reading a recipe makes its options, so that everything that is wrong with them is reported at
 * once. A recipe can be composed any number of times.
 */
public final class Recipe {
  private final List<Layer> layers;
  private final List<StrictProblems.PartCall> parts;

  /**
   * A recipe.
   *
   * @param layers kinds, of which each but the first is made around the one before
   * @param parts the calls by which parts for their options were made
   */
  Recipe(List<Layer> layers, List<StrictProblems.PartCall> parts) {
    this.layers = List.copyOf(layers);
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads recipes.
   *
   * @param sourceName what messages call the text, such as its file's name
   * @param text YAML or JSON; each of its documents is a recipe
   * @return the recipes
   * @throws ProblemsException when something is wrong with them
   */
  public static List<Recipe> read(String sourceName, String text) {
    return read(Source.of(sourceName, text));
  }

  /**
   * Reads recipes.
   *
   * @param sourceName what messages call the stream, such as its file's name
   * @param in YAML or JSON in UTF-8; each of its documents is a recipe
   * @return the recipes
   * @throws IOException when the stream cannot be read
   * @throws ProblemsException when something is wrong with them
   */
  public static List<Recipe> read(String sourceName, InputStream in) throws IOException {
    return read(Source.read(sourceName, in, Limits.DEFAULT));
  }

  private static List<Recipe> read(Source source) {
    Problems problems = new Problems();
    List<Recipe> recipes = read(source, problems);
    problems.throwIfAny();
    return recipes;
  }

  /**
   * Reads recipes and collects what is wrong with them, so that it can be reported together with
   * what is wrong with others.
   *
   * @param source YAML or JSON; each of its documents is a recipe
   * @param problems where to add what is wrong
   * @return the recipes, which are of use only where no problem was added
   */
  public static List<Recipe> read(Source source, Problems problems) {
    List<Recipe> recipes = new ArrayList<>();
    RecipeDocument reader = new RecipeDocument(problems);
    for (Node document : Documents.parse(source, Limits.DEFAULT, problems)) {
      Recipe recipe = reader.read(document);
      if (recipe != null) {
        recipes.add(recipe);
      }
    }
    return recipes;
  }

  /**
   * Returns where the recipe asks for the kinds that it makes, of which each but the first is made
   * around the one before.
   *
   * @return their positions, the innermost first
   */
  public List<Position> positions() {
    return layers.stream().map(Layer::position).toList();
  }

  /**
   * Composes what the recipe says.
   *
   * @return a new object of the kind that the recipe asks for: a {@link
   *     io.libvmi.model.kubevirt.v1.VirtualMachineInstance} where it names none
   * @throws ProblemsException when an option cannot do its work on the manifest
   */
  public ApiType compose() {
    Object made = null;
    for (Layer layer : layers) {
      made = layer.compose(made);
    }
    return (ApiType) Catalogue.present(made);
  }

  /**
   * Composes what the recipe says, and refuses options that have no effect, such as a second disk
   * of a name, and options that overwrite what another one said; see {@link
   * io.libvmi.Composer#strict}. What a factory says by itself may be said otherwise.
   *
   * @return what {@link #compose} returns
   * @throws ProblemsException when an option cannot do its work on the manifest, or options get
   *     into each other's way
   */
  public ApiType composeStrictly() {
    StrictComposition composition = new StrictComposition();
    Object made = null;
    for (Layer layer : layers) {
      made = layer.composeStrictly(made, composition);
    }
    List<Problem> problems = new ArrayList<>(StrictProblems.of(composition));
    parts.forEach(part -> problems.addAll(part.problems()));
    problems.sort(
        Comparator.comparingInt((Problem one) -> one.position().line())
            .thenComparingInt(one -> one.position().column()));
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return (ApiType) Catalogue.present(made);
  }
}
