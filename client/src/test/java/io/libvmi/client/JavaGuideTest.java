package io.libvmi.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.OwnerReferenceBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.server.mock.EnableKubernetesMockClient;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import org.junit.jupiter.api.Test;

/** What docs/java.md says about a cluster is so. */
@EnableKubernetesMockClient(crud = true)
class JavaGuideTest {
  KubernetesClient client;

  @Test
  void the_code_creates_both_and_finds_the_pod() {
    VirtualMachineInstance vmi = JavaGuide.compose();
    VirtualMachineInstance created = JavaGuide.create(client, vmi);
    Pod launcher =
        new PodBuilder()
            .withNewMetadata()
            .withName("virt-launcher-web-1")
            .withNamespace("shop")
            .withOwnerReferences(
                new OwnerReferenceBuilder()
                    .withApiVersion("kubevirt.io/v1")
                    .withKind("VirtualMachineInstance")
                    .withName("web-1")
                    .withUid(created.getMetadata().getUid())
                    .withController(true)
                    .build())
            .endMetadata()
            .build();
    client.resource(launcher).create();

    Pod found = JavaGuide.find(client, created);

    assertThat(found.getMetadata().getName()).isEqualTo("virt-launcher-web-1");
    VirtualMachine vm =
        client.resources(VirtualMachine.class).inNamespace("shop").withName("web-1").get();
    assertThat(vm.getSpec().getRunStrategy()).isEqualTo("Always");
    assertThat(vm.getSpec().getTemplate().getMetadata().getLabels()).containsEntry("app", "web");
    assertThat(
            client
                .resources(VirtualMachineInstance.class)
                .inNamespace("shop")
                .withName("web-1")
                .get()
                .getSpec())
        .isEqualTo(vmi.getSpec());
  }
}
