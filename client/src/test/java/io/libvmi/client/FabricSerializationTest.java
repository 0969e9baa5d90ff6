package io.libvmi.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.KubernetesList;
import io.fabric8.kubernetes.api.model.KubernetesListBuilder;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.libvmi.model.kubevirt.v1.CPU;
import io.libvmi.model.kubevirt.v1.Devices;
import io.libvmi.model.kubevirt.v1.DomainSpec;
import io.libvmi.model.kubevirt.v1.Interface;
import io.libvmi.model.kubevirt.v1.InterfaceMasquerade;
import io.libvmi.model.kubevirt.v1.Rng;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceList;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceSpec;
import io.libvmi.text.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a manifest states survives the way through fabric8's serialization, and nothing is added.
 */
class FabricSerializationTest {
  private static final String HEAD =
      "{\"apiVersion\":\"kubevirt.io/v1\",\"kind\":\"VirtualMachineInstance\",";

  private final KubernetesSerialization fabric8 = new KubernetesSerialization();

  FabricSerializationTest() {
    fabric8.getUnmatchedFieldTypeModule().setRestrictToTemplates(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // unknown fields, at the top, within an object, within an object of Kubernetes' own
        "\"metadata\":{\"name\":\"a\"},\"other\":{\"a\":[1,2.5,true,null,\"x\"]}",
        "\"metadata\":{\"name\":\"a\"},\"spec\":{\"domain\":{\"devices\":{\"future\":[{}]}}}",
        "\"metadata\":{\"future\":{},\"name\":\"a\"}",
        "\"metadata\":{},\"spec\":{\"tolerations\":[{\"future\":1,\"key\":\"a\"}]}",
        // empty objects
        "\"metadata\":{},\"spec\":{\"domain\":{\"devices\":{},\"resources\":{}}}",
        "\"metadata\":{},\"spec\":{\"domain\":{\"devices\":{\"interfaces\":"
            + "[{\"masquerade\":{},\"name\":\"a\"}],\"rng\":{}}},\"networks\":[{\"pod\":{}}]}",
        "\"metadata\":{},\"status\":{}",
        // empty lists and maps that the manifest states
        "\"metadata\":{},\"spec\":{\"domain\":{\"devices\":{\"disks\":[]}},\"nodeSelector\":{}}",
        // nulls of nullable fields
        "\"metadata\":{},\"status\":{\"conditions\":[{\"lastProbeTime\":null,"
            + "\"lastTransitionTime\":null,\"status\":\"True\",\"type\":\"Ready\"}]}",
        // zero values
        "\"metadata\":{},\"spec\":{\"domain\":{\"cpu\":{\"cores\":0,\"model\":\"\"},"
            + "\"devices\":{\"autoattachVSOCK\":false}},\"terminationGracePeriodSeconds\":0}",
        // what only a cluster writes
        "\"metadata\":{\"managedFields\":[{\"fieldsType\":\"FieldsV1\","
            + "\"fieldsV1\":{\"f:spec\":{\".\":{}}},\"manager\":\"kubectl\"}]}",
        // a parameter of an OpenShift template where a number belongs
        "\"metadata\":{},\"spec\":{\"domain\":{\"cpu\":{\"cores\":\"${CORES}\"}}}",
      })
  void survives(String fields) {
    String json = HEAD + fields + "}";

    VirtualMachineInstance vmi = fabric8.unmarshal(json, VirtualMachineInstance.class);

    assertThat(JsonText.of(vmi)).isEqualTo(json);
    Object tree = fabric8.unmarshal(json, Object.class);
    assertThat(fabric8.unmarshal(fabric8.asJson(vmi), Object.class)).isEqualTo(tree);
    assertThat(fabric8.unmarshal(fabric8.asYaml(vmi), Object.class)).isEqualTo(tree);
    assertThat(fabric8.<Object>unmarshal(fabric8.asYaml(vmi))).isEqualTo(vmi);
    assertThat(fabric8.clone(vmi)).isEqualTo(vmi);
  }

  @Test
  void anEmptyObjectIsWrittenAndAnUnsetFieldIsNot() {
    VirtualMachineInstance vmi =
        new VirtualMachineInstance()
            .withSpec(
                new VirtualMachineInstanceSpec()
                    .withDomain(
                        new DomainSpec()
                            .withDevices(
                                new Devices()
                                    .withRng(new Rng())
                                    .withInterfaces(
                                        new ArrayList<>(
                                            List.of(
                                                new Interface()
                                                    .withName("default")
                                                    .withMasquerade(
                                                        new InterfaceMasquerade())))))));

    assertThat(fabric8.asYaml(vmi))
        .isEqualTo(
            """
            ---
            apiVersion: "kubevirt.io/v1"
            kind: "VirtualMachineInstance"
            metadata: {}
            spec:
              domain:
                devices:
                  interfaces:
                  - masquerade: {}
                    name: "default"
                  rng: {}
            """);
  }

  @Test
  void aFieldWinsOverAnAdditionalPropertyOfItsName() {
    VirtualMachineInstance vmi =
        fabric8.unmarshal(
            HEAD + "\"metadata\":{},\"spec\":{\"domain\":{\"cpu\":{\"cores\":\"${CORES}\"}}}}",
            VirtualMachineInstance.class);
    CPU cpu = vmi.getSpec().getDomain().getCpu();
    assertThat(cpu.getAdditionalProperties()).isEqualTo(Map.of("cores", "${CORES}"));

    cpu.setCores(4L);

    String json = HEAD + "\"metadata\":{},\"spec\":{\"domain\":{\"cpu\":{\"cores\":4}}}}";
    assertThat(fabric8.asJson(vmi)).isEqualTo(json);
    assertThat(JsonText.of(vmi)).isEqualTo(json);
  }

  @Test
  void aStatedNullGivesWayToAValue() {
    VirtualMachineInstance vmi =
        fabric8.unmarshal(
            HEAD
                + "\"metadata\":{},\"status\":{\"conditions\":"
                + "[{\"lastProbeTime\":null,\"type\":\"Ready\"}]}}",
            VirtualMachineInstance.class);

    vmi.getStatus().getConditions().get(0).setLastProbeTime("2026-01-01T00:00:00Z");

    String json =
        HEAD
            + "\"metadata\":{},\"status\":{\"conditions\":"
            + "[{\"lastProbeTime\":\"2026-01-01T00:00:00Z\",\"type\":\"Ready\"}]}}";
    assertThat(fabric8.asJson(vmi)).isEqualTo(json);
    assertThat(JsonText.of(vmi)).isEqualTo(json);
  }

  @Test
  void aListKeepsUnknownFields() {
    String json =
        "{\"apiVersion\":\"kubevirt.io/v1\",\"future\":{\"a\":1},\"items\":[" // between known
            // fields
            + (HEAD + "\"metadata\":{\"name\":\"a\"}}")
            + "],\"kind\":\"VirtualMachineInstanceList\","
            + "\"metadata\":{\"continue\":\"more\",\"future\":true,\"resourceVersion\":\"1\"}}";

    VirtualMachineInstanceList list = fabric8.unmarshal(json, VirtualMachineInstanceList.class);

    assertThat(list.getItems()).singleElement().isExactlyInstanceOf(VirtualMachineInstance.class);
    assertThat(list.getAdditionalProperties()).isEqualTo(Map.of("future", Map.of("a", 1)));
    assertThat(JsonText.of(list)).isEqualTo(json);
    assertThat(fabric8.unmarshal(fabric8.asJson(list), Object.class))
        .isEqualTo(fabric8.unmarshal(json, Object.class));
  }

  @Test
  void aListOfAnyKindsHoldsOurs() {
    VirtualMachineInstance vmi = new VirtualMachineInstance();
    vmi.getMetadata().setName("a");
    KubernetesList list = new KubernetesListBuilder().withItems(vmi).build();

    KubernetesList read = fabric8.unmarshal(fabric8.asYaml(list));
    assertThat(read.getItems()).isEqualTo(List.of(vmi));
    assertThat(fabric8.clone(list).getItems()).isEqualTo(List.of(vmi));
  }

  @Test
  void severalDocumentsAreReadAsTheirKinds() {
    VirtualMachineInstance a = new VirtualMachineInstance();
    a.getMetadata().setName("a");
    VirtualMachineInstance b = new VirtualMachineInstance();
    b.getMetadata().setName("b");

    List<Object> both = fabric8.unmarshal(fabric8.asYaml(a) + fabric8.asYaml(b));

    assertThat(both).isEqualTo(List.of(a, b));
  }

  @Test
  void whatIsReadCanBeChangedThroughItsGetters() {
    VirtualMachineInstance vmi =
        fabric8.unmarshal(HEAD + "\"metadata\":{},\"spec\":{}}", VirtualMachineInstance.class);

    vmi.getSpec().getNodeSelector().put("zone", "a");

    assertThat(fabric8.asJson(vmi))
        .isEqualTo(HEAD + "\"metadata\":{},\"spec\":{\"nodeSelector\":{\"zone\":\"a\"}}}");
  }
}
