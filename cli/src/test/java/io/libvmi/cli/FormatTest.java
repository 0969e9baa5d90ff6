package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
  private static final String WEB =
      """
      # for the web
      kind: VirtualMachineInstance
      apiVersion: kubevirt.io/v1
      metadata: {name: web}
      spec:
        domain:
          memory: {guest: 2048Mi} # enough
          devices: {}
      """;

  private static final String CANONICAL =
      """
      # for the web
      apiVersion: kubevirt.io/v1
      kind: VirtualMachineInstance
      metadata:
        name: web
      spec:
        domain:
          devices: {}
          memory: # enough
            guest: 2Gi
      """;

  private static final String SECRET =
      "{\"kind\": \"Secret\", \"apiVersion\": \"v1\", \"metadata\": {\"name\": \"s\"}}";

  private static final String CANONICAL_SECRET =
      """
      {
          "apiVersion": "v1",
          "kind": "Secret",
          "metadata": {
              "name": "s"
          }
      }
      """;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void printsTheCanonicalText() throws IOException {
    String web = file("web.yaml", WEB);
    String secret = file("secret.json", SECRET);

    assertThat(Run.of("format", web)).isEqualTo(new Run(0, CANONICAL, ""));
    assertThat(Run.reading(WEB, "format", "-")).isEqualTo(new Run(0, CANONICAL, ""));
    assertThat(Run.of("format", web, secret, "-o", "yaml").out())
        .isEqualTo(
            CANONICAL
                + """
                ---
                apiVersion: v1
                kind: Secret
                metadata:
                  name: s
                """);
    assertThat(Run.of("format", secret, "-o", "json")).isEqualTo(new Run(0, CANONICAL_SECRET, ""));
    assertThat(Run.of("format", secret, secret, "--output=json").out())
        .startsWith("{\n    \"apiVersion\": \"v1\",\n    \"items\": [\n        {\n")
        .endsWith("    \"kind\": \"List\",\n    \"metadata\": {}\n}\n");
  }

  @Test
  void printsNothingWhenAnythingIsWrong() throws IOException {
    String web = file("web.yaml", WEB);
    String typo = file("typo.yaml", WEB.replace("guest", "gest"));

    assertThat(Run.of("format", web, typo, folder + "/wbe.yaml"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                %1$s/wbe.yaml: there is no such file; did you mean "web.yaml"?
                %1$s/typo.yaml:7:14: spec.domain.memory.gest: Memory has no field "gest"; did you\
                 mean "guest"?
                  7 |     memory: {gest: 2048Mi} # enough
                    |              ^
                """
                    .formatted(folder)));
  }

  @Test
  void listsWhatWouldChange() throws IOException {
    String web = file("web.yaml", WEB);
    String good = file("good.yaml", CANONICAL);
    String secret = file("deep/secret.json", SECRET);

    assertThat(Run.of("format", "--check", good)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("format", "--check", folder.toString()))
        .isEqualTo(new Run(1, secret + "\n" + web + "\n", ""));
    assertThat(Run.reading(WEB, "format", "--check", "-")).isEqualTo(new Run(1, "<stdin>\n", ""));
    assertThat(read("web.yaml")).isEqualTo(WEB);

    file("bad.yaml", "a: [");
    Run run = Run.of("format", "--check", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEqualTo(secret + "\n" + web + "\n");
    assertThat(run.err()).contains("bad.yaml:1:5: expected a value, found the end of the text");
  }

  @Test
  void rewritesWhatIsNotCanonical() throws IOException {
    String web = file("web.yaml", WEB.replace("\n", "\r\n"));
    String secret = file("secret.json", SECRET + SECRET);
    file("good.yaml", CANONICAL);
    Path good = folder.resolve("good.yaml");
    var time = Files.getLastModifiedTime(good);

    assertThat(Run.of("format", "--write", folder.toString()))
        .isEqualTo(new Run(0, secret + "\n" + web + "\n", ""));

    assertThat(read("web.yaml")).isEqualTo(CANONICAL);
    assertThat(read("secret.json")).isEqualTo(CANONICAL_SECRET + CANONICAL_SECRET);
    assertThat(Files.getLastModifiedTime(good)).isEqualTo(time);
    assertThat(Run.of("format", "--write", folder.toString())).isEqualTo(new Run(0, "", ""));
    assertThat(folder).isDirectoryContaining(one -> one.endsWith("good.yaml"));
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void rewritesTheOthersWhenOneIsWrong() throws IOException {
    String web = file("web.yaml", WEB);
    String typo = WEB.replace("guest", "gest");
    file("typo.yaml", typo);

    Run run = Run.of("format", "--write", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEqualTo(web + "\n");
    assertThat(read("web.yaml")).isEqualTo(CANONICAL);
    assertThat(read("typo.yaml")).isEqualTo(typo);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void permissionsAndLinksStay() throws IOException {
    file("real/web.yaml", WEB);
    Path real = folder.resolve("real/web.yaml");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-x--x"));
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), real);

    assertThat(Run.of("format", "--write", link.toString())).isEqualTo(new Run(0, link + "\n", ""));

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent(CANONICAL);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
        .isEqualTo("rw-r-x--x");
  }

  @Test
  void passesOverWhatIsNoManifestInADirectory() throws IOException {
    String values = file("values.yaml", "replicas: 2\n");
    String nothing = file("nothing.yml", "# later\n");
    file(".hidden.yaml", "a: [");
    file("notes.txt", "a: [");
    file("half.yaml", "kind: Secret\n");

    Run run = Run.of("format", "--check", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines().limit(3))
        .containsExactly(
            nothing + ": passed over, because there is no manifest in it",
            values + ": passed over, because there is no manifest in it",
            folder
                + "/half.yaml:1:1: there is no apiVersion, by which the API server knows what this"
                + " is");
  }

  @Test
  void refusesWhatIsNoManifestWhenItIsNamed() throws IOException {
    String values = file("values.yaml", "replicas: 2\n");
    String nothing = file("nothing.yaml", "# later\n");

    assertThat(Run.of("format", nothing))
        .isEqualTo(new Run(2, "", nothing + ": there is no manifest in it\n"));
    assertThat(Run.of("format", values).code()).isEqualTo(2);
    assertThat(Run.of("format", values).err()).startsWith(values + ":1:1: ");
  }

  @Test
  void tellsOfLinksThatLeadNowhereAndReadsTheOthers() throws IOException {
    String web = file("web.yaml", WEB);
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("gone.yaml"));
    String complaint = link + ": this is a link to something that is not there\n";

    assertThat(Run.of("format", link.toString())).isEqualTo(new Run(2, "", complaint));
    assertThat(Run.of("format", "--check", folder.toString()))
        .isEqualTo(new Run(2, web + "\n", complaint));
  }

  @Test
  void tellsOfDirectoriesThatCannotBeReadAndReadsTheOthers() throws IOException {
    String web = file("web.yaml", WEB);
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));

    assertThat(Run.of("format", "--check", folder.toString()))
        .isEqualTo(
            new Run(2, web + "\n", closed + ": you are not allowed to read this directory\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"format", "compose", "explain", "diff"})
  void anEmptyNameIsNoDirectory(String command) throws IOException {
    String good = file("good.yaml", CANONICAL);
    String[] arguments =
        command.equals("diff") ? new String[] {command, "", good} : new String[] {command, ""};

    assertThat(Run.of(arguments))
        .isEqualTo(
            new Run(2, "", "an empty text was given where the name of a file was expected\n"));
  }

  @Test
  void aByteOrderMarkIsNotCanonical() throws IOException {
    String marked = file("marked.yaml", "\uFEFF" + CANONICAL);

    assertThat(Run.of("format", "--check", marked)).isEqualTo(new Run(1, marked + "\n", ""));
    assertThat(Run.of("format", "--write", marked)).isEqualTo(new Run(0, marked + "\n", ""));
    assertThat(read("marked.yaml")).isEqualTo(CANONICAL);
  }

  @Test
  void anEmptyDirectoryIsFine() {
    assertThat(Run.of("format", folder.toString())).isEqualTo(new Run(0, "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --check --write | --check changes nothing and --write does; give one of them
          --check -o=json | -o says how to print, but with --check each file keeps its language; leave out -o
          --write -o=yaml | -o says how to print, but with --write each file keeps its language; leave out -o
          --write --      | the standard input cannot be rewritten; leave out --write
          """)
  void refusesWhatDoesNotGoTogether(String options, String complaint) {
    String[] two = options.split(" ", -1);

    assertThat(Run.of("format", two[0], two[1], "-"))
        .isEqualTo(new Run(2, "", "vmi format: " + complaint + "\n"));
  }
}
