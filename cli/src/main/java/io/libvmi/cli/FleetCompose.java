package io.libvmi.cli;

import io.libvmi.model.ApiType;
import io.libvmi.reader.ProblemsException;
import io.libvmi.recipe.Recipe;
import io.libvmi.recipe.RepeatingKind;
import io.libvmi.recipe.Values;
import io.libvmi.recipe.Variable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@code vmi compose} does for values of variables, and for many machines. */
final class FleetCompose {
  private final Streams streams;
  private final OutputFormat format;
  private final boolean strict;
  private final Mistakes mistakes = new Mistakes();

  FleetCompose(Streams streams, OutputFormat format, boolean strict) {
    this.streams = streams;
    this.format = format;
    this.strict = strict;
  }

  /** Composes what is ordered, and returns the exit code. */
  int run(FleetOrder order) {
    TextFiles texts = new TextFiles(streams.in(), mistakes);
    String reading = "";
    try {
      List<Recipe> recipes = new ArrayList<>();
      RecipeFiles reader = new RecipeFiles(texts, mistakes);
      for (String file : order.files()) {
        reading = file;
        recipes.addAll(reader.read(file));
      }
      FleetVariables variables = FleetVariables.of(recipes, order.set());
      variables.mistakes().forEach(mistakes::add);
      checkIndex(order.set().get(Variable.INDEX));
      if (!mistakes.isEmpty()) {
        return mistaken();
      }
      RecipeFiles.warn(recipes, streams);
      String each = order.each();
      if (each != null) {
        reading = each;
        return each(each, texts, recipes, variables);
      }
      return composed(recipes, order);
    } catch (IOException e) {
      streams.complain("vmi: cannot read " + reading + ": " + e.getMessage());
      return Exit.FAILURE;
    }
  }

  private void checkIndex(@Nullable String index) {
    try {
      if (index != null) {
        Long.parseLong(index);
      }
    } catch (NumberFormatException e) {
      mistakes.add(
          "vmi compose: --set index="
              + index
              + ": a whole number was expected, the first machine's");
    }
  }

  private int each(String file, TextFiles texts, List<Recipe> recipes, FleetVariables variables)
      throws IOException {
    try (InputStream in = texts.open(file, "a file with values")) {
      if (in == null) {
        return mistaken();
      }
      Rows rows = Rows.of(TextFiles.shown(file), in, variables);
      return new Fleet(streams, recipes, format, strict, variables.set()).run(rows, -1);
    } catch (ProblemsException e) {
      streams.complain(e.report());
      return Exit.MISTAKE;
    }
  }

  private int composed(List<Recipe> recipes, FleetOrder order) {
    Integer count = order.count();
    RepeatingKind as = order.as();
    if (count == null) {
      return once(recipes, order.set());
    }
    if (as != null) {
      List<Recipe> repeated = tried(recipes, recipe -> recipe.repeatedBy(as, count));
      return mistakes.isEmpty() ? once(repeated, order.set()) : mistaken();
    }
    return new Fleet(streams, recipes, format, strict, order.set())
        .run(counted(count), (long) count * recipes.size());
  }

  private static Rows counted(int count) {
    int[] left = {count};
    return () -> left[0]-- > 0 ? Values.NONE : null;
  }

  private int once(List<Recipe> recipes, Map<String, String> set) {
    Values values = Values.of(set);
    List<ApiType> manifests =
        tried(recipes, recipe -> strict ? recipe.composeStrictly(values) : recipe.compose(values));
    return mistakes.isEmpty() ? streams.print(format.text(manifests)) : mistaken();
  }

  /** What is made of recipes; what is wrong with any of them is added to the mistakes. */
  private <T> List<T> tried(List<Recipe> recipes, Function<Recipe, T> work) {
    List<T> made = new ArrayList<>();
    for (Recipe recipe : recipes) {
      try {
        made.add(work.apply(recipe));
      } catch (ProblemsException e) {
        mistakes.inTexts().addAll(e.problems());
      }
    }
    return made;
  }

  private int mistaken() {
    streams.complain(mistakes.report());
    return Exit.MISTAKE;
  }
}
