package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A folder with programs of its own, in which scripts run and know of nothing but the system. */
final class World {
  private final Path folder;

  World(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /** A file of this world. */
  Path resolve(String name) {
    return folder.resolve(name);
  }

  /** The folder, without symbolic links. */
  Path real() throws IOException {
    return folder.toRealPath();
  }

  /** Puts a program into it; those in bin are on the PATH. */
  void executable(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Starts a script. Variables are given as NAME=value. */
  Process start(String script, String... environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.environment().clear();
    builder.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("WORLD", folder.toString());
    for (String variable : environment) {
      String[] parts = variable.split("=", 2);
      builder.environment().put(parts[0], parts[1]);
    }
    return builder.start();
  }

  /** Waits for the end. */
  static Run end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out, err);
  }

  /** The lines of a file; none where it is not there. */
  List<String> lines(String file) throws IOException {
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.readAllLines(path) : List.of();
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
