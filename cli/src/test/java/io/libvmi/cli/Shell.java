package io.libvmi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A shell in a folder, where {@code vmi} and {@code ./vmi} are the command under test. */
final class Shell {
  private final Path folder;

  Shell(Path folder) throws IOException {
    this.folder = folder;
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    executable(
        "vmi",
        """
        #!/bin/sh
        exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' io.libvmi.cli.Vmi "$@"
        """
            .formatted(java, System.getProperty("java.class.path")));
  }

  /** Puts a program into the folder. */
  private void executable(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Runs a script, and waits for its end. */
  Run run(String script) throws IOException, InterruptedException {
    Path out = Files.createTempFile("vmi", ".out");
    Path err = Files.createTempFile("vmi", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(List.of("bash", "-c", script))
            .directory(folder.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().merge("PATH", folder.toString(), (old, here) -> here + ":" + old);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("no end of " + script);
    }
    Run run =
        new Run(
            process.exitValue(),
            Files.readString(out, StandardCharsets.UTF_8),
            Files.readString(err, StandardCharsets.UTF_8));
    Files.delete(out);
    Files.delete(err);
    return run;
  }
}
