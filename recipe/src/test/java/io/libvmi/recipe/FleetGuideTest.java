package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.libvmi.model.ApiType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/fleets.md says of Java is so. */
class FleetGuideTest {
  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");
  private static final String RECIPE =
      """
      variables: {memory: 2Gi, index: 1}
      vmi:
        - withName: web-${index:%03d}
        - withGuestMemory: ${memory}
      """;

  private static ApiType machine(int index, String memory) {
    String text = "vmi: [{withName: web-%03d}, {withGuestMemory: %s}]".formatted(index, memory);
    return Recipe.read("one.yaml", text).get(0).compose();
  }

  @Test
  void thePageShowsCodeThatIsCompiled() throws IOException {
    String code = Files.readString(Path.of("src/test/java/io/libvmi/recipe/FleetGuide.java"));
    List<String> blocks =
        JAVA.matcher(Files.readString(Path.of("../docs/fleets.md")))
            .results()
            .map(block -> block.group(1))
            .toList();

    assertThat(blocks).hasSize(2).allSatisfy(block -> assertThat(code).contains(block.indent(4)));
  }

  @Test
  void theCodeComposesFleets() {
    List<ApiType> printed = new FleetGuide().counted(RECIPE);

    assertThat(printed.subList(0, 1000))
        .isEqualTo(IntStream.rangeClosed(1, 1000).mapToObj(i -> machine(i, "2Gi")).toList());
    assertThat(printed.get(1000)).isEqualTo(machine(1, "4Gi"));
    assertThat(
            FleetGuide.rows(
                Recipe.read("web.yaml", RECIPE).get(0),
                Stream.of(Map.of(), Map.of("index", "7", "memory", "1Gi"))))
        .containsExactly(machine(1, "2Gi"), machine(7, "1Gi"));
  }

  @Test
  void aFleetIsComposedWhenItsMachinesAreAskedFor() {
    Recipe recipe = Recipe.read("web.yaml", RECIPE).get(0);

    assertThat(recipe.composeFleet(Long.MAX_VALUE).limit(2))
        .containsExactly(machine(1, "2Gi"), machine(2, "2Gi"));
    assertThatThrownBy(() -> recipe.composeFleet(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a fleet of -1 machines");
  }

  @Test
  void countingBeginsAtAWholeNumber() {
    Recipe recipe =
        Recipe.read("web.yaml", RECIPE.replace("index: 1", "index: 1.5").replace(":%03d", ""))
            .get(0);

    assertThatThrownBy(() -> recipe.composeFleet(1).toList())
        .hasMessage(
            "web.yaml:1:33: variables.index: the text \"1.5\" was given where the whole number was"
                + " expected at which machines begin; this is so with machine 1 of the fleet");
  }

  @Test
  void aKindRepeatsARecipe() {
    Recipe recipe =
        Recipe.read("app.yaml", "vmi: [{withName: app}]\nvm: [{withRunStrategy: Always}]\n").get(0);
    String pool =
        """
        vmi: []
        vm: [{withRunStrategy: Always}]
        pool: [{withName: app}, {withReplicas: 3}, {withPoolSelectorLabel: [kubevirt.io/vmpool, app]}]
        """;

    assertThat(recipe.repeatedBy(RepeatingKind.POOL, 3).compose())
        .isEqualTo(Recipe.read("pool.yaml", pool).get(0).compose());
    assertThat(RepeatingKind.POOL).hasToString("pool");
  }
}
