package io.libvmi.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the run finds what it is there to find. */
class ConformanceTest {
  private static final Map<String, Object> NEW =
      Map.of("call", Map.of("fn", "New", "args", List.of()));

  private static final String BARE =
      """
      {"kind":"VirtualMachineInstance","apiVersion":"kubevirt.io/v1",\
      "metadata":{"name":"NAME","creationTimestamp":null},\
      "spec":{"domain":{"resources":{},"devices":{}},"terminationGracePeriodSeconds":0},\
      "status":{"guestOSInfo":{},"runtimeUser":0}}""";

  private static final String BARE_YAML =
      """
      apiVersion: kubevirt.io/v1
      kind: VirtualMachineInstance
      metadata:
        creationTimestamp: null
        name: NAME
      spec:
        domain:
          devices: {}
          resources: {}
        terminationGracePeriodSeconds: 0
      status:
        guestOSInfo: {}
        runtimeUser: 0
      """;

  private static final String BARE_SHA256 =
      "8d6dc2c5ad7d2c9d3ec3e0b9be26d0d6e8ae0bb1f2dd1d3b7c5d8ab6a7d9a4c5";

  @TempDir Path folder;

  @Test
  void a_case_that_agrees() throws IOException {
    Tally tally = run("{\"fn\":\"New\",\"args\":[]}", BARE, BARE_YAML, sha256(BARE));

    assertThat(tally)
        .hasToString("libvmi-1.2.0/c.jsonl.gz: 1 cases, 1 agree (D1 in 1), 0 disagree");
    assertThat(tally.isGood()).isTrue();
  }

  @Test
  void an_object_that_differs() throws IOException {
    Tally tally =
        run(
            "{\"fn\":\"New\",\"args\":[{\"fn\":\"WithRng\",\"args\":[]}]}",
            BARE,
            BARE_YAML,
            sha256(BARE));

    assertThat(tally.disagreements())
        .containsExactly("c1: .spec.domain.devices.rng: only ours has {}");
    assertThat(tally.isGood()).isFalse();
  }

  @Test
  void a_text_that_differs() throws IOException {
    Tally tally =
        run("{\"fn\":\"New\",\"args\":[]}", BARE, BARE_YAML.replace("{}", "{ }"), sha256(BARE));

    assertThat(tally.disagreements()).singleElement().asString().startsWith("c1: YAML: ours is");
  }

  @Test
  void bytes_that_differ() throws IOException {
    Tally tally = run("{\"fn\":\"New\",\"args\":[]}", BARE, BARE_YAML, BARE_SHA256);

    assertThat(tally.disagreements())
        .singleElement()
        .asString()
        .startsWith("c1: JSON: other bytes than Go's");
  }

  @Test
  void an_error_where_go_has_a_result() throws IOException {
    Tally tally =
        run(
            "{\"fn\":\"New\",\"args\":[{\"fn\":\"WithUnknown\",\"args\":[]}]}",
            BARE,
            BARE_YAML,
            sha256(BARE));

    assertThat(tally.disagreements())
        .singleElement()
        .asString()
        .startsWith("c1: WithUnknown: ours is the error")
        .contains("withUnknown");
  }

  @Test
  void a_result_where_go_crashes() throws IOException {
    Tally tally =
        write(
            Map.of(
                "id", "c1",
                "spec", Map.of("call", Map.of("fn", "New", "args", new Object[0])),
                "panic", "no"));

    assertThat(tally.disagreements()).singleElement().asString().contains("Go says no");
  }

  @Test
  void a_file_without_cases() throws IOException {
    assertThat(write().isGood()).isFalse();
  }

  @Test
  void a_folder_that_is_not_a_releases() {
    assertThatThrownBy(() -> GoldenFile.run(folder, "f", List.of(Map.of("id", "c1", "spec", NEW))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no release is known as f");
  }

  @Test
  void a_table_of_what_disagrees() throws IOException {
    String label = "{\"call\":{\"fn\":\"New\",\"args\":[{\"fn\":\"WithUnknown\",\"args\":[]}]}}";
    String ports =
        "{\"call\":{\"fn\":\"New\",\"args\":[{\"fn\":\"WithInterface\",\"args\":[{\"name\":\"n\"}]}]}}";
    Tally tally =
        write(
            GoldenFile.result(ports, BARE.replace("{}", "{\"interfaces\":[{\"name\":\"o\"}]}")),
            GoldenFile.result(label, BARE),
            GoldenFile.result(label, BARE));

    assertThat(tally.table())
        .containsExactly("     2  WithUnknown", "     1  .spec.domain.devices.interfaces[].name");
  }

  @Test
  void names_in_java() {
    assertThat(GoCalls.javaName("New")).isEqualTo("newVirtualMachineInstance");
    assertThat(GoCalls.javaName("WithCPUCount")).isEqualTo("withCpuCount");
    assertThat(GoCalls.javaName("WithCDRom")).isEqualTo("withCdRom");
    assertThat(GoCalls.javaName("WithSEV")).isEqualTo("withSev");
    assertThat(GoCalls.javaName("libdv.PVCWithStorageClass")).isEqualTo("pvcWithStorageClass");
    assertThat(GoCalls.javaName("status.WithVMCondition")).isEqualTo("withVmCondition");
    assertThat(GoCalls.javaName("status.New")).isEqualTo("newStatus");
    assertThat(GoCalls.javaName("replicaset.New")).isEqualTo("newReplicaSet");
    assertThat(GoCalls.javaName("InterfaceDeviceWithSRIOVBinding"))
        .isEqualTo("interfaceDeviceWithSriovBinding");
  }

  private Tally run(String call, String json, String yaml, String sha256) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    return write(
        Map.of(
            "id",
            "c1",
            "spec",
            Map.of("call", mapper.readTree(call)),
            "json",
            mapper.readTree(json),
            "yaml",
            yaml,
            "jsonSha256",
            sha256));
  }

  private Tally write(Object... cases) throws IOException {
    return GoldenFile.run(folder, "libvmi-1.2.0", List.of(cases));
  }

  private static String sha256(String text) {
    return TextCheck.sha256(text);
  }

  @Test
  void the_digest_is_sha_256() {
    assertThat(sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(sha256("é").getBytes(StandardCharsets.UTF_8)).hasSize(64);
  }
}
