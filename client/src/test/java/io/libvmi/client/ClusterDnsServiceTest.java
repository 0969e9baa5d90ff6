package io.libvmi.client;

import static io.libvmi.client.ClusterDnsService.getClusterDns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.server.mock.EnableKubernetesMockClient;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.libvmi.ClusterDns;
import io.libvmi.Libvmi;
import io.libvmi.Network;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnableKubernetesMockClient(
    crud = true,
    https = false,
    kubernetesClientBuilderCustomizer = WithoutRetries.class)
class ClusterDnsServiceTest {
  private static final String KUBE_DNS = "/api/v1/namespaces/kube-system/services/kube-dns";
  private static final String DNS_DEFAULT = "/api/v1/namespaces/openshift-dns/services/dns-default";
  private static final List<String> SEARCH =
      List.of("default.svc.cluster.local", "svc.cluster.local", "cluster.local");

  KubernetesMockServer server;
  KubernetesClient client;

  @ParameterizedTest
  @ValueSource(strings = {"10.96.0.10", "fd00:10:96::a", "None", ""})
  void takesTheAddressOfKubernetesService(String address) throws InterruptedException {
    answer(KUBE_DNS, service(address));
    answer(DNS_DEFAULT, service("172.30.0.10"));

    assertThat(getClusterDns(client)).isEqualTo(new ClusterDns(List.of(address), SEARCH));
    assertThat(requests()).isEqualTo(List.of(KUBE_DNS));
  }

  @Test
  void takesTheFirstAddressOfADualStackService() {
    Service service =
        new ServiceBuilder(service("fd00:10:96::a"))
            .editSpec()
            .withClusterIPs("fd00:10:96::a", "10.96.0.10")
            .endSpec()
            .build();
    answer(KUBE_DNS, service);

    assertThat(getClusterDns(client)).isEqualTo(ClusterDns.of("fd00:10:96::a"));
  }

  @Test
  void asksForOpenShiftsServiceWhereKubernetesHasNone() throws InterruptedException {
    answer(DNS_DEFAULT, service("172.30.0.10"));

    assertThat(getClusterDns(client)).isEqualTo(ClusterDns.of("172.30.0.10"));
    assertThat(requests()).isEqualTo(List.of(KUBE_DNS, DNS_DEFAULT));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 404, 500})
  void asksForOpenShiftsServiceWhereTheFirstIsRefused(int code) {
    refuse(KUBE_DNS, code, "Refused", "not for you");
    answer(DNS_DEFAULT, service("172.30.0.10"));

    assertThat(getClusterDns(client)).isEqualTo(ClusterDns.of("172.30.0.10"));
  }

  @Test
  void aServiceWithoutSpecHasNoAddress() {
    answer(KUBE_DNS, new ServiceBuilder().withNewMetadata().endMetadata().build());

    assertThat(getClusterDns(client)).isEqualTo(ClusterDns.of(""));
  }

  @Test
  void saysThatTheClusterHasNeither() throws InterruptedException {
    assertThatThrownBy(() -> getClusterDns(client))
        .isExactlyInstanceOf(LookupException.class)
        .hasNoCause()
        .hasMessage(
            "getClusterDns: the cluster's DNS service was not found: service kube-dns in namespace"
                + " kube-system: the server has none (404); service dns-default in namespace"
                + " openshift-dns: the server has none (404)");
    assertThat(requests()).isEqualTo(List.of(KUBE_DNS, DNS_DEFAULT));
  }

  @Test
  void saysWhatTheServerAnsweredToEach() {
    refuse(KUBE_DNS, 403, "Forbidden", "services \"kube-dns\" is forbidden");
    refuse(DNS_DEFAULT, 500, "InternalError", "");

    assertThatThrownBy(() -> getClusterDns(client))
        .isExactlyInstanceOf(LookupException.class)
        .hasCauseInstanceOf(KubernetesClientException.class)
        .hasMessage(
            "getClusterDns: the cluster's DNS service was not found: service kube-dns in namespace"
                + " kube-system: the server answered 403 Forbidden (services \"kube-dns\" is"
                + " forbidden); service dns-default in namespace openshift-dns: the server answered"
                + " 500 InternalError");
  }

  @Test
  void asksAServerThatCannotBeReachedOnce() {
    server.shutdown();

    assertThatThrownBy(() -> getClusterDns(client))
        .isExactlyInstanceOf(LookupException.class)
        .hasCauseInstanceOf(KubernetesClientException.class)
        .hasMessageStartingWith(
            "getClusterDns: the cluster's DNS service was not found: service kube-dns in namespace"
                + " kube-system: there was no usable answer (Connection refused")
        .hasMessageNotContaining("dns-default");
  }

  @Test
  void namesTheClientThatIsNull() {
    assertThatThrownBy(() -> getClusterDns(null))
        .isExactlyInstanceOf(LookupException.class)
        .hasMessage("getClusterDns(client): null was given where a value was expected");
  }

  @Test
  void givesTheMachineItsNameServer() {
    answer(KUBE_DNS, service("10.96.0.10"));

    VirtualMachineInstance vmi =
        Libvmi.newVirtualMachineInstance(Network.withMasqueradeNetworking(getClusterDns(client)));

    assertThat(vmi.getSpec().getVolumes())
        .singleElement()
        .satisfies(
            volume ->
                assertThat(volume.getCloudInitNoCloud().getNetworkData())
                    .isEqualTo(
                        """
                        ethernets:
                          eth0:
                            addresses:
                            - fd10:0:2::2/120
                            dhcp4: true
                            gateway6: fd10:0:2::1
                            match: {}
                            nameservers:
                              addresses:
                              - 10.96.0.10
                              search:
                              - default.svc.cluster.local
                              - svc.cluster.local
                              - cluster.local
                        version: 2
                        """));
  }

  private void answer(String path, Service service) {
    server.expect().get().withPath(path).andReturn(200, service).always();
  }

  private void refuse(String path, int code, String reason, String message) {
    server
        .expect()
        .get()
        .withPath(path)
        .andReturn(
            code,
            new StatusBuilder().withCode(code).withReason(reason).withMessage(message).build())
        .always();
  }

  private static Service service(String address) {
    return new ServiceBuilder().withNewSpec().withClusterIP(address).endSpec().build();
  }

  private List<String> requests() throws InterruptedException {
    List<String> paths = new ArrayList<>();
    while (paths.size() < server.getRequestCount()) {
      paths.add(server.takeRequest(1, TimeUnit.SECONDS).getPath());
    }
    return paths;
  }
}
