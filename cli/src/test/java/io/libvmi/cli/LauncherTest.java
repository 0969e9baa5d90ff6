package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root, in a checkout of its own whose Maven and Java are played by scripts. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  private static final String BUILDING = "vmi: building vmi, which takes a minute or two ...\n";

  /** Writes down that it was called, and makes the jars. */
  private static final String MAVEN =
      """
      #!/bin/bash
      echo "$PWD $*" >>"$WORLD/builds"
      sleep "${SLOW:-0}"
      echo "this belongs to the log"
      [ ! -e "$WORLD/fails" ] || { echo "[ERROR] it does not compile"; exit 1; }
      mkdir -p cli/target/lib
      touch cli/target/lib/picocli.jar cli/target/libvmi-cli-1.jar
      """;

  private static final String JAVA =
      """
      #!/bin/bash
      if [ "$1" = -version ]; then
        echo asked >>"$WORLD/versions"
        echo "openjdk version \\"${VERSION:-17.0.15}\\" 2025-04-15" >&2
        exit
      fi
      printf '%s\\n' "$PWD" "$@"
      """;

  @TempDir Path folder;
  private Path world;
  private Path checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    world = Files.createDirectories(folder.resolve("a world"));
    checkout = Files.createDirectories(world.resolve("a checkout"));
    Files.copy(Path.of("../vmi"), checkout.resolve("vmi"));
    for (String module : List.of("bom", "model", "cli")) {
      Files.createDirectories(checkout.resolve(module).resolve("src/main/java"));
      old(Files.writeString(checkout.resolve(module).resolve("pom.xml"), "<project/>"));
      old(Files.writeString(source(module), "class A {}"));
      old(source(module).getParent());
      old(source(module).getParent().getParent());
    }
    old(Files.writeString(checkout.resolve("pom.xml"), "<project/>"));
    executable("bin/mvn", MAVEN);
    executable("bin/java", JAVA);
  }

  private Path source(String module) {
    return checkout.resolve(module).resolve("src/main/java/A.java");
  }

  private static void old(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
  }

  private static void changed(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
  }

  private void executable(String name, String text) throws IOException {
    Path file = world.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Process start(String script, String... environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", script)
            .directory(world.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.environment().clear();
    builder.environment().put("PATH", world.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().put("WORLD", world.toString());
    for (String variable : environment) {
      String[] parts = variable.split("=", 2);
      builder.environment().put(parts[0], parts[1]);
    }
    return builder.start();
  }

  private static Run end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out, err);
  }

  private Run vmi(String... environment) throws IOException, InterruptedException {
    return end(start("'a checkout/vmi' compose 'my recipe.yaml'", environment));
  }

  private List<String> lines(String file) throws IOException {
    Path path = world.resolve(file);
    return Files.exists(path) ? Files.readAllLines(path) : List.of();
  }

  @Test
  void theFirstCallBuildsAndRunsAndSaysNothingOnTheStandardOutput() throws Exception {
    Run run = vmi();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEqualTo(BUILDING);
    List<String> called = run.out().lines().toList();
    assertThat(called.get(0)).isEqualTo(world.toRealPath().toString());
    assertThat(called.subList(called.size() - 3, called.size()))
        .containsExactly("io.libvmi.cli.Vmi", "compose", "my recipe.yaml");
    String classPath = called.get(called.indexOf("-cp") + 1);
    assertThat(classPath.split(":"))
        .hasSize(2)
        .allSatisfy(jar -> assertThat(Path.of(jar)).exists())
        .satisfiesExactly(
            jar -> assertThat(jar).endsWith("/libvmi-cli-1.jar"),
            jar -> assertThat(jar).endsWith("/picocli.jar"));
    assertThat(lines("builds"))
        .singleElement()
        .asString()
        .startsWith(checkout.toRealPath() + " -B -q -pl cli -am package ")
        .contains("-Dmaven.test.skip=true");
  }

  @Test
  void furtherCallsRunWhatIsBuilt() throws Exception {
    vmi();

    Run run = vmi();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(lines("builds")).hasSize(1);
    assertThat(lines("versions"))
        .as("Java is asked before the build and before it runs")
        .hasSize(2);
  }

  @Test
  void whatHasChangedIsBuiltAnew() throws Exception {
    vmi();
    for (Path file :
        List.of(checkout.resolve("pom.xml"), checkout.resolve("bom/pom.xml"), source("model"))) {
      changed(file);
      int before = lines("builds").size();

      assertThat(vmi().err()).as("%s", file).isEqualTo(BUILDING);

      assertThat(lines("builds")).hasSize(before + 1);
      old(file);
      assertThat(vmi().err()).isEmpty();
    }
  }

  @Test
  void aFileThatIsGoneIsAChange() throws Exception {
    vmi();
    Files.delete(source("cli"));
    changed(source("cli").getParent());

    assertThat(vmi().err()).isEqualTo(BUILDING);
  }

  @Test
  void buildsBeforeTheLastOneAreCleanedUp() throws Exception {
    for (int i = 0; i < 3; i++) {
      changed(source("model"));
      vmi();
    }

    try (var builds = Files.list(checkout.resolve("target/vmi"))) {
      assertThat(builds.filter(one -> one.getFileName().toString().startsWith("build-")))
          .hasSize(2);
    }
  }

  @Test
  void aBuildThatFailsIsShownAndLeavesNothing() throws Exception {
    Files.createFile(world.resolve("fails"));

    assertThat(vmi())
        .isEqualTo(
            new Run(
                1,
                "",
                BUILDING
                    + """
                    this belongs to the log
                    [ERROR] it does not compile
                    vmi: the build failed, see above
                    """));

    Files.delete(world.resolve("fails"));
    assertThat(vmi().code()).isZero();
  }

  @Test
  void twoAtOnceBuildOnce() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(start("'a checkout/vmi' options", "SLOW=2"));
    }
    for (Process process : processes) {
      Run run = end(process);
      assertThat(run.code()).isZero();
      assertThat(run.out()).endsWith("io.libvmi.cli.Vmi\noptions\n");
    }

    assertThat(lines("builds")).hasSize(1);
    assertThat(checkout.resolve("target/vmi/lock")).doesNotExist();
  }

  @Test
  void theLockOfABuildThatWasKilledDoesNotLast() throws Exception {
    Process killed = start("exit 0");
    end(killed);
    Path lock = Files.createDirectories(checkout.resolve("target/vmi/lock"));
    Files.writeString(lock.resolve("owner"), killed.pid() + "\n");

    assertThat(vmi().code()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void aBuildThatIsInterruptedTakesItsLockAway() throws Exception {
    Process process = start("exec 'a checkout/vmi' options", "SLOW=1");
    while (lines("builds").isEmpty()) {
      Thread.sleep(20);
    }

    process.toHandle().destroy(); // which leaves its streams open

    assertThat(end(process).code()).isEqualTo(143);
    assertThat(checkout.resolve("target/vmi/lock")).doesNotExist();
  }

  @Test
  void itCanBeCalledThroughALink() throws Exception {
    Files.createSymbolicLink(world.resolve("bin/vmi"), Path.of("../a checkout/vmi"));
    Files.createSymbolicLink(world.resolve("bin/v"), world.resolve("bin/vmi"));

    assertThat(end(start("v options")).out()).endsWith("io.libvmi.cli.Vmi\noptions\n");
    assertThat(end(start("cd / && vmi options")).out()).startsWith("/\n");
    assertThat(lines("builds")).hasSize(1);
  }

  @Test
  void itRunsTheJavaOfJavaHome() throws Exception {
    executable("my jdk/bin/java", JAVA.replace("\"$PWD\"", "'the other Java'"));

    assertThat(vmi("JAVA_HOME=" + world + "/my jdk").out()).startsWith("the other Java\n");
    assertThat(vmi("JAVA_HOME=" + world + "/none"))
        .isEqualTo(
            new Run(
                1,
                "",
                "vmi: JAVA_HOME is "
                    + world
                    + "/none, where there is no bin/java; a JDK of release 17 or newer was"
                    + " expected\n"));
  }

  @Test
  void itSaysWhenJavaIsTooOld() throws Exception {
    String complaint =
        "vmi: %s/bin/java is Java %s; a JDK of release 17 or newer was expected: install one, or"
            + " point JAVA_HOME to it\n";

    assertThat(vmi("VERSION=11.0.2"))
        .isEqualTo(new Run(1, "", complaint.formatted(world, "11.0.2")));
    assertThat(vmi("VERSION=1.8.0_392").err()).isEqualTo(complaint.formatted(world, "1.8.0_392"));
    assertThat(vmi("VERSION=25").code()).isZero();
  }

  @Test
  void itSaysWhenThereIsNoJavaOrNoMaven() throws Exception {
    Files.delete(world.resolve("bin/mvn"));
    tools();
    assertThat(vmi("PATH=" + world + "/bin:" + world + "/tools"))
        .isEqualTo(
            new Run(
                1,
                "",
                "vmi: there is no mvn; vmi is built by Maven 3.8 or newer, which was expected on"
                    + " the PATH\n"));

    Files.delete(world.resolve("bin/java"));
    assertThat(vmi("PATH=" + world + "/bin:" + world + "/tools"))
        .isEqualTo(
            new Run(
                1,
                "",
                "vmi: there is no java; install a JDK of release 17 or newer, or point JAVA_HOME to"
                    + " one\n"));
  }

  /** What the script needs of the system, in a folder without Java and Maven. */
  private void tools() throws IOException {
    for (String tool : List.of("bash", "env", "dirname", "sed", "head", "find", "mkdir")) {
      boolean usr = Files.exists(Path.of("/usr/bin", tool));
      executable(
          "tools/" + tool,
          "#!/bin/bash\nexec " + (usr ? "/usr/bin/" : "/bin/") + tool + " \"$@\"\n");
    }
  }

  @Test
  void withoutALocaleNamesOfFilesAreUtf8() throws Exception {
    executable("bin/java", JAVA.replace("\"$PWD\"", "\"locale=$LC_ALL$LC_CTYPE$LANG\""));

    assertThat(vmi().out()).startsWith("locale=C.UTF-8\n");
    assertThat(vmi("LANG=de_DE.UTF-8").out()).startsWith("locale=de_DE.UTF-8\n");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void itTellsWhichStreamsATerminalShows() throws Exception {
    executable("bin/java", JAVA + "printf '%s\\n' \"$@\" >\"$WORLD/arguments\"\n");
    String out = "-Dlibvmi.terminal.out=true";
    String err = "-Dlibvmi.terminal.err=true";
    vmi();
    assertThat(lines("arguments")).doesNotContain(out, err);

    // a new terminal that nobody looks at
    end(start("'a checkout/vmi' options 2>/dev/ptmx"));
    assertThat(lines("arguments")).contains(err).doesNotContain(out);
    end(start("'a checkout/vmi' options >/dev/ptmx"));
    assertThat(lines("arguments")).contains(out).doesNotContain(err);
  }
}
