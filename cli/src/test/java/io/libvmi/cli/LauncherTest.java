package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root, in a checkout of its own whose Maven and Java are played by scripts. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  private static final String BUILDING = "vmi: building vmi, which takes a minute or two ...\n";

  /** Writes down that it was called, and makes a distribution, which does so too. */
  private static final String MAVEN =
      """
      #!/bin/bash
      echo "$PWD $*" >>"$WORLD/builds"
      sleep "${SLOW:-0}"
      echo "this belongs to the log"
      [ ! -e "$WORLD/fails" ] || { echo "[ERROR] it does not compile"; exit 1; }
      mkdir -p cli/target/vmi-1/bin
      cd cli/target
      printf '%s\\n' '#!/bin/bash' 'echo "${VMI_ARCHIVE:-run}" >>"$WORLD/calls"' \
        '[ -n "$VMI_ARCHIVE" ] || printf "%s\\n" "$PWD" "$@"' >vmi-1/bin/vmi
      chmod +x vmi-1/bin/vmi
      tar czf vmi-1.tar.gz vmi-1
      """;

  private static final String JAVA =
      """
      #!/bin/bash
      if [ "$1" = -version ]; then
        echo "openjdk version \\"${VERSION:-17.0.15}\\" 2025-04-15" >&2
        exit
      fi
      """;

  @TempDir Path folder;
  private World world;
  private Path checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    world = new World(folder.resolve("a world"));
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
    world.executable("bin/mvn", MAVEN);
    world.executable("bin/java", JAVA);
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

  private Run vmi(String... environment) throws IOException, InterruptedException {
    return World.end(world.start("'a checkout/vmi' compose 'my recipe.yaml'", environment));
  }

  @Test
  void theFirstCallBuildsAndRunsAndSaysNothingOnTheStandardOutput() throws Exception {
    Run run = vmi();

    assertThat(run).isEqualTo(new Run(0, world.real() + "\ncompose\nmy recipe.yaml\n", BUILDING));
    assertThat(world.lines("builds"))
        .singleElement()
        .asString()
        .startsWith(checkout.toRealPath() + " -B -q -pl cli -am package ")
        .contains("-Dmaven.test.skip=true");
    assertThat(world.lines("calls"))
        .as("the archive is made in the build, so that the first call has it")
        .containsExactly("make", "run");
  }

  @Test
  void furtherCallsRunWhatIsBuilt() throws Exception {
    vmi();

    Run run = vmi();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(world.lines("builds")).hasSize(1);
    assertThat(world.lines("calls")).containsExactly("make", "run", "run");
  }

  @Test
  void whatOtherVersionsLeftIsNoPartOfTheBuild() throws Exception {
    Path left = checkout.resolve("cli/target/vmi-0.tar.gz");
    Files.createDirectories(left.getParent());
    Files.createFile(left);

    vmi();

    assertThat(left).doesNotExist();
  }

  @Test
  void whatHasChangedIsBuiltAnew() throws Exception {
    vmi();
    for (Path file :
        List.of(checkout.resolve("pom.xml"), checkout.resolve("bom/pom.xml"), source("model"))) {
      changed(file);
      int before = world.lines("builds").size();

      assertThat(vmi().err()).as("%s", file).isEqualTo(BUILDING);

      assertThat(world.lines("builds")).hasSize(before + 1);
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
      processes.add(world.start("'a checkout/vmi' options", "SLOW=2"));
    }
    for (Process process : processes) {
      Run run = World.end(process);
      assertThat(run.code()).isZero();
      assertThat(run.out()).endsWith("options\n");
    }

    assertThat(world.lines("builds")).hasSize(1);
    assertThat(checkout.resolve("target/vmi/lock")).doesNotExist();
  }

  @Test
  void theLockOfABuildThatWasKilledDoesNotLast() throws Exception {
    Process killed = world.start("exit 0");
    World.end(killed);
    Path lock = Files.createDirectories(checkout.resolve("target/vmi/lock"));
    Files.writeString(lock.resolve("owner"), killed.pid() + "\n");

    assertThat(vmi().code()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void aBuildThatIsInterruptedTakesItsLockAway() throws Exception {
    Process process = world.start("exec 'a checkout/vmi' options", "SLOW=1");
    while (world.lines("builds").isEmpty()) {
      Thread.sleep(20);
    }

    process.toHandle().destroy(); // which leaves its streams open

    assertThat(World.end(process).code()).isEqualTo(143);
    assertThat(checkout.resolve("target/vmi/lock")).doesNotExist();
  }

  @Test
  void itCanBeCalledThroughALink() throws Exception {
    Files.createSymbolicLink(world.resolve("bin/vmi"), Path.of("../a checkout/vmi"));
    Files.createSymbolicLink(world.resolve("bin/v"), world.resolve("bin/vmi"));

    assertThat(World.end(world.start("v options")).out()).endsWith("options\n");
    assertThat(World.end(world.start("cd / && vmi options")).out()).startsWith("/\n");
    assertThat(world.lines("builds")).hasSize(1);
  }

  @Test
  void itBuildsWithTheJavaOfJavaHome() throws Exception {
    world.executable("my jdk/bin/java", JAVA);
    Files.delete(world.resolve("bin/java"));

    assertThat(vmi("JAVA_HOME=" + world + "/my jdk").code()).isZero();
    assertThat(vmi("JAVA_HOME=" + world + "/my jdk").code()).isZero();
    changed(source("model"));
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
      world.executable(
          "tools/" + tool,
          "#!/bin/bash\nexec " + (usr ? "/usr/bin/" : "/bin/") + tool + " \"$@\"\n");
    }
  }
}
