package io.libvmi.cli;

import io.libvmi.model.ApiType;
import io.libvmi.reader.ProblemsException;
import io.libvmi.recipe.Recipe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What {@code vmi compose} does. It knows nothing of how the command line was read. */
final class Compose {
  private final Streams streams;
  private final Mistakes mistakes = new Mistakes();

  Compose(Streams streams) {
    this.streams = streams;
  }

  /**
   * Composes all recipes of some files, and prints the manifests when nothing is wrong with any.
   *
   * @param files their names; {@code -} for the standard input
   * @param format how to print
   * @param strict whether options that get into each other's way are refused
   * @return the exit code
   */
  int run(List<String> files, OutputFormat format, boolean strict) {
    List<Recipe> recipes = new ArrayList<>();
    RecipeFiles reader = new RecipeFiles(streams.in(), mistakes);
    for (String file : files) {
      try {
        recipes.addAll(reader.read(file));
      } catch (IOException e) {
        streams.complain("vmi: cannot read " + file + ": " + e.getMessage());
        return Exit.FAILURE;
      }
    }
    List<ApiType> manifests = mistakes.isEmpty() ? composed(recipes, strict) : List.of();
    if (!mistakes.isEmpty()) {
      streams.complain(mistakes.report());
      return Exit.MISTAKE;
    }
    RecipeFiles.warn(recipes, streams);
    return streams.print(format.text(manifests));
  }

  private List<ApiType> composed(List<Recipe> recipes, boolean strict) {
    List<ApiType> manifests = new ArrayList<>();
    for (Recipe recipe : recipes) {
      try {
        manifests.add(strict ? recipe.composeStrictly() : recipe.compose());
      } catch (ProblemsException e) {
        mistakes.inTexts().addAll(e.problems());
      }
    }
    return manifests;
  }
}
