package io.libvmi.client;

import static io.libvmi.client.ClusterPods.NAMESPACE;
import static io.libvmi.client.ClusterPods.controlled;
import static io.libvmi.client.ClusterPods.labelled;
import static io.libvmi.client.ClusterPods.machine;
import static io.libvmi.client.ClusterPods.noPod;
import static io.libvmi.client.ClusterPods.owned;
import static io.libvmi.client.ClusterPods.pod;
import static io.libvmi.client.Pods.getPodByVirtualMachineInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.server.mock.EnableKubernetesMockClient;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.libvmi.model.LibvmiException;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

@EnableKubernetesMockClient(crud = true, https = false)
class PodsTest {
  static KubernetesMockServer server;
  static KubernetesClient client;

  private final VirtualMachineInstance vmi = machine("uid-1");

  @BeforeEach
  void emptyCluster() {
    server.reset();
  }

  @Test
  void findsThePodThatTheMachineControls() {
    create(pod("of-nobody"), controlled("of-another", "uid-2"), labelled("of-a-third", "uid-3"));
    Pod mine = create(controlled("mine", "uid-1"));

    assertThat(getPodByVirtualMachineInstance(client, vmi, NAMESPACE)).isEqualTo(mine);
  }

  @Test
  void findsThePodWhoseLabelNamesTheMachine() {
    Pod mine = create(labelled("mine", "uid-1"));

    assertThat(getPodByVirtualMachineInstance(client, vmi, NAMESPACE)).isEqualTo(mine);
  }

  @Test
  void believesTheLabelWhereNoOwnerIsTheController() {
    Pod mine = create(owned(owned(labelled("mine", "uid-1"), "uid-2", null), "uid-3", false));

    assertThat(getPodByVirtualMachineInstance(client, vmi, NAMESPACE)).isEqualTo(mine);
  }

  @Test
  void looksPastOwnersThatAreNotTheController() {
    Pod mine = create(owned(owned(pod("mine"), "uid-2", false), "uid-1", true));

    assertThat(getPodByVirtualMachineInstance(client, vmi, NAMESPACE)).isEqualTo(mine);
  }

  @Test
  void believesTheControllerRatherThanTheLabel() {
    create(owned(labelled("of-another", "uid-1"), "uid-2", true));

    assertNotFound(vmi, noPod(1, "uid-1", "in namespace ns1"));
  }

  @Test
  void anOwnerThatIsNotTheControllerDoesNotCount() {
    create(owned(pod("a"), "uid-1", null), owned(pod("b"), "uid-1", false), pod("c"));

    assertNotFound(vmi, noPod(3, "uid-1", "in namespace ns1"));
  }

  @Test
  void looksOnlyInTheNamespaceThatIsGiven() {
    Pod elsewhere = create(inNamespace(controlled("mine", "uid-1"), "ns2"));

    assertThat(getPodByVirtualMachineInstance(client, vmi, "ns2")).isEqualTo(elsewhere);
    assertNotFound(vmi, noPod(0, "uid-1", "in namespace ns1"));
  }

  @Test
  void looksInAllNamespacesWhereNoneIsNamed() {
    create(inNamespace(controlled("of-another", "uid-2"), "ns3"));
    Pod mine = create(inNamespace(controlled("mine", "uid-1"), "ns2"));

    assertThat(getPodByVirtualMachineInstance(client, vmi, "")).isEqualTo(mine);
    assertThatThrownBy(() -> getPodByVirtualMachineInstance(client, machine("uid-9"), ""))
        .hasMessage(noPod(2, "uid-9", "in all namespaces"));
  }

  @ParameterizedTest
  @NullAndEmptySource
  void saysThatAMachineWithoutAUidCannotHaveAPod(String uid) {
    create(controlled("of-another", "uid-1"), labelled("of-nobody", ""), pod("bare"));

    assertNotFound(
        machine(uid),
        "getPodByVirtualMachineInstance: VirtualMachineInstance ns1/vmi1 (without a uid) controls"
            + " no pod in namespace ns1 (pods there: 3): give the machine as the cluster returns"
            + " it, which has a uid");
  }

  @Test
  void takesAMachineWithoutMetadata() {
    VirtualMachineInstance bare = new VirtualMachineInstance();
    bare.setMetadata(null);

    assertNotFound(
        bare,
        "getPodByVirtualMachineInstance: VirtualMachineInstance without a name (without a uid)"
            + " controls no pod in namespace ns1 (pods there: 0): give the machine as the cluster"
            + " returns it, which has a uid");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatThrownBy(() -> getPodByVirtualMachineInstance(null, vmi, NAMESPACE))
        .isInstanceOf(LookupException.class)
        .hasMessage(
            "getPodByVirtualMachineInstance(client): null was given where a value was expected");
    assertThatThrownBy(() -> getPodByVirtualMachineInstance(client, null, NAMESPACE))
        .isInstanceOf(LookupException.class)
        .hasMessage(
            "getPodByVirtualMachineInstance(vmi): null was given where a value was expected");
    assertThatThrownBy(() -> getPodByVirtualMachineInstance(client, vmi, null))
        .isInstanceOf(LookupException.class)
        .hasMessage(
            "getPodByVirtualMachineInstance(namespace): null was given where a value was expected");
  }

  private static void assertNotFound(VirtualMachineInstance vmi, String message) {
    assertThatThrownBy(() -> getPodByVirtualMachineInstance(client, vmi, NAMESPACE))
        .isExactlyInstanceOf(LookupException.class)
        .isInstanceOf(LibvmiException.class)
        .hasNoCause()
        .hasMessage(message);
  }

  /** Creates the pods; the last one is given back as the cluster has it. */
  private static Pod create(Pod... pods) {
    Pod created = null;
    for (Pod pod : pods) {
      created = client.resource(pod).create();
    }
    return created;
  }

  private static Pod inNamespace(Pod pod, String namespace) {
    return new PodBuilder(pod).editMetadata().withNamespace(namespace).endMetadata().build();
  }
}
