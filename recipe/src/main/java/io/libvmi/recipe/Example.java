package io.libvmi.recipe;

import io.libvmi.Metadata;
import io.libvmi.Option;
import io.libvmi.model.TreeWriter;
import io.libvmi.reader.FieldPath;
import io.libvmi.text.YamlText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A recipe that shows how a function is used, and what comes of it. */
public final class Example {
  /** In place of a random name, so that two manifests differ by what is said about them alone. */
  @SuppressWarnings("unchecked") // a recipe's options are applied to instances, which have metadata
  private static final Option<Object> ANY_NAME =
      (Option<Object>) (Option<?>) Metadata.withName("example");

  private final String text;
  private final Recipe recipe;
  private final Difference difference;

  private Example(Function function, String text) {
    this.text = text;
    this.recipe = Recipe.read("the example of " + function, text).get(0);
    this.difference = difference(function, recipe.startingWith(ANY_NAME));
  }

  static Example of(Function function) {
    return new Example(function, ExampleText.of(function));
  }

  /** A part or an option is set off against the same recipe without it; a manifest stands alone. */
  private static Difference difference(Function function, Recipe recipe) {
    Map<?, ?> before = Map.of();
    if (function.isOptionFor("VirtualMachine") && !function.isOptionFor("VirtualMachineInstance")) {
      before = tree(recipe.withoutVmOptions());
    } else if (!function.makesManifest()) {
      before = tree(recipe.withoutOptions().startingWith(ANY_NAME));
    }
    return new Difference(before, tree(recipe));
  }

  private static Map<String, @Nullable Object> tree(Recipe recipe) {
    return TreeWriter.treeOf(recipe.compose());
  }

  /**
   * The recipe as it is written.
   *
   * @return its YAML, which ends with a line break
   */
  public String text() {
    return text;
  }

  /**
   * The recipe.
   *
   * @return the recipe, which composes
   */
  public Recipe recipe() {
    return recipe;
  }

  /**
   * The fields that the function sets in the example. A new item of a list is one field.
   *
   * @return their paths, such as {@code spec.domain.memory.guest} and {@code spec.volumes[0]}
   */
  public List<String> fields() {
    return difference.paths.stream().map(FieldPath::toString).toList();
  }

  /**
   * The part of the example's manifest that is there because of the function; for a function that
   * makes a manifest all of it.
   *
   * @return its YAML, which ends with a line break
   */
  public String result() {
    return YamlText.of(difference.tree);
  }

  /** The recipe as it is written. */
  @Override
  public String toString() {
    return text;
  }
}
