package io.libvmi.recipe;

import io.libvmi.model.TreeWriter;
import io.libvmi.reader.Documents;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Node;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import io.libvmi.text.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A recipe that shows how a function is used, and what comes of it. */
public final class Example {
  /** In place of random characters, so that two manifests differ by what is said of them alone. */
  private static final String RANDOM = "xxxxx";

  private final String text;
  private final Recipe recipe;
  private final Difference difference;

  private Example(Function function, String text) {
    this.text = text;
    Node document = Documents.parse("the example of " + function, text).get(0);
    this.recipe = Recipe.read("the example of " + function, text).get(0);
    // a kind stands alone; a part or an option is set off against the same recipe without it
    Map<?, ?> before = function.makesManifest() ? Map.of() : before(document, function);
    this.difference = new Difference(before, tree(recipe));
  }

  static Example of(Function function) {
    return new Example(function, ExampleText.of(function));
  }

  /** What the recipe makes without the function, as far as it makes something then. */
  private static Map<?, ?> before(Node document, Function function) {
    Map<?, ?> before = null;
    for (Node candidate : Without.candidates(document, function)) {
      try {
        before = before == null ? tree(read(candidate)) : before;
      } catch (ProblemsException e) {
        before = null; // something else in the recipe needs the function
      }
    }
    return before == null ? Map.of() : before;
  }

  private static Recipe read(Node document) {
    Problems problems = new Problems();
    Recipe recipe = new RecipeDocument(problems).read(document);
    problems.throwIfAny();
    return (Recipe) Catalogue.present(recipe);
  }

  @SuppressWarnings("unchecked") // what is settled of a map is a map
  private static Map<String, @Nullable Object> tree(Recipe recipe) {
    return (Map<String, @Nullable Object>)
        Catalogue.present(
            settled(TreeWriter.treeOf(recipe.compose()), TreeWriter.treeOf(recipe.compose())));
  }

  /** Of two trees of one recipe the first one, without the characters that were drawn for it. */
  private static @Nullable Object settled(@Nullable Object once, @Nullable Object again) {
    if (once instanceof Map<?, ?> map && again instanceof Map<?, ?> other) {
      Map<String, @Nullable Object> settled = new LinkedHashMap<>();
      map.forEach((key, value) -> settled.put((String) key, settled(value, other.get(key))));
      return settled;
    }
    if (once instanceof List<?> list && again instanceof List<?> other) {
      List<@Nullable Object> settled = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        settled.add(settled(list.get(i), other.get(i)));
      }
      return settled;
    }
    return once instanceof String text && !text.equals(again)
        ? text.substring(0, Math.max(0, text.length() - RANDOM.length())) + RANDOM
        : once;
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
