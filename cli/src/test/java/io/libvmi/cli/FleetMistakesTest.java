package io.libvmi.cli;

import static io.libvmi.cli.FleetFolder.machine;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with values, with files of them, and with what is asked for. */
class FleetMistakesTest {
  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return new FleetFolder(folder).file(name, text);
  }

  private String web() throws IOException {
    return new FleetFolder(folder).web();
  }

  private Run vmi(String in, String... args) {
    return new FleetFolder(folder).vmi(in, args);
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
  void whatIsWrongWithAFileIsToldWhereItStands(String text, String complaint) throws IOException {
    Run run = vmi(text.replace("\\n", "\n"), "compose", web(), "--each", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().findFirst()).hasValue(complaint);
  }

  @Test
  void whatIsWrongWithALaterLineOfJsonIsToldThere() throws IOException {
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
  void whatDoesNotGoTogether(String options, String complaint) throws IOException {
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
    assertThat(vmi("vmi: [withRng]", "compose", "-", "--each", "-").err())
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
  void aQuoteThatIsNeverClosedDoesNotFillTheMemory() throws IOException {
    String rows = "name\n\"" + "x\n".repeat(TextLines.LONGEST);

    assertThat(vmi(rows, "compose", web(), "--each=-").err())
        .isEqualTo("<stdin>:2:1: more than 1,048,576 characters for one machine\n");
  }
}
