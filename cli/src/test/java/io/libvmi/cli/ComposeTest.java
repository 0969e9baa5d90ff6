package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ComposeTest {
  private static final String WEB =
      """
      from: fedora
      vmi:
        - withName: web-1
        - withGuestMemory: 2Gi
      vm:
        - withRunStrategy: Always
      """;
  private static final String NAMED = "vmi: [{withName: %s}]\n";
  private static final String EMPTY_MACHINE =
      """
      apiVersion: kubevirt.io/v1
      kind: VirtualMachineInstance
      metadata:
        name: %s
      spec:
        domain:
          devices: {}
          resources: {}
      """;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static void assertMistake(Run run, String err) {
    assertThat(run).isEqualTo(new Run(2, "", err));
  }

  @Test
  void printsYaml() throws IOException {
    Run run = Run.of("compose", file("web.yaml", WEB));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.assertMatches("web.yaml", run.out());
    assertThat(Run.of("compose", "-o", "yaml", file("web.yaml", WEB))).isEqualTo(run);
  }

  @Test
  void printsJson() throws IOException {
    Run run = Run.of("compose", "-o", "json", file("web.yaml", WEB));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.assertMatches("web.json", run.out());
    assertThat(Run.of("compose", file("web.yaml", WEB), "--output=json")).isEqualTo(run);
  }

  @Test
  void readsTheStandardInput() {
    assertThat(Run.reading(NAMED.formatted("a"), "compose", "-"))
        .isEqualTo(new Run(0, EMPTY_MACHINE.formatted("a"), ""));
  }

  @Test
  void separatesDocumentsOfOneFileAndOfSeveral() throws IOException {
    String two = file("two.yaml", NAMED.formatted("a") + "---\n" + NAMED.formatted("b"));
    String one = file("one.json", "{\"vmi\": [{\"withName\": \"c\"}]}");

    Run run = Run.reading(NAMED.formatted("d"), "compose", two, one, "-");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                EMPTY_MACHINE.formatted("a")
                    + "---\n"
                    + EMPTY_MACHINE.formatted("b")
                    + "---\n"
                    + EMPTY_MACHINE.formatted("c")
                    + "---\n"
                    + EMPTY_MACHINE.formatted("d"),
                ""));
  }

  @Test
  void severalManifestsAreOneListInJson() throws IOException {
    String two = file("two.yaml", NAMED.formatted("a") + "---\n" + NAMED.formatted("b"));

    Run run = Run.of("compose", "-o", "json", two);

    assertThat(run.code()).isZero();
    Golden.assertMatches("two.json", run.out());
  }

  @Test
  void writesUtf8() {
    Run run = Run.reading("vmi: [{withName: a}, {withLabel: [ü, 語]}]", "compose", "-");

    assertThat(run.out()).contains("    ü: 語\n");
  }

  @Test
  void everythingThatIsWrongWithAnyRecipeIsToldAndNothingIsPrinted() throws IOException {
    String good = file("good.yaml", NAMED.formatted("a"));
    String bad = file("bad.yaml", "from: fedoro\nvmi:\n  - withNam: a\n");

    Run run = Run.reading("vmi: [withRn]\n", "compose", good, bad, "-", folder + "/bed.yaml");

    assertMistake(
        run,
        """
        FOLDER/bed.yaml: there is no such file; did you mean "bad.yaml"?
        FOLDER/bad.yaml:1:7: from: the text "fedoro" was given where a factory was expected: alpine, \
        alpineWithTestTooling, cirros, fedora, guestless, windows; did you mean "fedora"?
          1 | from: fedoro
            |       ^
        FOLDER/bad.yaml:3:5: vmi[0].withNam: there is no option withNam; did you mean "withName"?
          3 |   - withNam: a
            |     ^
        <stdin>:1:7: vmi[0].withRn: there is no option withRn; did you mean "withRng"?
          1 | vmi: [withRn]
            |       ^
        """
            .replace("FOLDER", folder.toString()));
  }

  @Test
  void optionsThatRefuseTheirMachineAreTold() throws IOException {
    String clash =
        """
        vmi:
          - withName: a
          - withCloudInitConfigDriveUserData: "#cloud-config"
          - withMasqueradeNetworking
        """;

    Run run = Run.reading(clash, "compose", file("clash.yaml", clash), "-");

    assertMistake(
        run,
        """
        FOLDER/clash.yaml:4:5: vmi[2].withMasqueradeNetworking: the volume "cloudinitdisk" is of the \
        kind cloudInitConfigDrive where cloudInitNoCloud was expected
          4 |   - withMasqueradeNetworking
            |     ^
        <stdin>:4:5: vmi[2].withMasqueradeNetworking: the volume "cloudinitdisk" is of the kind \
        cloudInitConfigDrive where cloudInitNoCloud was expected
          4 |   - withMasqueradeNetworking
            |     ^
        """
            .replace("FOLDER", folder.toString()));
  }

  @Test
  void strictlyWhatHasNoEffectOrIsOverwrittenIsTold() throws IOException {
    String lost =
        """
        from: fedora
        vmi:
          - withName: a
          - withRng
          - withGuestMemory: 1Gi
          - withContainerDisk: [data, image, {withBootOrder: 1}, {withBootOrder: 2}]
        vm:
          - withRunStrategy: Always
          - withRunStrategy: Always
          - withClusterInstancetype: u1.small
          - withDataVolumeTemplate:
              newDataVolume: [{withName: b}, {withName: c}]
        """;
    String file = file("lost.yaml", lost);

    assertThat(Run.of("compose", file).code()).isZero();
    assertMistake(
        Run.of("compose", "--strict", file),
        """
        FOLDER/lost.yaml:6:59: vmi[3].withContainerDisk[3].withBootOrder: withBootOrder(2) \
        overwrites bootOrder, which withBootOrder(1) had set; the other one stands at \
        FOLDER/lost.yaml:6:39
          6 |   - withContainerDisk: [data, image, {withBootOrder: 1}, {withBootOrder: 2}]
            |                                                           ^
        FOLDER/lost.yaml:9:5: vm[1].withRunStrategy: withRunStrategy(Always) has no effect: \
        withRunStrategy(Always) was there before; the other one stands at FOLDER/lost.yaml:8:5
          9 |   - withRunStrategy: Always
            |     ^
        FOLDER/lost.yaml:10:5: vm[2].withClusterInstancetype: withClusterInstancetype("u1.small") \
        clears spec.template.spec.domain.memory.guest, which withGuestMemory("1Gi") had set; the \
        other one stands at FOLDER/lost.yaml:5:5
          10 |   - withClusterInstancetype: u1.small
             |     ^
        FOLDER/lost.yaml:12:39: vm[3].withDataVolumeTemplate.newDataVolume[1].withName: \
        withName("c") overwrites metadata.name, which withName("b") had set; the other one stands \
        at FOLDER/lost.yaml:12:24
          12 |       newDataVolume: [{withName: b}, {withName: c}]
             |                                       ^
        """
            .replace("FOLDER", folder.toString()));
  }

  @Test
  void strictlyARecipeInWhichNothingIsLostMakesTheSame() throws IOException {
    String file = file("web.yaml", WEB);

    assertThat(Run.of("compose", "--strict", file)).isEqualTo(Run.of("compose", file));
  }

  @Test
  void aRecipeIsExpected() {
    assertMistake(
        Run.of("compose"),
        "vmi compose: RECIPE was expected\n\"vmi compose --help\" tells more.\n");
  }

  @Test
  void aTextWithoutARecipeIsAMistake() throws IOException {
    String comments = file("comments.yaml", "# nothing\n---\n# but comments\n");

    assertMistake(
        Run.reading("", "compose", "-", comments),
        "<stdin>: there is no recipe in it\n" + comments + ": there is no recipe in it\n");
  }

  @Test
  void whatIsNoFileIsAMistake() throws IOException {
    String file = file("a.yaml", NAMED.formatted("a"));
    String none = folder.resolve("none").resolve("web.yaml").toString();
    String below = file + "/b.yaml";

    assertMistake(
        Run.of("compose", folder.toString(), none),
        folder
            + ": this is a directory where a recipe was expected\n"
            + none
            + ": there is no such file\n");
    assertThat(Run.of("compose", below).code()).isEqualTo(2);
    assertThat(Run.of("compose", below).err()).startsWith(below + ": ");
    assertThat(Run.of("compose", "a\0b").err())
        .startsWith("a\0b: this cannot be the name of a file: ");
    assertThat(Run.of("compose", "/").err())
        .isEqualTo("/: this is a directory where a recipe was expected\n");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileThatCannotBeOpenedIsAMistake() {
    String name = folder + "/" + "a".repeat(300);

    assertMistake(Run.of("compose", name), name + ": it cannot be opened: File name too long\n");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileThatCannotBeReadIsAFailure() {
    assertThat(Run.of("compose", "/proc/self/mem"))
        .isEqualTo(new Run(1, "", "vmi: cannot read /proc/self/mem: Input/output error\n"));
  }

  @Test
  void aFileThatIsNoTextIsAMistake() throws IOException {
    Path binary = folder.resolve("binary.yaml");
    Files.write(binary, new byte[] {'v', 'm', 'i', ':', ' ', (byte) 0xC3, '(', '\n'});

    Run run = Run.of("compose", binary.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(binary + ":1:6: the byte 0xC3 is not UTF-8");
  }

  @Test
  void theStandardInputCanBeReadOnlyOnce() {
    assertMistake(
        Run.reading(NAMED.formatted("a"), "compose", "-", "-"),
        "-: the standard input can be read only once\n");
  }

  @Test
  void anotherFormatIsAMistake() {
    assertMistake(
        Run.of("compose", "-o", "xml", "web.yaml"),
        """
        vmi compose: Invalid value for option '--output': xml was given where yaml or json was expected
        "vmi compose --help" tells more.
        """);
    assertMistake(
        Run.of("compose", "web.yaml", "-o"),
        """
        vmi compose: FORMAT was expected behind --output
        "vmi compose --help" tells more.
        """);
  }

  @Test
  void aFileWhoseNameBeginsWithADashOrAnAtSignIsTakenAsAFile() {
    assertMistake(
        Run.of("compose", "@none.yaml", "--", "-none.yaml"),
        "@none.yaml: there is no such file\n-none.yaml: there is no such file\n");
  }

  @Test
  void aLargeFileIsRefused() throws IOException {
    Path large = folder.resolve("large.yaml");
    Files.write(large, "# 9 bytes\n".repeat(4_000_000).getBytes(StandardCharsets.UTF_8));

    Run run = Run.of("compose", large.toString());

    assertMistake(run, large + ":1:1: larger than 33,554,432 bytes\n");
  }
}
