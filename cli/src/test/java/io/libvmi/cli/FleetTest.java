package io.libvmi.cli;

import static io.libvmi.cli.FleetFolder.machine;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FleetTest {
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

  /** What is composed of recipes in which the values are written out. */
  private static String written(String... args) {
    return String.join("---\n", args);
  }

  @Test
  void machinesAreCounted() throws IOException {
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
  void valuesAreSet() throws IOException {
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
  void aRowCanSayTheIndexItself() throws IOException {
    assertThat(vmi("index\n7\n", "compose", web(), "--each", "-"))
        .isEqualTo(new Run(0, machine("web-07", "2Gi"), ""));
    assertThat(vmi("{\"index\": 7, \"name\": true}", "compose", web(), "--each", "-"))
        .isEqualTo(new Run(0, machine("true-07", "2Gi"), ""));
  }

  @Test
  void aHeaderAloneIsNoMachine() throws IOException {
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
  void oneManifestIsNoListInJson() throws IOException {
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
  void aRunEndsWhenNobodyReadsOn() throws IOException {
    assertThat(failing("Broken pipe", "compose", web(), "--count=1000000000"))
        .isEqualTo(new Run(0, "", ""));
    assertThat(failing("No space left on device", "compose", web(), "--count=1000000000"))
        .isEqualTo(new Run(1, "", "vmi: cannot write the output: No space left on device\n"));
  }

  @Test
  void aFileThatCannotBeReadFurtherIsAFailure() throws IOException {
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
