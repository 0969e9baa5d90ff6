package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kinds of a recipe are found from the functions that make them. */
class RecipeKindsTest {
  private static final Parameter NAME = new Parameter("name", ParameterType.TEXT, false);

  private static Function kind(String name, String result, Parameter... first) {
    List<Parameter> parameters = new ArrayList<>(List.of(first));
    parameters.add(new Parameter("options", ParameterType.option(result), true));
    return new Function(0, name, "Kinds", parameters, result, Role.KIND, false);
  }

  private static Parameter object(String type) {
    return new Parameter("inner", ParameterType.struct(type, 0), false);
  }

  private static final Function INSTANCE = kind("newVirtualMachineInstance", "Instance");
  private static final Function MACHINE = kind("newVirtualMachine", "Machine", object("Instance"));
  private static final Function POOL = kind("newPool", "Pool", object("Machine"));
  private static final Function MIGRATION = kind("newMigration", "Migration");

  private static final RecipeKinds KINDS =
      new RecipeKinds(List.of(POOL, MIGRATION, MACHINE, INSTANCE));

  @Test
  void aKindHasTheNameOfWhatMakesItAndMachinesHaveShortOnes() {
    assertThat(KINDS.list())
        .extracting(RecipeKind::key)
        .containsExactly("vmi", "vm", "migration", "pool");
    assertThat(KINDS.list())
        .extracting(RecipeKind::type)
        .containsExactly("Instance", "Machine", "Migration", "Pool");
    assertThat(KINDS.named("pool")).isEqualTo(KINDS.of("Pool"));
    assertThat(KINDS.named("newPool")).isNull();
    assertThat(KINDS.of("pool")).isNull();
  }

  @Test
  void aKindKnowsWhatItIsMadeAround() {
    RecipeKind pool = KINDS.named("pool");
    RecipeKind machine = KINDS.named("vm");

    assertThat(pool.inner()).isEqualTo(machine);
    assertThat(machine.inner()).isEqualTo(KINDS.instance());
    assertThat(KINDS.named("migration").inner()).isNull();
    assertThat(pool.holds(KINDS.instance())).isTrue();
    assertThat(pool.holds(pool)).isTrue();
    assertThat(machine.holds(pool)).isFalse();
    assertThat(KINDS.named("migration").holds(machine)).isFalse();
  }

  @Test
  void whatIsNotMadeFromOptionsIsNoKindOfARecipe() {
    Function part = new Function(0, "newPart", "Kinds", List.of(), "Part", Role.PART, false);
    Function fixed = new Function(0, "newFixed", "Kinds", List.of(NAME), "Fixed", Role.KIND, false);

    RecipeKinds kinds =
        new RecipeKinds(
            List.of(
                part,
                fixed,
                kind("newNamed", "Named", NAME),
                kind("newLost", "Lost", object("Unknown")),
                kind("newLong", "Long", object("Instance"), object("Instance")),
                INSTANCE));

    assertThat(kinds.list()).extracting(RecipeKind::key).containsExactly("vmi");
  }

  @Test
  void withoutAnInstanceThereAreNoRecipes() {
    assertThatThrownBy(new RecipeKinds(List.of(MIGRATION))::instance)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the catalogue has no newVirtualMachineInstance");
  }

  @Test
  void theCatalogueTellsTheKeysOfItsKinds() {
    Function machine = Catalogue.named("newVirtualMachine").get(0);
    Function instance = Catalogue.named("newVirtualMachineInstance").get(0);

    assertThat(machine.key()).isEqualTo("vm");
    assertThat(machine.innerKey()).isEqualTo("vmi");
    assertThat(machine.makesManifest()).isTrue();
    assertThat(instance.key()).isEqualTo("vmi");
    assertThat(instance.innerKey()).isNull();
    assertThat(Catalogue.named("newFedora").get(0).key()).isNull();
    assertThat(Catalogue.named("withRng").get(0).key()).isNull();
  }
}
