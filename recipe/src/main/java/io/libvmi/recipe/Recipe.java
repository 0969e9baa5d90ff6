package io.libvmi.recipe;

import io.libvmi.StrictComposition;
import io.libvmi.model.ApiType;
import io.libvmi.reader.Documents;
import io.libvmi.reader.Limits;
import io.libvmi.reader.NearestName;
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
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
 * <p>What is another one for each machine is a variable. The recipe declares it under {@code
 * variables}, and <code>${name}</code> stands for its value:
 *
 * <pre>{@code
 * variables: {name: web, cores: 2, index: 0}
 * vmi:
 *   - withName: ${name}-${index:%03d}
 *   - withCpuCount: {cores: "${cores}", threads: 1, sockets: 1}
 * }</pre>
 *
 * <p>Reading a recipe makes its options, so that everything that is wrong with them is reported at
 * once. A recipe can be composed any number of times.
 */
public final class Recipe {
  private final RecipeTemplate template;
  private final @Nullable Repetition repetition;

  Recipe(RecipeTemplate template, @Nullable Repetition repetition) {
    this.template = template;
    this.repetition = repetition;
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
   * Returns the variables that the recipe declares.
   *
   * @return the variables, in their order
   */
  public List<Variable> variables() {
    return template.placeholders().declared();
  }

  /**
   * Returns what is likely not meant as it is written, although nothing is wrong with it: a
   * variable that is used nowhere, and what looks like a placeholder of a variable but for a typing
   * error.
   *
   * @return what to tell the author
   */
  public List<Problem> warnings() {
    return template.placeholders().warnings();
  }

  /**
   * Returns where the recipe asks for the kinds that it makes, of which each but the first is made
   * around the one before.
   *
   * @return their positions, the innermost first
   */
  public List<Position> positions() {
    return template.layers().stream().map(layer -> layer.base().position()).toList();
  }

  /**
   * Composes what the recipe says, its variables having their defaults.
   *
   * @return a new object of the kind that the recipe asks for: a {@link
   *     io.libvmi.model.kubevirt.v1.VirtualMachineInstance} where it names none
   * @throws ProblemsException when a variable has no default, or an option cannot do its work on
   *     the manifest
   */
  public ApiType compose() {
    return compose(Values.NONE);
  }

  /**
   * Composes what the recipe says for some values of its variables.
   *
   * @param values values by the names of variables; the others have their defaults
   * @return what {@link #compose()} returns
   * @throws ProblemsException when there is no such variable, one needs a value, a value is not
   *     what an option takes, or an option cannot do its work on the manifest
   */
  public ApiType compose(Map<String, String> values) {
    List<String> names = variables().stream().map(Variable::name).toList();
    for (String name : values.keySet()) {
      if (!names.contains(name)) {
        String near = NearestName.suggestion(name, names);
        throw new ProblemsException(
            new Problem(positions().get(0), "", "there is no variable " + Words.name(name), near));
      }
    }
    return compose(Values.of(values));
  }

  /**
   * Composes what the recipe says for the values of one machine. It can be called by several
   * threads at once.
   *
   * @param values values of variables; those without one have their defaults, and names that the
   *     recipe does not declare are not asked for
   * @return what {@link #compose()} returns
   * @throws ProblemsException when a variable needs a value, a value is not what an option takes,
   *     or an option cannot do its work on the manifest
   */
  public ApiType compose(Values values) {
    RecipeTemplate.Filled filled = template.fill(values);
    try {
      Object made = null;
      for (Layer layer : filled.layers()) {
        made = layer.compose(made);
      }
      return repeated((ApiType) Catalogue.present(made));
    } catch (ProblemsException e) {
      throw template.told(e.problems(), values);
    }
  }

  /**
   * Composes a fleet: so many machines, which differ by the variable {@link Variable#INDEX}. It is
   * 0 for the first machine, or its default, and 1 more for each.
   *
   * @param count how many machines
   * @return the machines in their order, each composed when it is asked for; the stream may be made
   *     parallel, and throws what {@link #compose(Values)} throws
   * @throws IllegalArgumentException when the count is negative
   */
  public Stream<ApiType> composeFleet(long count) {
    if (count < 0) {
      throw new IllegalArgumentException("a fleet of " + count + " machines");
    }
    return LongStream.range(0, count).mapToObj(machine -> compose(Values.ofMachine(machine)));
  }

  /**
   * Composes what the recipe says, and refuses options that have no effect, such as a second disk
   * of a name, and options that overwrite what another one said; see {@link
   * io.libvmi.Composer#strict}. What a factory says by itself may be said otherwise.
   *
   * @return what {@link #compose()} returns
   * @throws ProblemsException when an option cannot do its work on the manifest, or options get
   *     into each other's way
   */
  public ApiType composeStrictly() {
    return composeStrictly(Values.NONE);
  }

  /**
   * Composes for the values of one machine as strictly as {@link #composeStrictly()} does.
   *
   * @param values values of variables; those without one have their defaults
   * @return what {@link #compose()} returns
   * @throws ProblemsException when {@link #compose(Values)} would throw it, or options get into
   *     each other's way
   */
  public ApiType composeStrictly(Values values) {
    RecipeTemplate.Filled filled = template.fill(values);
    StrictComposition composition = new StrictComposition();
    List<Problem> problems = new ArrayList<>();
    Object made = null;
    try {
      for (Layer layer : filled.layers()) {
        made = layer.composeStrictly(made, composition);
      }
    } catch (ProblemsException e) {
      throw template.told(e.problems(), values);
    }
    problems.addAll(StrictProblems.of(composition));
    filled.parts().forEach(part -> problems.addAll(part.problems()));
    problems.sort(
        Comparator.comparingInt((Problem one) -> one.position().line())
            .thenComparingInt(one -> one.position().column()));
    if (!problems.isEmpty()) {
      throw template.told(problems, values);
    }
    return repeated((ApiType) Catalogue.present(made));
  }

  /**
   * Returns a recipe for a kind that keeps so many of the machines that this one makes.
   *
   * @param kind the kind
   * @param replicas how many machines it keeps
   * @return the recipe, which composes one object of the kind, named as the machine is
   * @throws ProblemsException when this recipe does not make what the kind repeats, or counts
   *     machines by {@link Variable#INDEX}, which is the controller's to do
   */
  public Recipe repeatedBy(RepeatingKind kind, int replicas) {
    return new Recipe(template, Repetition.of(kind, replicas, template));
  }

  private ApiType repeated(ApiType made) {
    return repetition == null ? made : repetition.around(made);
  }
}
