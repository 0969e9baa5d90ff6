package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.libvmi.model.LibvmiException;
import io.libvmi.reader.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of recipes that are wrong: each folder entry is a recipe and the whole report. */
class RecipeProblemsTest {
  static Stream<Path> recipes() throws IOException {
    return Golden.files("problems", ".yaml").stream();
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void saysWhatIsWrongAndWhereAndWhatToWriteInstead(Path recipe) throws IOException {
    String name = recipe.getFileName().toString();

    ProblemsException e = refused(name, Files.readString(recipe));

    String expected = name.replace(".yaml", ".txt");
    Golden.assertMatches(recipe.resolveSibling(expected), e.report() + "\n");
  }

  @Test
  void everyExpectationHasItsRecipe() throws IOException {
    for (Path report : Golden.files("problems", ".txt")) {
      String recipe = report.getFileName().toString().replace(".txt", ".yaml");
      assertThat(report.resolveSibling(recipe)).exists();
    }
  }

  @Test
  void aProblemIsAnExceptionOfTheLibrarysFamilyWithAllThatIsWrong() {
    ProblemsException e = refused("web.yaml", "vmi:\n  - withNam: a\n  - withRn\n");

    assertThat(e).isInstanceOf(LibvmiException.class);
    assertThat(e.problems())
        .extracting(one -> one.position().line() + ":" + one.position().column())
        .containsExactly("2:5", "3:5");
    assertThat(e)
        .hasMessage(
            """
            web.yaml:2:5: vmi[0].withNam: there is no option withNam; did you mean "withName"?
            web.yaml:3:5: vmi[1].withRn: there is no option withRn; did you mean "withRng"?\
            """);
  }

  /** A recipe may be found to be wrong when it is read, or when it is composed. */
  private static ProblemsException refused(String name, String recipe) {
    return catchThrowableOfType(
        ProblemsException.class,
        () -> {
          List<Recipe> recipes = Recipe.read(name, recipe);
          recipes.forEach(Recipe::compose);
        });
  }
}
