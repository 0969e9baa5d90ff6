package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The distribution as people get it, run by the Java that runs this test: with and without its
 * archive. Where there is no shell, such as on Windows, it is left out.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class DistributionIT {
  private static final String RECIPE = "vmi: [{withName: web-1}, {withLabel: [ü, 語]}, withRng]\n";
  private static final Run COMPOSED = new Run(0, Run.reading(RECIPE, "compose", "-").out(), "");

  @TempDir Path folder;
  private World world;
  private Path home;

  @BeforeEach
  void unpack() throws Exception {
    world = new World(folder.resolve("world"));
    Files.writeString(world.resolve("my recipe.yaml"), RECIPE);
    assertThat(run("tar xzf '" + packed(".tar.gz") + "'")).isEqualTo(new Run(0, "", ""));
    home = world.real().resolve(name());
  }

  /** What is still made in the background would be in the way of cleaning up. */
  @AfterEach
  void waitForArchive() throws Exception {
    run("'" + home + "/bin/vmi'", "VMI_ARCHIVE=make");
  }

  private static String name() {
    return Run.of("--version").out().strip().replace(' ', '-');
  }

  private static Path packed(String ending) {
    return Path.of("target", name() + ending).toAbsolutePath();
  }

  private Run run(String script, String... environment) throws IOException, InterruptedException {
    String java = "JAVA_HOME=" + System.getProperty("java.home");
    return World.end(
        world.start(
            script, Stream.concat(Stream.of(java), Stream.of(environment)).toArray(String[]::new)));
  }

  private Run compose(String... environment) throws IOException, InterruptedException {
    return run("'" + home + "/bin/vmi' compose 'my recipe.yaml'", environment);
  }

  private static List<Path> archives(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(jsa|aot)")).toList();
    }
  }

  private static void waitForArchive(Path folder) throws IOException, InterruptedException {
    for (int i = 0; i < 3000 && (!Files.exists(folder) || archives(folder).isEmpty()); i++) {
      Thread.sleep(20);
    }
    assertThat(archives(folder)).hasSize(1);
  }

  /** How many classes of ours a call takes from the archive. */
  private long classesFromArchive() throws IOException, InterruptedException {
    Run run =
        run(
            """
            sed 's/-Xlog:disable/& -Xlog:class+load:file=classes/' '%1$s/bin/vmi' >'%1$s/bin/told'
            sh '%1$s/bin/told' compose 'my recipe.yaml'
            """
                .formatted(home));
    assertThat(run).isEqualTo(COMPOSED);
    return world.lines("classes").stream()
        .filter(line -> line.contains(" io.libvmi.") && line.contains("shared objects file"))
        .count();
  }

  /** A call by somebody who may write to one folder alone. */
  private String byNobody(Path writable) throws IOException, InterruptedException {
    String vmi = "'" + home + "/bin/vmi' compose 'my recipe.yaml'";
    if (!run("id -u").out().equals("0\n")) {
      run("chmod -R a-w '" + home + "'");
      return vmi;
    }
    assumeThat(run("command -v setpriv").code()).as("root may write everywhere").isZero();
    run("chown 65534 '" + writable + "'; chmod a+rx '" + folder + "'");
    return "setpriv --reuid=65534 --regid=65534 --clear-groups " + vmi;
  }

  @Test
  void theFirstCallMakesAnArchiveAndFurtherOnesRunFromIt() throws Exception {
    assertThat(compose()).isEqualTo(COMPOSED);
    waitForArchive(home.resolve("lib"));

    assertThat(compose()).isEqualTo(COMPOSED);
    assertThat(classesFromArchive()).isGreaterThan(100);
  }

  @Test
  void theZipHoldsTheSame() throws Exception {
    try (ZipFile zip = new ZipFile(packed(".zip").toFile())) {
      List<String> unpacked =
          run("tar tzf '" + packed(".tar.gz") + "'")
              .out()
              .lines()
              .filter(DistributionIT::isFile)
              .toList();
      assertThat(zip.stream().map(ZipEntry::getName).filter(DistributionIT::isFile))
          .containsExactlyInAnyOrderElementsOf(unpacked)
          .contains(name() + "/bin/vmi", name() + "/bin/vmi.cmd", name() + "/LICENSE");
    }
  }

  private static boolean isFile(String entry) {
    return !entry.endsWith("/");
  }

  /** Where Java 17 makes an archive, but has no use for it. */
  @Test
  void itsFolderMayHaveASpaceInItsName() throws Exception {
    home = Files.move(home, world.resolve("a folder"));
    assertThat(compose()).isEqualTo(COMPOSED);
    waitForArchive(home.resolve("lib"));

    assertThat(compose()).isEqualTo(COMPOSED);
  }

  @Test
  void itCanBeCalledThroughALink() throws Exception {
    Files.createSymbolicLink(world.resolve("link"), home.resolve("bin/vmi"));

    assertThat(run("./link compose 'my recipe.yaml'")).isEqualTo(COMPOSED);
  }

  @Test
  void itSaysWhenThereIsNoJava() throws Exception {
    assertThat(compose("JAVA_HOME=" + world))
        .isEqualTo(
            new Run(
                1,
                "",
                "vmi: JAVA_HOME is "
                    + world
                    + ", where there is no bin/java; Java of release 17 or newer was expected\n"));
  }

  @Test
  void anArchiveCanBeMadeAtOnce() throws Exception {
    assertThat(run("'" + home + "/bin/vmi'", "VMI_ARCHIVE=make")).isEqualTo(new Run(0, "", ""));

    assertThat(archives(home.resolve("lib"))).hasSize(1);
    assertThat(compose()).isEqualTo(COMPOSED);
  }

  @Test
  void anArchiveThatJavaCannotUseIsNoHarm() throws Exception {
    assertThat(run("'" + home + "/bin/vmi'", "VMI_ARCHIVE=make").code()).isZero();
    Path archive = archives(home.resolve("lib")).get(0);
    Files.delete(archive);
    Files.writeString(archive, "this is no archive");

    assertThat(compose()).isEqualTo(COMPOSED);
  }

  @Test
  void whatIsReplacedRunsAtOnce() throws Exception {
    assertThat(run("'" + home + "/bin/vmi'", "VMI_ARCHIVE=make").code()).isZero();
    Files.writeString(home.resolve("lib/checksum"), "other jars\n");

    assertThat(classesFromArchive()).isZero();
  }

  @Test
  void mistakesAndHelpAreTheSame() throws Exception {
    assertThat(run("'" + home + "/bin/vmi' compsoe")).isEqualTo(Run.of("compsoe"));
    assertThat(run("'" + home + "/bin/vmi' --help")).isEqualTo(Run.of("--help"));
    assertThat(run("echo 'vmi: [withRn]' | '" + home + "/bin/vmi' compose -"))
        .isEqualTo(Run.reading("vmi: [withRn]\n", "compose", "-"));
  }

  @Test
  void whereItsFolderCannotBeWrittenToTheArchiveIsTheUsers() throws Exception {
    Path cache = Files.createDirectories(world.resolve("a user/.cache"));
    String vmi = byNobody(cache);

    assertThat(run(vmi, "HOME=" + cache.getParent())).isEqualTo(COMPOSED);
    waitForArchive(cache.resolve("libvmi"));
    assertThat(run(vmi, "HOME=" + cache.getParent())).isEqualTo(COMPOSED);
    assertThat(archives(home.resolve("lib"))).isEmpty();
  }

  @Test
  void whereNothingCanBeWrittenItRunsWithoutAndSaysNothing() throws Exception {
    String vmi = byNobody(Files.createDirectories(world.resolve("unused")));

    assertThat(run(vmi)).isEqualTo(COMPOSED);
    assertThat(run(vmi, "HOME=" + home)).isEqualTo(COMPOSED);
    assertThat(archives(home.resolve("lib"))).isEmpty();
  }
}
