package io.libvmi.cli;

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
    this.texts = new TextFiles(in, mistakes);
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
}
