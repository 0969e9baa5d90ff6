package io.libvmi.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.libvmi.assertj.LibvmiAssertions;
import io.libvmi.client.Pods;
import org.junit.jupiter.api.Test;

/** The rooms of the house: who may know whom, and what none of them may touch. */
class ArchitectureTest {
  private static final String[] MODEL = {"io.libvmi.model..", "io.libvmi.text"};
  private static final String CORE = "io.libvmi";
  private static final String SCHEMA = "io.libvmi.schema";
  private static final String READER = "io.libvmi.reader";
  private static final String RECIPE = "io.libvmi.recipe";
  private static final String[] EXPLAIN = {
    "io.libvmi.diff",
    "io.libvmi.describe",
    "io.libvmi.explain",
    "io.libvmi.explain.page",
    "io.libvmi.terminal"
  };
  private static final String CLIENT = Pods.class.getPackageName();
  private static final String ASSERTJ = LibvmiAssertions.class.getPackageName();
  private static final String CLI = "io.libvmi.cli";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.libvmi");

  @Test
  void allRoomsAreLookedAt() {
    assertThat(ALL)
        .extracting(JavaClass::getPackageName)
        .contains(
            CORE,
            SCHEMA,
            READER,
            RECIPE,
            "io.libvmi.diff",
            "io.libvmi.describe",
            "io.libvmi.explain",
            CLIENT,
            ASSERTJ,
            CLI,
            "io.libvmi.text",
            "io.libvmi.model.kubevirt.v1");
    assertThat(ALL)
        .as("every class belongs to a room that the rules below know")
        .allMatch(
            resideInAnyPackage(MODEL)
                .or(resideInAnyPackage(EXPLAIN))
                .or(resideInAnyPackage(CORE, SCHEMA, READER, RECIPE, CLIENT, ASSERTJ, CLI)));
  }

  @Test
  void arrowsRunOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model")
        .definedBy(MODEL)
        .layer("core")
        .definedBy(CORE)
        .layer("schema")
        .definedBy(SCHEMA)
        .layer("reader")
        .definedBy(READER)
        .layer("recipe")
        .definedBy(RECIPE)
        .layer("explain")
        .definedBy(EXPLAIN)
        .layer("client")
        .definedBy(CLIENT)
        .layer("assertj")
        .definedBy(ASSERTJ)
        .layer("cli")
        .definedBy(CLI)
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("client")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("assertj")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("explain")
        .mayOnlyBeAccessedByLayers("assertj", "cli")
        .whereLayer("recipe")
        .mayOnlyBeAccessedByLayers("explain", "cli")
        .whereLayer("reader")
        .mayOnlyBeAccessedByLayers("recipe", "explain", "assertj", "cli")
        .whereLayer("schema")
        .mayOnlyBeAccessedByLayers("reader", "explain", "cli")
        .whereLayer("core")
        .mayOnlyBeAccessedByLayers("recipe", "explain", "assertj", "client")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers(
            "core", "reader", "recipe", "explain", "assertj", "client", "cli")
        .check(ALL);
  }

  /**
   * A manifest prints itself, and the writers know what they print: those packages are one room. So
   * are the packages of the API, whose types refer to each other across its groups.
   */
  @Test
  void packagesHaveNoCycles() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass one) {
                return resideInAnyPackage(MODEL).test(one)
                    ? SliceIdentifier.of("model")
                    : SliceIdentifier.of(one.getPackageName());
              }

              @Override
              public String getDescription() {
                return "packages";
              }
            })
        .should()
        .beFreeOfCycles()
        .check(ALL);
  }

  @Test
  void onlyTheClientKnowsACluster() {
    noClasses()
        .that(resideInAPackage("io.libvmi..").and(resideInAPackage(CLIENT).negate()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.fabric8.kubernetes.client..", "java.net..", "javax.net..")
        .because("composing needs no cluster")
        .check(ALL);
  }

  @Test
  void onlyTheCommandLineAndWhatReadsManifestsKnowFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackage(CLI)
        .and()
        .haveNameNotMatching("io\\.libvmi\\.reader\\.Manifest(Reader|Files).*")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.nio.channels..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.(File|RandomAccess).*")
        .because("texts come and go as strings and streams")
        .check(ALL);
  }

  @Test
  void nothingDependsOnTheTimeOfDay() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.time\\.Clock|java\\.util\\.(Date|Calendar)")
        .orShould()
        .callMethodWhere(describe("the time is asked for", ArchitectureTest::asksForTheTime))
        .because("the same options make the same manifest")
        .check(ALL);
  }

  private static boolean asksForTheTime(JavaMethodCall call) {
    String called = call.getTargetOwner().getName() + "." + call.getName();
    return called.matches("java\\.time\\.\\w+\\.now")
        || called.matches("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)");
  }

  @Test
  void nothingOnTheWayOfAManifestUsesJackson() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE, SCHEMA, READER, RECIPE, CLI, "io.libvmi.text")
        .or()
        .resideInAnyPackage(EXPLAIN)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.fasterxml.jackson.databind..",
            "com.fasterxml.jackson.annotation..",
            "tools.jackson..")
        .because("the model writes and reads itself, and a command is to start fast")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages(SCHEMA, READER)
        .and()
        .resideInAnyPackage(CORE, RECIPE, CLI, "io.libvmi.text")
        .or()
        .resideInAnyPackage(EXPLAIN)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson.core..")
        .because("reading JSON is the reader's")
        .check(ALL);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(CLI)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(ALL);
  }

  @Test
  void theCommandIsNoLibrary() {
    classes()
        .that()
        .resideInAPackage(CLI)
        .and()
        .doNotHaveSimpleName("Vmi")
        .should()
        .notBePublic()
        .because("the libraries are the API")
        .check(ALL);
  }

  @Test
  void classesAreNotMadeToBeExtendedByAccident() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should(haveModifier(JavaModifier.FINAL).or(haveModifier(JavaModifier.ABSTRACT)))
        .orShould()
        .haveFullyQualifiedName("io.libvmi.model.LibvmiException")
        .check(ALL);
  }
}
