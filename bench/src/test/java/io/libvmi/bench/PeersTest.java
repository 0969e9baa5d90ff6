package io.libvmi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.ManifestReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is timed does the same work. */
class PeersTest {
  private final Machine machine = new Machine();
  private final Peers peers = machine.peers;

  @Test
  void allWriteTheSameJson() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (byte[] json :
        List.of(
            peers.fabric8Json(machine.vmi),
            peers.jacksonJson(machine.vmi),
            peers.blackbirdJson(machine.vmi))) {
      assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(machine.json));
    }
  }

  @Test
  void allWriteYamlThatMeansTheSame() throws IOException {
    for (byte[] yaml :
        List.of(
            peers.fabric8Yaml(machine.vmi),
            peers.jacksonYaml(machine.vmi),
            peers.engineYaml(machine.vmi))) {
      assertThat(ManifestReader.strict().read("peer", new String(yaml, UTF_8)).get(0).object())
          .isEqualTo(machine.vmi);
    }
  }

  @Test
  void allReadTheSameMachine() throws IOException {
    Class<VirtualMachineInstance> type = VirtualMachineInstance.class;
    assertThat(
            List.of(
                ManifestReader.strict().read(type, "json", machine.json),
                ManifestReader.strict().read(type, "yaml", machine.yaml),
                peers.readByFabric8(machine.json),
                peers.readByJackson(machine.json),
                peers.readByBlackbird(machine.json),
                peers.readByFabric8(machine.yaml),
                peers.readByJacksonYaml(machine.yaml),
                peers.readByEngine(machine.yaml)))
        .allSatisfy(vmi -> assertThat(vmi).isEqualTo(machine.vmi));
  }

  @Test
  void machinesDifferByTheirNumber() {
    assertThat(BenchVm.of25(0)).isEqualTo(machine.vmi);
    assertThat(BenchVm.of25(70_000).toString())
        .contains("name: bench-vm-70000\n", "macAddress: 02:00:00:01:11:70\n", "- 10.1.17.112/8\n")
        .isNotEqualTo(BenchVm.of25(70_001).toString());
  }
}
