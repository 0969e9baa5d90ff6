package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script of the distribution, in one whose Java is played by a script. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class DistributionTest {
  /** Prints what it is given, or writes that down and makes the archive that it is to make. */
  private static final String JAVA =
      """
      #!/bin/bash
      for word; do
        case $word in
          -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)
            printf '%s\\n' "${JAVA_TOOL_OPTIONS-none}" "$@" >>"$WORLD/made"
            sleep "${SLOW:-0}"
            [ -e "$WORLD/fails" ] || echo archive >"${word#*=}"
            echo "this belongs nowhere"
            exit
            ;;
          -version) echo 'openjdk version "17.0.1" 2021-10-19' >&2; exit ;;
        esac
      done
      printf '%s\\n' "$PWD" "$@"
      """;

  @TempDir Path folder;
  private World world;
  private Path lib;

  @BeforeEach
  void unpack() throws IOException {
    world = new World(folder.resolve("a world"));
    Path home = Files.createDirectories(world.resolve("a vmi"));
    lib = Files.createDirectories(home.resolve("lib"));
    Files.createDirectories(home.resolve("bin"));
    Files.copy(Path.of("src/main/dist/bin/vmi"), home.resolve("bin/vmi"));
    Files.writeString(lib.resolve("checksum"), "abc\n");
    Files.createFile(lib.resolve("libvmi-cli-1.jar"));
    Files.createFile(lib.resolve("picocli.jar"));
    java("java 17", "17.0.15");
    java("java 25", "25.0.3");
  }

  /** What is still made in the background would be in the way of cleaning up. */
  @AfterEach
  void waitForArchives() throws Exception {
    for (String java : List.of("java 17", "java 25")) {
      vmi(java, "VMI_ARCHIVE=make");
    }
  }

  private void java(String name, String version) throws IOException {
    world.executable(name + "/bin/java", JAVA);
    Files.writeString(
        world.resolve(name + "/release"),
        """
        IMPLEMENTOR="Some One"
        JAVA_RUNTIME_VERSION="%1$s+6"
        JAVA_VERSION="%1$s"
        MODULES="java.base java.compiler"
        """
            .formatted(version));
  }

  private Run vmi(String java, String... environment) throws IOException, InterruptedException {
    String script =
        "JAVA_HOME=${HOME_OF_JAVA-\"$WORLD/%s\"} 'a vmi/bin/vmi' compose 'my recipe.yaml'";
    return World.end(world.start(script.formatted(java), environment));
  }

  private void makeArchive(String java) throws IOException, InterruptedException {
    assertThat(vmi(java, "VMI_ARCHIVE=make")).isEqualTo(new Run(0, "", ""));
  }

  private String archive(String name) throws IOException {
    return lib.toRealPath().resolve(name).toString();
  }

  @Test
  void javaIsGivenWhatStartsItFastAndTheArguments() throws Exception {
    makeArchive("java 17");

    assertThat(vmi("java 17"))
        .isEqualTo(
            new Run(
                0,
                """
                %s
                -XX:+IgnoreUnrecognizedVMOptions
                -XX:TieredStopAtLevel=1
                -XX:CompileThresholdScaling=2
                -XX:+UseSerialGC
                -Xmn16m
                -XX:-UsePerfData
                -Dpicocli.disable.closures=true
                -Xlog:disable
                -XX:SharedArchiveFile=%s
                -cp
                %s
                io.libvmi.cli.Vmi
                compose
                my recipe.yaml
                """
                    .formatted(
                        world.real(),
                        archive("vmi-abc-Some-17.0.15+6.jsa"),
                        archive("libvmi-cli-1.jar")),
                ""));
    makeArchive("java 25");
    assertThat(vmi("java 25").out().lines())
        .contains("-XX:AOTCache=" + archive("vmi-abc-Some-25.0.3+6.aot"))
        .noneMatch(word -> word.startsWith("-XX:SharedArchiveFile"));
  }

  @Test
  void theFirstCallMakesTheArchiveInTheBackgroundAndSaysNothing() throws Exception {
    Run run = vmi("java 25", "SLOW=1", "JAVA_TOOL_OPTIONS=-Xint");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("compose\nmy recipe.yaml\n").doesNotContain("AOTCache=");
    Path archive = Path.of(archive("vmi-abc-Some-25.0.3+6.aot"));
    waitFor(archive);
    assertThat(archive).hasContent("archive");
    assertThat(world.lines("made"))
        .as("options of the user's would stand in it")
        .startsWith("none")
        .endsWith(
            "-cp",
            archive("libvmi-cli-1.jar"),
            "io.libvmi.cli.Vmi",
            "compose",
            archive("training.yaml"));
    assertThat(vmi("java 25").out()).contains("-XX:AOTCache=" + archive);
  }

  private static void waitFor(Path archive) throws InterruptedException {
    for (int i = 0; i < 1000 && !Files.exists(archive); i++) {
      Thread.sleep(20);
    }
  }

  @Test
  void ofSeveralAtOnceOneMakesIt() throws Exception {
    Process first = world.start("JAVA_HOME=\"$WORLD/java 17\" 'a vmi/bin/vmi'", "SLOW=1");
    for (int i = 0; i < 4; i++) {
      assertThat(vmi("java 17", "SLOW=1").code()).isZero();
    }
    assertThat(World.end(first).code()).isZero();

    assertThat(vmi("java 17", "VMI_ARCHIVE=make").code()).as("waits for it").isZero();

    assertThat(timesMade()).isEqualTo(1);
  }

  @Test
  void itIsMadeAnewWhenAJarIsNewer() throws Exception {
    makeArchive("java 17");
    Files.setLastModifiedTime(
        Path.of(archive("vmi-abc-Some-17.0.15+6.jsa")),
        FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    assertThat(vmi("java 17", "VMI_ARCHIVE=make").code()).isZero();

    assertThat(timesMade()).isEqualTo(2);
    assertThat(vmi("java 17").out()).contains("-XX:SharedArchiveFile=");
  }

  @Test
  void itIsMadeAnewForOtherJars() throws Exception {
    makeArchive("java 17");
    Files.writeString(lib.resolve("checksum"), "def\n");

    assertThat(vmi("java 17").out()).doesNotContain("-XX:SharedArchiveFile=");

    waitFor(Path.of(archive("vmi-def-Some-17.0.15+6.jsa")));
    assertThat(vmi("java 17").out()).contains(archive("vmi-def-Some-17.0.15+6.jsa"));
  }

  @Test
  void whereItCannotBeMadeItIsNotTriedAgainAndAgain() throws Exception {
    Files.createFile(world.resolve("fails"));
    Path failed = Path.of(archive("vmi-abc-Some-17.0.15+6.jsa.failed"));

    assertThat(vmi("java 17", "VMI_ARCHIVE=make"))
        .isEqualTo(
            new Run(
                1,
                "",
                "vmi: "
                    + world
                    + "/java 17/bin/java cannot make an archive in "
                    + lib.toRealPath()
                    + "\n"));
    assertThat(vmi("java 17").err()).isEmpty();
    assertThat(World.end(world.start("sleep 0.5")).code()).isZero();
    assertThat(timesMade()).isEqualTo(1);
    assertThat(failed).exists();
    assertThat(lib.resolve("vmi-abc-Some-17.0.15+6.jsa.lock")).doesNotExist();

    Files.delete(world.resolve("fails"));
    makeArchive("java 17");
    assertThat(failed).doesNotExist();
  }

  @Test
  void theLockOfOneThatWasKilledDoesNotLast() throws Exception {
    Path lock = lib.resolve("vmi-abc-Some-17.0.15+6.jsa.lock");
    Files.createDirectory(lock);
    Files.setLastModifiedTime(lock, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    makeArchive("java 17");

    assertThat(lock).doesNotExist();
  }

  private long timesMade() throws IOException {
    return world.lines("made").stream().filter("none"::equals).count();
  }

  @Test
  void javaOfUnknownBuildRunsWithoutAnArchive() throws Exception {
    Files.delete(world.resolve("java 17/release"));

    assertThat(vmi("java 17").out()).endsWith("my recipe.yaml\n").doesNotContain("SharedArchive");
    assertThat(vmi("java 17", "VMI_ARCHIVE=make").code()).isEqualTo(1);
  }

  @Test
  void itCanBeCalledThroughALink() throws Exception {
    makeArchive("java 17");
    Files.createDirectories(world.resolve("bin"));
    Files.createSymbolicLink(world.resolve("bin/vmi"), Path.of("../a vmi/bin/vmi"));
    Files.createSymbolicLink(world.resolve("bin/v"), world.resolve("bin/vmi"));
    String java = "JAVA_HOME=\"$WORLD/java 17\" ";

    assertThat(World.end(world.start(java + "v options")).out())
        .contains(archive("libvmi-cli-1.jar"), archive("vmi-abc-Some-17.0.15+6.jsa"));
    assertThat(World.end(world.start("cd 'a vmi/bin' && " + java + "sh vmi options")).out())
        .contains(archive("vmi-abc-Some-17.0.15+6.jsa"));
  }

  @Test
  void withoutJavaHomeItTakesTheJavaOfThePath() throws Exception {
    makeArchive("java 25");
    Files.createDirectories(world.resolve("bin"));
    Files.createSymbolicLink(world.resolve("bin/java"), Path.of("../java 25/bin/java"));

    assertThat(World.end(world.start("'a vmi/bin/vmi' options")).out())
        .contains(archive("vmi-abc-Some-25.0.3+6.aot"));
  }

  @Test
  void itSaysWhenThereIsNoJava() throws Exception {
    String expected = "Java of release 17 or newer was expected\n";

    assertThat(vmi("none"))
        .isEqualTo(
            new Run(
                1,
                "",
                "vmi: JAVA_HOME is %1$s/none, where there is no bin/java; ".formatted(world)
                    + expected));
    assertThat(vmi("", "HOME_OF_JAVA=", "PATH=" + world + "/bin"))
        .isEqualTo(
            new Run(
                1, "", "vmi: there is no java on the PATH, and JAVA_HOME is not set; " + expected));
    java("java 11", "11.0.2");
    assertThat(vmi("java 11").err())
        .isEqualTo("vmi: %s/java 11/bin/java is Java 11.0.2; ".formatted(world) + expected);
    java("java 8", "1.8.0_392");
    assertThat(vmi("java 8").code()).isEqualTo(1);
  }

  @Test
  void withoutALocaleNamesOfFilesAreUtf8() throws Exception {
    world.executable("java 17/bin/java", JAVA.replace("\"$PWD\"", "\"$LC_ALL$LC_CTYPE$LANG\""));

    assertThat(vmi("java 17").out()).startsWith("C.UTF-8\n");
    assertThat(vmi("java 17", "LANG=de_DE.UTF-8").out()).startsWith("de_DE.UTF-8\n");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void itTellsWhichStreamsATerminalShows() throws Exception {
    world.executable("java 17/bin/java", JAVA + "printf '%s\\n' \"$@\" >\"$WORLD/arguments\"\n");
    makeArchive("java 17");
    String out = "-Dlibvmi.terminal.out=true";
    String err = "-Dlibvmi.terminal.err=true";
    String vmi = "JAVA_HOME=\"$WORLD/java 17\" 'a vmi/bin/vmi' options ";
    World.end(world.start(vmi));
    assertThat(world.lines("arguments")).doesNotContain(out, err);

    // a new terminal that nobody looks at
    World.end(world.start(vmi + "2>/dev/ptmx"));
    assertThat(world.lines("arguments")).contains(err).doesNotContain(out);
    World.end(world.start(vmi + ">/dev/ptmx"));
    assertThat(world.lines("arguments")).contains(out).doesNotContain(err);
  }
}
