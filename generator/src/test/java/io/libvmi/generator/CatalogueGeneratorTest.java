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

        public class Machine {}
        """);
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
    CatalogueGenerator.main(new String[] {sources.toString(), "", generated.toString()});

    assertThat(Resources.below(generated))
        .containsOnlyKeys(
            "io/libvmi/recipe/CatalogueDocumentation.java", "io/libvmi/recipe/CatalogueIndex.java");
    for (String name : List.of("CatalogueIndex", "CatalogueDocumentation")) {
      Resources.assertExpected(
          "catalogue/" + name + ".java.txt",
          Resources.below(generated).get("io/libvmi/recipe/" + name + ".java"));
    }
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
        .isThrownBy(
            () ->
                CatalogueGenerator.main(
                    new String[] {sources.toString(), "", generated.toString()}))
        .withMessage("io.libvmi.Disks.withDisk(java.lang.String) has no documentation");
  }

  private void write(String file, String text) throws IOException {
    Path path = sources.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
