package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
  void whatIsNotThereIsAnError() {
    assertThatThrownBy(() -> ManifestFiles.in(folder.resolve("no.yaml")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("no.yaml");
  }
}
