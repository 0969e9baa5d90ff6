package io.libvmi.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options in, and the index out by which a recipe calls them. */
class CatalogueGeneratorTest {
  @TempDir Path sources;
  @TempDir Path generated;

  @BeforeEach
  void library() throws IOException {
    write(
        "io/libvmi/Option.java",
        """
        package io.libvmi;

        public interface Option<T> {
          /** Generic, and so not in the catalogue. */
          static <T> Option<T> named(String name, Option<T> option) {
            return option;
          }
        }
        """);
    write(
        "io/libvmi/Bus.java",
        """
        package io.libvmi;

        public record Bus(String value) {
          public static final Bus FAST = new Bus("fast");
          public static final String NOT_A_BUS = "";

          /** Makes no option. */
          public static Bus of(String value) {
            return new Bus(value);
          }
        }
        """);
    write(
        "io/libvmi/model/Machine.java",
        """
        package io.libvmi.model;

        public class Machine implements io.fabric8.kubernetes.api.model.HasMetadata {}
        """);
    write(
        "io/fabric8/kubernetes/api/model/HasMetadata.java",
        """
        package io.fabric8.kubernetes.api.model;

        public interface HasMetadata {}
        """);
  }

  private void generate() throws IOException {
    CatalogueGenerator.main(new String[] {sources.toString(), "", generated.toString()});
  }

  private String index() {
    return Resources.below(generated).get("io/libvmi/recipe/CatalogueIndex.java");
  }

  @Test
  void everyOptionAndFactoryCanBeCalledByName() throws IOException {
    write(
        "io/libvmi/Disks.java",
        """
        package io.libvmi;

        import io.libvmi.model.Machine;

        public final class Disks {
          /**
           * Adds a disk.
           *
           * <p>It is {@code empty}.
           *
           * @param name its name
           * @param bus how it is attached
           * @param parts more of it
           */
          public static Option<Machine> withDisk(String name, Bus bus, Machine... parts) {
            return null;
          }

          /**
           * Counts.
           *
           * @param some the number
           */
          @Deprecated
          public static Option<? super Machine> withCount(int some, long many, boolean all) {
            return null;
          }

          /** For every kind. */
          public static Option<io.fabric8.kubernetes.api.model.HasMetadata> withName(String name) {
            return null;
          }

          /** A machine. */
          @SafeVarargs
          public static Machine newMachine(Option<? super Machine>... options) {
            return null;
          }

          /** Not for everyone. */
          static Option<Machine> hidden() {
            return null;
          }
        }
        """);
    generate();

    assertThat(Resources.below(generated))
        .containsOnlyKeys(
            "io/libvmi/recipe/CatalogueDocumentation.java",
            "io/libvmi/recipe/CatalogueIndex.java",
            "io/libvmi/recipe/KubernetesStructs.java");
    for (String name : List.of("CatalogueIndex", "CatalogueDocumentation")) {
      Resources.assertExpected(
          "catalogue/" + name + ".java.txt",
          Resources.below(generated).get("io/libvmi/recipe/" + name + ".java"));
    }
  }

  @Test
  void anOptionFitsWhateverJavacLetsItBeGivenTo() throws IOException {
    write(
        "io/libvmi/model/HasSpec.java",
        """
        package io.libvmi.model;

        public interface HasSpec<S> {}
        """);
    for (String kind : List.of("Red", "Blue")) {
      write(
          "io/libvmi/model/" + kind + ".java",
          "package io.libvmi.model;\npublic class "
              + kind
              + " extends Machine implements HasSpec<String> {}\n");
    }
    write(
        "io/libvmi/Kinds.java",
        """
        package io.libvmi;

        import io.libvmi.model.*;

        public final class Kinds {
          /** For two kinds. */
          public static Option<HasSpec<String>> withText(String text) {
            return null;
          }

          /** For none. */
          public static Option<HasSpec<Integer>> withNumber(double number) {
            return null;
          }

          /** For one. */
          public static Option<Red> withRed() {
            return null;
          }

          /** Red. */
          public static Red newRed(Option<? super Red>... options) {
            return null;
          }

          /** Blue around red. */
          public static Blue newBlue(Red red, Option<? super Blue>... options) {
            return null;
          }

          /** Takes options for red things alone. */
          public static Option<Blue> withExactly(Option<Red> red) {
            return null;
          }
        }
        """);
    generate();

    assertThat(index())
        .contains(
            "Role.KIND",
            "case \"HasSpec<String>\":\n          return List.of(\"Blue\", \"Red\");",
            "case \"HasSpec<Integer>\":\n          return List.of();",
            "case \"Red\":\n          return List.of(\"Red\");",
            "new Parameter(\"number\", ParameterType.NUMBER, false)");
  }

  @Test
  void partsAndListsAndMapsAndKubernetesOwnObjectsAreTakenToo() throws IOException {
    write(
        "io/fabric8/kubernetes/api/model/SecretKeySelector.java",
        """
        package io.fabric8.kubernetes.api.model;

        public class SecretKeySelector {}
        """);
    write(
        "io/libvmi/Parts.java",
        """
        package io.libvmi;

        import io.fabric8.kubernetes.api.model.SecretKeySelector;
        import java.util.List;
        import java.util.Map;

        public final class Parts {
          /** Takes a key. */
          public static Option<SecretKeySelector> withSelector(SecretKeySelector selector) {
            return null;
          }

          /** Makes a key. */
          public static SecretKeySelector selector(Option<? super SecretKeySelector>... options) {
            return null;
          }

          /** Takes several. */
          public static Option<SecretKeySelector> withAll(
              List<String> names, Map<String, Integer> sizes, List<? extends SecretKeySelector> all,
              Object any) {
            return null;
          }
        }
        """);
    generate();

    assertThat(index())
        .contains(
            "ParameterType.list(ParameterType.TEXT)",
            "ParameterType.map(ParameterType.INT32)",
            "ParameterType.list(ParameterType.struct(\"SecretKeySelector\", 0))",
            "ParameterType.ANY",
            "Role.PART",
            "KubernetesStructs.readSecretKeySelector(in)");
    Resources.assertExpected(
        "catalogue/KubernetesStructs.java.txt",
        Resources.below(generated).get("io/libvmi/recipe/KubernetesStructs.java"));
  }

  @Test
  void whatOnlyLooksSomethingUpIsLeftOutAndWhatIsNotKubeVirts() throws IOException {
    write(
        "org/jspecify/annotations/Nullable.java",
        """
        package org.jspecify.annotations;

        @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
        public @interface Nullable {}
        """);
    write(
        "io/fabric8/kubernetes/api/model/Secret.java",
        """
        package io.fabric8.kubernetes.api.model;

        public class Secret implements HasMetadata {}
        """);
    write(
        "io/libvmi/LookUps.java",
        """
        package io.libvmi;

        import io.libvmi.model.Machine;
        import org.jspecify.annotations.Nullable;

        public final class LookUps {
          /** May find nothing. */
          public static @Nullable Machine within(Machine machine) {
            return machine;
          }

          /** Finds something. */
          public static Machine getMachine(Machine machine) {
            return machine;
          }

          /** Copies. */
          public static <T extends Machine> T from(T existing, Option<? super T>... options) {
            return existing;
          }

          /** Makes a kind that is not KubeVirt's. */
          public static io.fabric8.kubernetes.api.model.Secret newSecret() {
            return null;
          }

          /** Counts. */
          public static java.util.Map<String, Machine> index(Machine machine) {
            return null;
          }
        }
        """);
    generate();

    assertThat(index()).doesNotContain("LookUps");
  }

  @Test
  void aParameterThatARecipeCannotGiveEndsTheBuild() throws IOException {
    write(
        "io/libvmi/Disks.java",
        """
        package io.libvmi;

        import io.libvmi.model.Machine;

        public final class Disks {
          /** Waits. */
          public static Option<Machine> withDelay(java.time.Duration delay) {
            return null;
          }
        }
        """);
    assertThatIllegalArgumentException()
        .isThrownBy(this::generate)
        .withMessage("a recipe cannot give withDelay a java.time.Duration");
  }

  @Test
  void anOptionWithoutDocumentationEndsTheBuild() throws IOException {
    write(
        "io/libvmi/Disks.java",
        """
        package io.libvmi;

        import io.libvmi.model.Machine;

        public final class Disks {
          public static Option<Machine> withDisk(String name) {
            return null;
          }
        }
        """);
    assertThatIllegalArgumentException()
        .isThrownBy(this::generate)
        .withMessage("io.libvmi.Disks.withDisk(java.lang.String) has no documentation");
  }

  private void write(String file, String text) throws IOException {
    Path path = sources.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
