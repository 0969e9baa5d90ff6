package io.libvmi.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.reader.Documents;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.NodeReader;
import io.libvmi.reader.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Manifests are told apart where they mean something else, and only there. */
class MeaningTest {
  private static VirtualMachineInstance vmi(String text) {
    Problems problems = new Problems();
    VirtualMachineInstance vmi =
        VirtualMachineInstance.read(
            NodeReader.strict(Documents.parse("test.yaml", text).get(0), FieldPath.ROOT, problems));
    problems.throwIfAny();
    return vmi;
  }

  private static List<String> differences(String composed, String published) {
    return Meaning.differences(vmi(composed), vmi(published));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // quantities by their value
        "spec: {domain: {memory: {guest: 1024M}}} | spec: {domain: {memory: {guest: 1.024G}}}",
        "spec: {domain: {memory: {guest: 1Gi}}} | spec: {domain: {memory: {guest: 1073741824}}}",
        "spec: {domain: {resources: {requests: {cpu: 1500m}}}}"
            + " | spec: {domain: {resources: {requests: {cpu: 1.5}}}}",
        // what is not there
        "metadata: {name: a, creationTimestamp: null} | metadata: {name: a}",
        "spec: {domain: {devices: {}, resources: {}}} | spec: {domain: {}}",
        "status: {} | {}",
        // lists that are maps
        "spec: {networks: [{name: a, pod: {}}, {name: b, multus: {networkName: c}}]}"
            + " | spec: {networks: [{name: b, multus: {networkName: c}}, {name: a, pod: {}}]}",
        "spec: {volumes: [{name: a}, {name: b}], domain: {devices: {disks: [{name: a}, {name: b}]}}}"
            + " | spec: {volumes: [{name: b}, {name: a}],"
            + " domain: {devices: {disks: [{name: b}, {name: a}]}}}",
        "spec: {domain: {devices: {interfaces: [{name: a, ports: [{port: 80}, {port: 22}]}]}}}"
            + " | spec: {domain: {devices: {interfaces: [{name: a, ports: [{port: 22}, {port: 80}]}]}}}",
        // fields
        "{metadata: {name: a}, spec: {hostname: a}} | {spec: {hostname: a}, metadata: {name: a}}",
      })
  void theSameIsToldInOtherWords(String one, String other) {
    assertThat(differences(one, other)).isEmpty();
    assertThat(differences(other, one)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spec: {domain: {memory: {guest: 1024M}}} | spec: {domain: {memory: {guest: 1024Mi}}}",
        "spec: {domain: {features: {smm: {}}}} | spec: {domain: {features: {smm: {enabled: true}}}}",
        "spec: {domain: {features: {smm: {}}}} | spec: {domain: {features: {}}}",
        "spec: {domain: {firmware: {}}} | spec: {domain: {}}",
        "spec: {volumes: [{name: a, containerDisk: {image: b}}]}"
            + " | spec: {volumes: [{name: a, containerDisk: {image: c}}]}",
        "spec: {volumes: [{name: a}, {name: a}]} | spec: {volumes: [{name: a}]}",
        "spec: {volumes: []} | spec: {}",
        "spec: {tolerations: [{key: a}, {key: b}]} | spec: {tolerations: [{key: b}, {key: a}]}",
        "metadata: {labels: {a: x}} | metadata: {labels: {a: z}}",
        "metadata: {labels: {a: x}} | metadata: {labels: {b: x}}",
        "spec: {terminationGracePeriodSeconds: 0} | spec: {}",
        "metadata: {name: a} | metadata: {generateName: a}",
      })
  void somethingElseIsFoundOut(String one, String other) {
    assertThat(differences(one, other)).isNotEmpty();
    assertThat(differences(other, one)).isNotEmpty();
  }

  @Test
  void differencesNameTheirPlace() {
    String composed =
        """
        metadata:
          labels: {kubevirt.io/vm: a}
          name: a
        spec:
          domain:
            devices:
              disks: [{name: b, bootOrder: 1}, {name: a}]
            memory: {guest: 1Gi}
        """;
    String published =
        """
        metadata: {name: a}
        spec:
          domain:
            devices:
              disks: [{name: a}, {name: b, bootOrder: 2}]
            memory: {guest: 1G}
        """;

    assertThat(differences(composed, published))
        .containsExactly(
            "only composed: .metadata.labels[\"kubevirt.io/vm\"] = \"a\"",
            "only composed: .spec.domain.devices.disks[1].bootOrder = 1",
            "only composed: .spec.domain.memory.guest = \"quantity 1073741824\"",
            "only published: .spec.domain.devices.disks[1].bootOrder = 2",
            "only published: .spec.domain.memory.guest = \"quantity 1000000000\"");
  }
}
