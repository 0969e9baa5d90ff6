package io.libvmi.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.io.IOException;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** What else a Java program would write and read a machine with. Each is made once and kept. */
final class Peers {
  private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
  private static final Class<VirtualMachineInstance> TYPE = VirtualMachineInstance.class;

  private final KubernetesSerialization fabric8 = new KubernetesSerialization();
  private final ObjectMapper jackson = new JsonMapper();
  private final ObjectMapper blackbird =
      JsonMapper.builder().addModule(new BlackbirdModule()).build();
  private final ObjectMapper jacksonYaml = new YAMLMapper();
  private final DumpSettings block =
      DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
  private final LoadSettings settings = LoadSettings.builder().build();

  byte[] fabric8Json(VirtualMachineInstance vmi) {
    return fabric8.asJson(vmi).getBytes(UTF_8);
  }

  byte[] jacksonJson(VirtualMachineInstance vmi) throws IOException {
    return jackson.writeValueAsBytes(vmi);
  }

  byte[] blackbirdJson(VirtualMachineInstance vmi) throws IOException {
    return blackbird.writeValueAsBytes(vmi);
  }

  byte[] fabric8Yaml(VirtualMachineInstance vmi) {
    return fabric8.asYaml(vmi).getBytes(UTF_8);
  }

  byte[] jacksonYaml(VirtualMachineInstance vmi) throws IOException {
    return jacksonYaml.writeValueAsBytes(vmi);
  }

  /** The engine knows maps and lists alone, so Jackson makes them first. */
  byte[] engineYaml(VirtualMachineInstance vmi) {
    return new Dump(block).dumpToString(jackson.convertValue(vmi, TREE)).getBytes(UTF_8);
  }

  VirtualMachineInstance readByFabric8(byte[] text) {
    return fabric8.unmarshal(new String(text, UTF_8), TYPE);
  }

  VirtualMachineInstance readByJackson(byte[] json) throws IOException {
    return jackson.readValue(json, TYPE);
  }

  VirtualMachineInstance readByBlackbird(byte[] json) throws IOException {
    return blackbird.readValue(json, TYPE);
  }

  VirtualMachineInstance readByJacksonYaml(byte[] yaml) throws IOException {
    return jacksonYaml.readValue(yaml, TYPE);
  }

  /** The engine makes maps and lists alone, of which Jackson makes the machine. */
  VirtualMachineInstance readByEngine(byte[] yaml) {
    Object tree = new Load(settings).loadFromString(new String(yaml, UTF_8));
    return jackson.convertValue(tree, TYPE);
  }
}
