package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FleetTest {
  private static final String WEB =
      """
      variables: {name: web, memory: 2Gi, index: 1}
      vmi:
        - withName: ${name}-${index:%02d}
        - withGuestMemory: ${memory}
      """;

  @TempDir Path folder;

  @BeforeEach
  void recipe() throws IOException {
    file("web.yaml", WEB);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String web() {
    return folder.resolve("web.yaml").toString();
  }

  /** A run, with the folder's name left out of what it says. */
  private Run vmi(String in, String... args) {
    Run run = Run.reading(in, args);
    return new Run(run.code(), run.out(), run.err().replace(folder + "/", ""));
  }

  private static String machine(String name, String memory) {
    return """
        apiVersion: kubevirt.io/v1
        kind: VirtualMachineInstance
        metadata:
          name: %s
        spec:
          domain:
            devices: {}
            memory:
              guest: %s
            resources: {}
        """
        .formatted(name, memory);
  }

  /** What is composed of recipes in which the values are written out. */
  private static String written(String... args) {
    return String.join("---\n", args);
  }

  @Test
  void machinesAreCounted() {
    assertThat(vmi("", "compose", web(), "--count", "3"))
        .isEqualTo(
            new Run(
                0,
                written(
                    machine("web-01", "2Gi"), machine("web-02", "2Gi"), machine("web-03", "2Gi")),
                ""));
    assertThat(vmi("", "compose", web(), "--count=1")).isEqualTo(vmi("", "compose", web()));
    assertThat(vmi("", "compose", web(), "--count=0")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void valuesAreSet() {
    assertThat(vmi("", "compose", web(), "--set", "name=a=b", "--set", "index=9"))
        .isEqualTo(new Run(0, machine("a=b-09", "2Gi"), ""));
    assertThat(vmi("", "compose", web(), "--count=2", "--set=memory=1Gi", "--set=index=9"))
        .isEqualTo(new Run(0, written(machine("web-09", "1Gi"), machine("web-10", "1Gi")), ""));
    assertThat(vmi("", "compose", web(), "--set", "name=${name}"))
        .isEqualTo(new Run(0, machine("${name}-01", "2Gi"), ""));
  }

  @Test
  void thereIsAMachineForEachRow() throws IOException {
    String expected =
        written(machine("a-01", "1Gi"), machine("web-02", "2Gi"), machine("\"-03\"", "4Gi"));
    String csv = file("m.csv", "\uFEFFmemory, name\r\n1Gi,a\r\n\r\n,\r\n\"4Gi\",\"\"\r\n");
    String json =
        "{\"name\": \"a\", \"memory\": \"1Gi\"}\n\n{\"memory\": null}\n"
            + "{\"name\": \"\", \"memory\": \"4Gi\"}";

    assertThat(vmi("", "compose", web(), "--each", csv)).isEqualTo(new Run(0, expected, ""));
    assertThat(vmi(json, "compose", web(), "--each", "-")).isEqualTo(new Run(0, expected, ""));
  }

  @Test
  void aRowCanSayTheIndexItself() {
    assertThat(vmi("index\n7\n", "compose", web(), "--each", "-"))
        .isEqualTo(new Run(0, machine("web-07", "2Gi"), ""));
    assertThat(vmi("{\"index\": 7, \"name\": true}", "compose", web(), "--each", "-"))
        .isEqualTo(new Run(0, machine("true-07", "2Gi"), ""));
  }

  @Test
  void aHeaderAloneIsNoMachine() {
    assertThat(vmi("name\n", "compose", web(), "--each", "-")).isEqualTo(new Run(0, "", ""));
    assertThat(vmi("name\n", "compose", web(), "--each", "-", "-o", "json"))
        .isEqualTo(new Run(0, OutputFormat.JSON.text(java.util.List.of()), ""));
  }

  /** All machines, over several batches, against the same machines composed one by one. */
  @ParameterizedTest
  @ValueSource(strings = {"yaml", "json"})
  void aFleetIsWhatItsMachinesAreOneByOne(String format) throws IOException {
    int count = 333;
    String fleet =
        IntStream.range(1, count + 1)
            .mapToObj(i -> "vmi: [{withName: web-%02d}, {withGuestMemory: 2Gi}]\n".formatted(i))
            .collect(Collectors.joining("---\n"));

    Run run = vmi("", "compose", web(), "--count=" + count, "-o", format);

    assertThat(run).isEqualTo(vmi(fleet, "compose", "-", "-o", format));
    String rows = "name\n" + "web\n".repeat(count);
    assertThat(vmi(rows, "compose", web(), "--each=-", "-o", format)).isEqualTo(run);
  }

  @Test
  void oneManifestIsNoListInJson() {
    assertThat(vmi("", "compose", web(), "--count=1", "-o", "json"))
        .isEqualTo(vmi("", "compose", web(), "-o", "json"));
    assertThat(vmi("name\nweb\n", "compose", web(), "--each=-", "-o", "json"))
        .isEqualTo(vmi("", "compose", web(), "-o", "json"));
  }

  @Test
  void eachMachineIsMadeByAllRecipesInTheirOrder() throws IOException {
    String disk =
        file("disk.yaml", "variables: [index]\ndataVolume: [{withName: 'disk-${index}'}]\n");

    String out = vmi("", "compose", web(), disk, "--count=2").out();

    assertThat(out.lines().filter(line -> line.startsWith("  name: ")))
        .containsExactly("  name: web-01", "  name: disk-0", "  name: web-02", "  name: disk-1");
  }

  @Test
  void theFirstMachineThatSomethingIsWrongWithEndsTheRun() throws IOException {
    String csv = file("m.csv", "memory,name\n" + "1Gi,a\n".repeat(40) + "\"2 Gi\",\"b\"\n1Gi,c\n");

    Run run = vmi("", "compose", web(), "--each", csv);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .isEqualTo(
            IntStream.range(1, 41)
                .mapToObj(i -> machine("a-%02d".formatted(i), "1Gi"))
                .collect(Collectors.joining("---\n")));
    assertThat(run.err())
        .isEqualTo(
            """
            m.csv:42:1: vmi[1].withGuestMemory: "2 Gi" is not a quantity: a number, then one of the suffixes n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei or an exponent such as e3 was expected; did you mean "2Gi"?; it stands for ${memory} at web.yaml:4:22
              42 | "2 Gi","b"
                 | ^
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nam,memory\\na,1Gi\\n     | <stdin>:1:1: nam: no recipe has a variable of this name; did you mean "name"?
          x,memory\\na,1Gi\\n       | <stdin>:1:1: x: no recipe has a variable of this name; declared are name, memory, index
          name;memory\\na;1Gi\\n    | <stdin>:1:1: commas were expected between names and values
          name,name\\na,b\\n        | <stdin>:1:6: name: there are two columns of this name
          name,memory\\na\\n        | <stdin>:2:2: 1 value stands where 2 were expected: name, memory
          name,memory\\na,1Gi,x\\n  | <stdin>:2:7: 3 values stand where 2 were expected: name, memory
          name\\n\\na"b\\n          | <stdin>:3:2: a quote stands within a cell that does not begin with one; a cell with a quote is put into quotes, and the quote in it doubled: "2"" disk"
          name\\n"a\\nb\\n          | <stdin>:2:1: this quote is not closed; a cell with a quote is put into quotes, and the quote in it doubled: "2"" disk"
          name\\n"a\\nb"c\\n        | <stdin>:3:3: a comma or the end of the line was expected behind a quote; a cell with a quote is put into quotes, and the quote in it doubled: "2"" disk"
          \\n                       | <stdin>:1:1: there is nothing in it where a line with the names was expected
          {"nam": 1}                | <stdin>:1:2: nam: no recipe has a variable of this name; did you mean "name"?
          {"name": [1]}             | <stdin>:1:10: name: a list was given where text, a number, true or false was expected
          {} {}                     | <stdin>:1:1: one object was expected in a line, as in {"name": "a"}
          {"name": "a", "name": 1}  | <stdin>:1:15: name: "name" stands twice, first at line 1, column 2
          """)
  void whatIsWrongWithAFileIsToldWhereItStands(String text, String complaint) {
    Run run = vmi(text.replace("\\n", "\n"), "compose", web(), "--each", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().findFirst()).hasValue(complaint);
  }

  @Test
  void whatIsWrongWithALaterLineOfJsonIsToldThere() {
    Run twice = vmi("{}\n{\"name\": 1, \"name\": 2}", "compose", web(), "--each", "-");
    Run run = vmi("{\"name\": \"a\"}\n{\"name\": \"b\"\n", "compose", web(), "--each", "-");

    assertThat(twice.err())
        .startsWith("<stdin>:2:13: name: \"name\" stands twice, first at line 2, column 2\n");

    assertThat(run.out()).isEqualTo(machine("a-01", "2Gi"));
    assertThat(run.err())
        .isEqualTo(
            """
            <stdin>:2:1: this { is not closed
              2 | {"name": "b"
                | ^
            """);
  }

  @Test
  void aValueThatIsNeededIsAskedFor() throws IOException {
    String recipe = file("r.yaml", "variables: [name]\nvmi:\n  - withName: ${name}\n");

    assertThat(vmi("", "compose", recipe, "--count=2"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                r.yaml:3:15: vmi[0].withName: the variable name has no value; give it a default, as in variables: {name: ...}, or a value, as by vmi compose --set name=...; this is so with machine 1 of the fleet
                  3 |   - withName: ${name}
                    |               ^
                """));
    assertThat(vmi("name,index\n,2\n", "compose", recipe, "--each=-").err())
        .startsWith(
            "<stdin>:1:6: index: no recipe has a variable of this name; declared are name\n");
    assertThat(vmi("name\na\n\"\"\n,\n", "compose", recipe, "--each=-").err())
        .startsWith("<stdin>:4:2: 2 values stand where 1 were expected");
    assertThat(vmi("{}", "compose", recipe, "--each=-").err())
        .startsWith("r.yaml:3:15: vmi[0].withName: the variable name has no value;")
        .contains("this is so with line 1 of <stdin>");
    String two =
        file(
            "two.yaml",
            "variables: [name, label]\nvmi: [{withName: '${name}'}, {withLabel: [x, '${label}']}]\n");
    assertThat(vmi("name\na\n", "compose", two, "--each=-").err())
        .startsWith("<stdin>:1:1: there is no column label, and the variable has no default\n");
    assertThat(vmi("name,label\na,\n", "compose", two, "--each=-").err())
        .startsWith("<stdin>:2:3: vmi[1].withLabel[1]: the variable label has no value;");
  }

  @Test
  void twoMachinesOfOneNameAreAMistake() throws IOException {
    String recipe = file("r.yaml", "variables: [name]\nvmi: [{withName: '${name}'}]\n");
    String plain = file("p.yaml", "vmi: [{withName: a}, {withNamespace: shop}]\n");

    Run run = vmi("name\na\nb\na\n", "compose", recipe, "--each=-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out().lines().filter(line -> line.startsWith("  name: ")))
        .containsExactly("  name: a", "  name: b");
    assertThat(run.err())
        .isEqualTo(
            "vmi compose: the name of VirtualMachineInstance a is given to line 4 of <stdin> and was"
                + " given to machine 1 already; put a variable into it that differs, as in withName:"
                + " web-${index}\n");
    assertThat(vmi("", "compose", plain, "--count=2").err())
        .startsWith(
            "vmi compose: the name of VirtualMachineInstance shop/a is given to machine 2 of the"
                + " fleet and was given to machine 1 already;");
    assertThat(vmi("", "compose", file("x.yaml", "vmi: [withRng]\n"), "--count=100").code())
        .isZero();
  }

  @Test
  void strictFleets() throws IOException {
    String recipe =
        file(
            "r.yaml",
            "variables: [index]\nvmi:\n  - withName: a-${index}\n  - withName: b-${index}\n");

    assertThat(vmi("", "compose", recipe, "--count=2").code()).isZero();
    assertThat(vmi("", "compose", recipe, "--count=2", "--strict"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                r.yaml:4:5: vmi[1].withName: withName("b-0") overwrites metadata.name, which withName("a-0") had set; the other one stands at r.yaml:3:5; this is so with machine 1 of the fleet
                  4 |   - withName: b-${index}
                    |     ^
                """));
    assertThat(vmi("", "compose", web(), "--strict", "--set=name=x").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          --count 2 --each m.csv  | --count and --each do not go together: a file says itself how many rows it has
          --as pool               | --as pool needs --count, which says how many machines
          --as pool --each m.csv  | --as and --each do not go together: a pool repeats one machine
          --set name              | --set name: NAME=VALUE was expected
          --set name=a --set name=b | --set gives name two values
          --count -1              | Invalid value for option '--count': -1 was given where a number of machines was expected: 0 to 2147483647
          --count many            | Invalid value for option '--count': many was given where a number of machines was expected: 0 to 2147483647
          --as deployment --count 2 | Invalid value for option '--as': deployment was given where pool or replicaset was expected
          """)
  void whatDoesNotGoTogether(String options, String complaint) {
    String[] args = ("compose web.yaml " + options).split(" ");

    assertThat(Run.of(args))
        .isEqualTo(
            new Run(2, "", "vmi compose: " + complaint + "\n\"vmi compose --help\" tells more.\n"));
  }

  @Test
  void whatCannotBeSet() throws IOException {
    assertThat(vmi("", "compose", web(), "--set", "nmae=a"))
        .isEqualTo(
            new Run(
                2,
                "",
                "vmi compose: --set nmae=a: no recipe has a variable of this name; did you mean"
                    + " \"name\"?\n"));
    assertThat(vmi("", "compose", web(), "--set", "index=a").err())
        .isEqualTo(
            "vmi compose: --set index=a: a whole number was expected, the first machine's\n");
    assertThat(vmi("name\na\n", "compose", web(), "--set", "name=a", "--each=-").err())
        .startsWith("<stdin>:1:1: name: --set gives it a value, too\n");
    assertThat(vmi("{\"name\": 1}", "compose", web(), "--set", "name=a", "--each=-").err())
        .startsWith("<stdin>:1:2: name: --set gives it a value, too\n");
    assertThat(vmi("", "compose", web(), "--each", folder + "/web.yml").err())
        .isEqualTo("web.yml: there is no such file; did you mean \"web.yaml\"?\n");
    assertThat(vmi(WEB, "compose", "-", "--each", "-").err())
        .isEqualTo("-: the standard input can be read only once\n");
    assertThat(vmi("", "compose", file("r.yaml", "vmi: []"), "--set", "a=b").err())
        .contains(
            "no recipe has a variable of this name; declare it, as in variables: [name, index]");
  }

  @Test
  void aWarningIsNoMistake() throws IOException {
    String recipe =
        file(
            "r.yaml",
            "variables: {name: web}\nvmi:\n  - withName: ${name}\n  - withHostname: ${nmae}\n");

    Run run = vmi("", "compose", recipe);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("hostname: ${nmae}\n");
    assertThat(run.err())
        .isEqualTo(
            """
            r.yaml:4:19: vmi[1].withHostname: warning: ${nmae} stays as it is, for the recipe has no variable nmae; did you mean "name"?
              4 |   - withHostname: ${nmae}
                |                   ^
            """);
    assertThat(vmi("", "compose", recipe, "--set", "name=a").err()).isEqualTo(run.err());
  }

  @Test
  void aPoolRepeatsTheMachine() throws IOException {
    String recipe =
        file(
            "r.yaml",
            """
            variables: {name: web, memory: 1Gi}
            vmi: [{withName: "${name}"}, {withGuestMemory: "${memory}"}, {withLabel: [app, web]}]
            vm: [{withRunStrategy: Always}]
            """);
    String pool =
        """
        vmi: [{withGuestMemory: 2Gi}, {withLabel: [app, web]}]
        vm: [{withRunStrategy: Always}]
        pool: [{withName: web}, {withReplicas: 5}, {withPoolSelectorLabel: [kubevirt.io/vmpool, web]}]
        """;

    assertThat(vmi("", "compose", recipe, "--count=5", "--as=pool", "--set=memory=2Gi"))
        .isEqualTo(vmi(pool, "compose", "-"));
    assertThat(vmi("", "compose", recipe, "--count=5", "--as=pool", "--strict").code()).isZero();
  }

  @Test
  void aReplicaSetRepeatsTheInstance() throws IOException {
    String recipe = file("r.yaml", "vmi: [{withName: web}, withRng]\n");
    String set =
        """
        vmi: [{withName: web}, withRng]
        replicaSet:
          - withName: web
          - withReplicas: 5
          - withReplicaSetSelectorLabel: [kubevirt.io/vmReplicaSet, web]
        """;

    assertThat(vmi("", "compose", recipe, "--count=5", "--as=replicaset"))
        .isEqualTo(vmi(set, "compose", "-"));
  }

  @Test
  void whatCannotBeRepeated() throws IOException {
    String instance = file("i.yaml", "vmi: [{withName: a}]\n");
    String machine = file("m.yaml", "vm: [{withName: a}]\n");
    String pool = file("p.yaml", "pool: [{withName: a}]\n");
    String counted = file("c.yaml", "variables: [index]\nvm: [{withName: 'a-${index}'}]\n");

    assertThat(vmi("", "compose", instance, machine, pool, counted, "--count=2", "--as=pool"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                i.yaml:1:1: vmi: a pool repeats a VirtualMachine, and this recipe makes a VirtualMachineInstance; say under vm: what the machines are beyond their instances, as in - withRunStrategy: Always, or ask for a replicaset
                  1 | vmi: [{withName: a}]
                    | ^
                p.yaml:1:1: pool: a pool repeats a VirtualMachine, and this recipe makes a VirtualMachinePool; compose it as it is, withReplicas says how many
                  1 | pool: [{withName: a}]
                    | ^
                c.yaml:2:17: vm[0].withName: a pool repeats one machine, so there is no ${index}; its controller puts -0, -1 and so on behind the pool's name and the names of data volume templates
                  2 | vm: [{withName: 'a-${index}'}]
                    |                 ^
                """));
    assertThat(vmi("", "compose", machine, "--count=2", "--as=replicaset").err())
        .startsWith(
            "m.yaml:1:1: vm: a replicaset repeats a VirtualMachineInstance, and this recipe makes a"
                + " VirtualMachine; leave out vm:, which would be lost, or ask for a pool\n");
  }

  @Test
  void explainTellsOfDefaults() throws IOException {
    String needy = file("r.yaml", "variables: [name]\nvmi:\n  - withName: ${name}\n");

    Run run = vmi("", "explain", "--field", "memory.guest", web());

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                spec.domain.memory.guest
                  2Gi

                  now  2Gi  withGuestMemory("2Gi")  %s:4:5
                """
                    .formatted(web()),
                ""));
    assertThat(vmi("", "explain", needy).err())
        .startsWith(
            "r.yaml:3:15: vmi[0].withName: the variable name has no value; give it a default");
  }

  private Run failing(String message, String... args) {
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    int code = Vmi.run(streams, args);
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aRunEndsWhenNobodyReadsOn() {
    assertThat(failing("Broken pipe", "compose", web(), "--count=1000000000"))
        .isEqualTo(new Run(0, "", ""));
    assertThat(failing("No space left on device", "compose", web(), "--count=1000000000"))
        .isEqualTo(new Run(1, "", "vmi: cannot write the output: No space left on device\n"));
  }

  @Test
  void aFileThatCannotBeReadFurtherIsAFailure() {
    InputStream in =
        new InputStream() {
          private final InputStream begin =
              new ByteArrayInputStream("name\na\n".getBytes(StandardCharsets.UTF_8));

          @Override
          public int read() throws IOException {
            int read = begin.read();
            if (read < 0) {
              throw new IOException("gone");
            }
            return read;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            bytes[offset] = (byte) read();
            return 1;
          }
        };
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    Streams streams =
        new Streams(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false, false);

    int code = Vmi.run(streams, "compose", web(), "--each", "-");

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("vmi: cannot read the values: gone\n");
  }
}
