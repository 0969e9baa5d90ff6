package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestFilesTest {
  @TempDir Path folder;

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }

  @Test
  void findsManifestsInOrderAndBelow() throws IOException {
    List<Path> files = List.of(file("a.yaml"), file("a/z.yaml"), file("b.YML"), file("c.json"));
    file("notes.txt");
    file(".hidden.yaml");
    file(".git/config.yaml");

    assertThat(ManifestFiles.in(folder)).containsExactlyElementsOf(files);
  }

  @Test
  void aFileStandsForItselfWhateverItsName() throws IOException {
    Path file = file("machine.txt");

    assertThat(ManifestFiles.in(file)).containsExactly(file);
  }

  @Test
  void linksToDirectoriesAreNotFollowedBelow() throws IOException {
    Path file = file("a/vm.yaml");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));

    assertThat(ManifestFiles.in(folder)).containsExactly(file);
    assertThat(ManifestFiles.in(link)).containsExactly(link.resolve("vm.yaml"));
  }

  @Test
  void goesOnWhereALinkLeadsNowhere() throws IOException {
    Path file = file("z.yaml");
    Path one = Files.createSymbolicLink(folder.resolve("one.yaml"), folder.resolve("gone"));
    Path two = Files.createSymbolicLink(folder.resolve("two.json"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("notes.txt"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve(".hidden.yaml"), folder.resolve("gone"));
    List<String> failures = new ArrayList<>();

    assertThat(ManifestFiles.in(folder, failure -> failures.add(failure.getMessage())))
        .containsExactly(file);
    assertThat(failures).containsExactlyInAnyOrder(one.toString(), two.toString());
    assertThatThrownBy(() -> ManifestFiles.in(folder))
        .isInstanceOf(NoSuchFileException.class)
        .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(1));
  }

  @Test
  void goesOnWhereADirectoryCannotBeRead() throws IOException {
    Path file = file("z.yaml");
    Path closed = file("closed/a.yaml").getParent();
    Files.createDirectory(folder.resolve(".closed"));
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));
    folder.resolve(".closed").toFile().setReadable(false);
    List<String> failures = new ArrayList<>();

    assertThat(ManifestFiles.in(folder, failure -> failures.add(failure.getMessage())))
        .containsExactly(file);
    assertThat(failures).containsExactly(closed.toString());
  }

  @Test
  void whatIsNotThereIsAnError() {
    assertThatThrownBy(() -> ManifestFiles.in(folder.resolve("no.yaml")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("no.yaml");
  }
}
