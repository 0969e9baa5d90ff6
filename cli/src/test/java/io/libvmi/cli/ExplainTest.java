package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.reader.Documents;
import io.libvmi.reader.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainTest {
  private static final Path SHOP = Path.of("../docs/examples/explain/shop.yaml");
  private static final String VM =
      """
      apiVersion: kubevirt.io/v1
      kind: VirtualMachine
      metadata: {name: %s}
      spec: {runStrategy: %s}
      """;

  @TempDir Path folder;

  /** What is said of the shop's machine in the documents. */
  private static Run shop(String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of("explain", "-"));
    all.addAll(List.of(args));
    Run run = Run.reading(Files.readString(SHOP), all.toArray(String[]::new));
    String out = run.out().replaceAll("testvmi-[a-z0-9]{5}", "testvmi-drawn");
    return new Run(run.code(), out, run.err());
  }

  private static void assertGolden(String file, Run run) throws IOException {
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    Golden.assertMatches(file, run.out());
  }

  @Test
  void asText() throws IOException {
    assertGolden("explain-shop.txt", shop());
    assertThat(shop("-o", "text", "--color", "never")).isEqualTo(shop());
  }

  @Test
  void asYaml() throws IOException {
    assertGolden("explain-shop.yaml", shop("-o", "yaml"));
  }

  @Test
  void asJson() throws IOException {
    assertGolden("explain-shop.json", shop("-o", "json"));
  }

  @Test
  void asAPage() throws IOException {
    assertGolden("explain-shop.html", shop("-o", "html"));
  }

  @Test
  void onlyWhatWasLost() throws IOException {
    assertGolden("explain-shop-overrides.txt", shop("--overrides"));
    assertThat(Run.reading(VM.formatted("a", "Always"), "explain", "--overrides", "-").out())
        .isEqualTo("Nothing that was said is lost.\n");
  }

  @Test
  void theStoryOfAField() throws IOException {
    assertGolden("explain-shop-field.txt", shop("--field", "memory.guest"));
  }

  @Test
  void coloursWhenTheyAreAskedFor() throws IOException {
    assertThat(shop("--color", "always").out()).startsWith("\u001B[1mVirtualMachine shop\u001B[0m");
    assertThat(Colouring.isAskedFor("auto", true, null)).isTrue();
    assertThat(Colouring.isAskedFor("auto", true, "")).isTrue();
    assertThat(Colouring.isAskedFor("auto", true, "1")).isFalse();
    assertThat(Colouring.isAskedFor("auto", false, null)).isFalse();
    assertThat(Colouring.isAskedFor("always", false, "1")).isTrue();
    assertThat(Colouring.isAskedFor("never", true, null)).isFalse();
  }

  static List<Path> recipes() throws IOException {
    return DocumentationTest.recipes();
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void commentsDoNotChangeWhatIsComposed(Path recipe) {
    String explained = Run.of("explain", "-o", "yaml", recipe.toString()).out();

    assertThat(tree(explained)).isEqualTo(tree(Run.of("compose", recipe.toString()).out()));
  }

  private static List<Object> tree(String yaml) {
    return Documents.parse("manifest", yaml).stream().map(Node::toTree).toList();
  }

  @Test
  void severalManifests() {
    String two = VM.formatted("a", "Always") + "---\n" + VM.formatted("b", "Halted");

    assertThat(Run.reading(two, "explain", "-").out())
        .contains("VirtualMachine a\n", "\n\nVirtualMachine b\n");
    assertThat(Run.reading(two, "explain", "-o", "yaml", "-").out())
        .contains(
            "runStrategy: Always       # 4:21\n---\n# who set each field; line:column of <stdin>\napiVersion");
    assertThat(Run.reading(two, "explain", "--field", "runStrategy", "-").out())
        .isEqualTo(
            """
            VirtualMachine a
            spec.runStrategy
              Always

              now  Always  the manifest  <stdin>:4:21

            VirtualMachine b
            spec.runStrategy
              Halted

              now  Halted  the manifest  <stdin>:9:21
            """);
  }

  @Test
  void theItemsOfAList() {
    String list =
        "{apiVersion: v1, kind: List, items: [{apiVersion: v1, kind: ConfigMap, data: {a: b}}]}";

    assertThat(Run.reading(list, "explain", "-").out())
        .isEqualTo(
            """
            ConfigMap

            Fields (3; line:column of <stdin>)
              apiVersion  v1         1:51
              data.a      b          1:82
              kind        ConfigMap  1:61
            """);
  }

  @Test
  void aListWithNothingInIt() {
    assertThat(Run.reading("{apiVersion: v1, kind: List, items: []}", "explain", "-").out())
        .startsWith("List\nContents  items  none: there is nothing in this list\n");
    assertThat(Run.reading("{apiVersion: v1, kind: List}", "explain", "-").out())
        .startsWith("List\nContents  items  none: there is nothing in this list\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          -o xml               | Invalid value for option '--output': xml was given where text, yaml, json or html was expected
          --color blue         | Invalid value for option '--color': blue was given where auto, always or never was expected
          --field a --overrides | --field and --overrides do not go together
          --field a -o json    | --field is told as text, and not as json
          --overrides -o yaml  | --overrides is told as text, and not as yaml
          """)
  void whatDoesNotGoIsSaid(String options, String complaint) {
    String[] args = ("explain " + options + " " + SHOP).split(" ");

    assertThat(Run.of(args))
        .isEqualTo(
            new Run(2, "", "vmi explain: " + complaint + "\n\"vmi explain --help\" tells more.\n"));
  }

  @Test
  void aPageShowsOneManifest() throws IOException {
    assertThat(shop("-o", "html").out()).startsWith("<!DOCTYPE html>").contains("<h1>shop ");
    assertThat(Run.of("explain", "-o", "html", SHOP.toString(), SHOP.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "vmi explain: a page shows one manifest, and there are 2; explain them one by one\n"));
  }

  @Test
  void theEndOfAPathWillDoByNameAndByNumber() throws IOException {
    assertThat(shop("--field", "volumes[2]"))
        .isEqualTo(shop("--field", "spec.template.spec.volumes[data]"))
        .isEqualTo(shop("--field", "volumes[data]"));
  }

  @Test
  void aFieldThatIsNotThere() throws IOException {
    assertThat(shop("--field", "spec.template.spec.domain.memory.gest"))
        .isEqualTo(
            new Run(
                2,
                "",
                "vmi explain: there is no field spec.template.spec.domain.memory.gest; did you mean"
                    + " spec.template.spec.domain.memory.guest?\n"));
    assertThat(shop("--field", "spec.template.spec.cpu").err())
        .isEqualTo(
            "vmi explain: there is no field spec.template.spec.cpu; in spec.template.spec there is"
                + " domain, networks, terminationGracePeriodSeconds, volumes\n");
    String two = VM.formatted("a", "Always") + "---\napiVersion: v1\nkind: Secret\ntype: a\n";
    assertThat(Run.reading(two, "explain", "--field", "typ", "-").err())
        .isEqualTo("vmi explain: there is no field typ; did you mean type?\n");
  }

  @Test
  void nothingIsPrintedWhereSomethingIsWrong() throws IOException {
    Path wrong = folder.resolve("wrong.yaml");
    Files.writeString(wrong, "vmi:\n  - withNam: a\n");

    Run run = Run.of("explain", SHOP.toString(), wrong.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there is no option withNam; did you mean \"withName\"?");
    assertThat(Run.of("explain", folder.toString()).err())
        .isEqualTo(folder + ": this is a directory where a recipe or a manifest was expected\n");
    assertThat(Run.reading("", "explain", "-").err())
        .isEqualTo("<stdin>: there is no recipe and no manifest in it\n");
    assertThat(Run.reading("a: [", "explain", "-").code()).isEqualTo(2);
    assertThat(Run.reading("kind: VirtualMachine", "explain", "-").err()).contains("apiVersion");
  }
}
