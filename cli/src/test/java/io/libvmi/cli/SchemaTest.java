package io.libvmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.schema.ApiSchema;
import io.libvmi.schema.JsonSchemas;
import io.libvmi.schema.Kind;
import io.libvmi.schema.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  private static final ApiSchema NEWEST = ApiSchema.of(Release.NEWEST);

  @TempDir Path folder;

  @Test
  void withoutAKindItIsOneSchemaOfAll() {
    assertThat(Run.of("schema"))
        .isEqualTo(new Run(0, new JsonSchemas(NEWEST).ofAllKinds(), ""))
        .isEqualTo(Run.of("schema", "--kubevirt", "1.9.0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"VirtualMachine", "virtualmachine", "virtualmachines", "vm", "VMs"})
  void aKindIsNamedAsForKubectl(String name) {
    assertThat(Run.of("schema", name)).isEqualTo(new Run(0, virtualMachine(NEWEST), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2.0", "v1.2.0"})
  void itIsOfTheReleaseThatIsAskedFor(String version) {
    ApiSchema oldest = ApiSchema.of(Release.ALL.get(0));
    assertThat(Run.of("schema", "vm", "--kubevirt", version))
        .isEqualTo(new Run(0, virtualMachine(oldest), ""));
    assertThat(Run.of("schema", "--kubevirt", version))
        .isEqualTo(new Run(0, new JsonSchemas(oldest).ofAllKinds(), ""));
  }

  @Test
  void filesAreWrittenForEachKindAndVersion() throws IOException {
    Path target = folder.resolve("new/schemas");
    assertThat(Run.of("schema", "-d", target.toString())).isEqualTo(new Run(0, "", ""));
    assertThat(files(target))
        .hasSize(NEWEST.kinds().stream().mapToInt(kind -> kind.served().size()).sum())
        .containsEntry("kubevirt.io/virtualmachine_v1.json", virtualMachine(NEWEST))
        .containsEntry("kubevirt.io/virtualmachine_v1alpha3.json", virtualMachine(NEWEST))
        .containsKey("cdi.kubevirt.io/datavolume_v1beta1.json");
  }

  @Test
  void aKindsFilesAloneAreWrittenOverOlderOnes() throws IOException {
    Run.of("schema", "vmpool", "--kubevirt", "1.2.0", "--directory", folder.toString());
    assertThat(files(folder)).containsOnlyKeys("pool.kubevirt.io/virtualmachinepool_v1alpha1.json");
    assertThat(Run.of("schema", "vmpool", "-d", folder.toString())).isEqualTo(new Run(0, "", ""));
    String schema = Run.of("schema", "VirtualMachinePool").out();
    assertThat(files(folder))
        .containsOnlyKeys(
            "pool.kubevirt.io/virtualmachinepool_v1alpha1.json",
            "pool.kubevirt.io/virtualmachinepool_v1beta1.json")
        .containsValue(schema)
        .doesNotContainValue(Run.of("schema", "vmpool", "--kubevirt", "1.2.0").out());
  }

  @Test
  void anUnknownKindIsAnsweredWithTheNearestOne() {
    assertThat(Run.of("schema", "VirtualMachin"))
        .isEqualTo(mistake("there is no kind VirtualMachin; did you mean \"VirtualMachine\"?"));
    assertThat(Run.of("schema", "Secret", "--kubevirt", "1.2.0").err())
        .startsWith("vmi schema: there is no kind Secret; there are DataImportCron, DataSource, ");
  }

  @Test
  void aKindOfALaterReleaseIsAnsweredWithThatRelease() {
    assertThat(Run.of("schema", "vmbackup", "--kubevirt", "1.2.0"))
        .isEqualTo(
            mistake(
                "KubeVirt 1.2.0 has no VirtualMachineBackup; the first release with it is 1.8.0"));
  }

  @Test
  void anUnknownReleaseIsAMistake() {
    assertThat(Run.of("schema", "--kubevirt", "1.9.1"))
        .isEqualTo(
            mistake(
                """
                Invalid value for option '--kubevirt': the API of KubeVirt 1.9.1 is not known; did you mean "1.9.0"?
                "vmi schema --help" tells more."""));
    assertThat(Run.of("schema", "--kubevirt", "latest"))
        .isEqualTo(
            mistake(
                """
                Invalid value for option '--kubevirt': the API of KubeVirt latest is not known; \
                known are the releases 1.2.0, 1.3.0, 1.4.0, 1.5.0, 1.6.0, 1.7.0, 1.8.0, 1.9.0
                "vmi schema --help" tells more."""));
    assertThat(Run.of("schema", "-d", "a\0b").err()).contains("cannot be the name of a directory");
  }

  @Test
  void aFileInTheWayIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    assertThat(Run.of("schema", "kv", "-d", file.toString()))
        .isEqualTo(mistake(file + " is a file where a directory was expected"));

    Files.writeString(folder.resolve("kubevirt.io"), "");
    Run run = Run.of("schema", "kv", "-d", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("vmi: cannot write " + folder.resolve("kubevirt.io/kubevirt_v1.json") + ": ");
  }

  private static Run mistake(String words) {
    return new Run(2, "", "vmi schema: " + words + "\n");
  }

  private static String virtualMachine(ApiSchema api) {
    Kind kind = api.kind("kubevirt.io/v1", "VirtualMachine");
    return new JsonSchemas(api).of(kind);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : all) {
      files.put(folder.relativize(file).toString(), Files.readString(file));
    }
    return files;
  }
}
