package io.libvmi.cli;

import io.libvmi.reader.Problem;
import io.libvmi.reader.Source;
import io.libvmi.recipe.Recipe;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads recipes from files and from the standard input. */
final class RecipeFiles {
  private final TextFiles texts;
  private final Mistakes mistakes;

  RecipeFiles(InputStream in, Mistakes mistakes) {
    this(new TextFiles(in, mistakes), mistakes);
  }

  RecipeFiles(TextFiles texts, Mistakes mistakes) {
    this.texts = texts;
    this.mistakes = mistakes;
  }

  /**
   * Reads the recipes of a file. What is wrong with it is added to the mistakes.
   *
   * @throws IOException when reading fails for a reason that is not the user's
   */
  List<Recipe> read(String file) throws IOException {
    Source source = texts.read(file, "a recipe");
    if (source == null) {
      return List.of();
    }
    List<Recipe> recipes = Recipe.read(source, mistakes.inTexts());
    if (recipes.isEmpty() && mistakes.inTexts().isEmpty()) {
      mistakes.add(source.name() + ": there is no recipe in it");
    }
    return recipes;
  }

  /** Tells what is likely not meant as it is written in recipes with which nothing is wrong. */
  static void warn(List<Recipe> recipes, Streams streams) {
    for (Recipe recipe : recipes) {
      for (Problem warning : recipe.warnings()) {
        Problem told =
            new Problem(
                warning.position(),
                warning.path(),
                "warning: " + warning.message(),
                warning.suggestion());
        streams.complain(told.display());
      }
    }
  }
}
