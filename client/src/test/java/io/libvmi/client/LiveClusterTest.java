package io.libvmi.client;

import static io.libvmi.client.ClusterPods.CREATED_BY;
import static io.libvmi.client.Pods.getPodByVirtualMachineInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.libvmi.ClusterDns;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.io.File;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * The look-ups against a cluster, in a namespace that the test makes and deletes. The cluster needs
 * neither KubeVirt nor a node: a config map stands for the machine, since the garbage collector
 * deletes a pod whose owner is not there, and no node takes the pods.
 */
@EnabledIfEnvironmentVariable(
    named = LiveClusterTest.KUBECONFIG,
    matches = ".+",
    disabledReason =
        "left out: set LIBVMI_KUBECONFIG to a kubeconfig to run the look-ups against its cluster")
class LiveClusterTest {
  static final String KUBECONFIG = "LIBVMI_KUBECONFIG";

  private static final String ACCOUNT = "pods";

  private static KubernetesClient client;
  private static String namespace;

  @BeforeAll
  static void makeNamespace() {
    File kubeconfig = new File(System.getenv(KUBECONFIG));
    client = new KubernetesClientBuilder().withConfig(Config.fromKubeconfig(kubeconfig)).build();
    namespace = "libvmi-test-" + UUID.randomUUID().toString().substring(0, 8);
    client
        .resource(
            new NamespaceBuilder().withNewMetadata().withName(namespace).endMetadata().build())
        .create();
    // an account of our own: the namespace's default one comes at a time of the cluster's choosing
    client
        .resource(
            new ServiceAccountBuilder()
                .withNewMetadata()
                .withNamespace(namespace)
                .withName(ACCOUNT)
                .endMetadata()
                .build())
        .create();
  }

  @AfterAll
  static void deleteNamespace() {
    client.namespaces().withName(namespace).delete();
    client.close();
  }

  @Test
  void findsThePodAmongThoseOfOthersWhateverThePages() {
    VirtualMachineInstance vmi = machine("vmi");
    VirtualMachineInstance other = machine("other");
    create("a-bare", null, null);
    create("b-other", other, true);
    create("c-not-controller", vmi, false);
    Pod mine = create("d-mine", vmi, true);
    create("e-mine-too", vmi, true);

    for (long pageSize : new long[] {1, 2, 3, 500}) {
      assertThat(getPodByVirtualMachineInstance(client, vmi, namespace, pageSize).getMetadata())
          .extracting("name", "uid")
          .containsExactly("d-mine", mine.getMetadata().getUid());
    }
    assertThat(getPodByVirtualMachineInstance(client, vmi, "").getMetadata().getName())
        .isEqualTo("d-mine");
  }

  @Test
  void findsThePodThatIsOnlyLabelled() {
    VirtualMachineInstance vmi = machine("labelled");
    Pod pod = pod("labelled");
    pod.getMetadata().setLabels(Map.of(CREATED_BY, vmi.getMetadata().getUid()));
    client.resource(pod).create();

    assertThat(getPodByVirtualMachineInstance(client, vmi, namespace).getMetadata().getName())
        .isEqualTo("labelled");
  }

  @Test
  void saysThatThereIsNone() {
    VirtualMachineInstance vmi = machine("lonely");

    assertThatThrownBy(() -> getPodByVirtualMachineInstance(client, vmi, namespace))
        .isExactlyInstanceOf(LookupException.class)
        .hasMessageContaining(
            "(uid " + vmi.getMetadata().getUid() + ") controls no pod in namespace " + namespace);
    assertThatThrownBy(
            () -> getPodByVirtualMachineInstance(client, vmi, namespace + "-that-is-not"))
        .isExactlyInstanceOf(LookupException.class)
        .hasMessageContaining(
            "controls no pod in namespace " + namespace + "-that-is-not (pods there: 0)");
  }

  @Test
  void saysThatTheServerRefuses() {
    Config stranger =
        new ConfigBuilder(Config.empty())
            .withMasterUrl(client.getConfiguration().getMasterUrl())
            .withTrustCerts(true)
            .withOauthToken("nobody's")
            .build();
    try (KubernetesClient refused = new KubernetesClientBuilder().withConfig(stranger).build()) {
      assertThatThrownBy(
              () ->
                  getPodByVirtualMachineInstance(refused, new VirtualMachineInstance(), "default"))
          .isExactlyInstanceOf(LookupException.class)
          .hasMessageContaining("the server answered 40")
          .hasCauseInstanceOf(KubernetesClientException.class);
    }
  }

  @Test
  void findsTheNameServer() {
    ClusterDns dns = ClusterDnsService.getClusterDns(client);

    assertThat(dns.addresses()).singleElement().asString().matches("[0-9a-f.:]+");
  }

  private static VirtualMachineInstance machine(String name) {
    ConfigMap owner =
        client
            .resource(
                new ConfigMapBuilder()
                    .withNewMetadata()
                    .withNamespace(namespace)
                    .withName(name)
                    .endMetadata()
                    .build())
            .create();
    VirtualMachineInstance vmi = new VirtualMachineInstance();
    vmi.setMetadata(owner.getMetadata());
    return vmi;
  }

  private static Pod create(String name, VirtualMachineInstance owner, Boolean controller) {
    Pod pod = pod(name);
    if (owner != null) {
      pod =
          new PodBuilder(pod)
              .editMetadata()
              .addNewOwnerReference()
              .withApiVersion("v1")
              .withKind("ConfigMap")
              .withName(owner.getMetadata().getName())
              .withUid(owner.getMetadata().getUid())
              .withController(controller)
              .endOwnerReference()
              .endMetadata()
              .build();
    }
    return client.resource(pod).create();
  }

  private static Pod pod(String name) {
    return new PodBuilder()
        .withNewMetadata()
        .withNamespace(namespace)
        .withName(name)
        .endMetadata()
        .withNewSpec()
        .withServiceAccountName(ACCOUNT)
        .addToNodeSelector("libvmi.io/no-such-node", "true")
        .addNewContainer()
        .withName("pause")
        .withImage("registry.k8s.io/pause:3.10")
        .endContainer()
        .endSpec()
        .build();
  }
}
