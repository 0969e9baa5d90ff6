package io.libvmi.client;

import static io.libvmi.client.ClusterPods.NAMESPACE;
import static io.libvmi.client.ClusterPods.controlled;
import static io.libvmi.client.ClusterPods.machine;
import static io.libvmi.client.ClusterPods.noPod;
import static io.libvmi.client.ClusterPods.pod;
import static io.libvmi.client.Pods.getPodByVirtualMachineInstance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodList;
import io.fabric8.kubernetes.api.model.PodListBuilder;
import io.fabric8.kubernetes.api.model.Status;
import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.server.mock.EnableKubernetesMockClient;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The pods are asked for page by page, and only as long as the right one has not come. */
@EnableKubernetesMockClient(https = false, kubernetesClientBuilderCustomizer = WithoutRetries.class)
class PodPagesTest {
  private static final String PODS = "/api/v1/namespaces/ns1/pods";
  private static final String FIRST = PODS + "?limit=500";
  private static final String SECOND = PODS + "?continue=two&limit=500";
  private static final String THIRD = PODS + "?continue=three&limit=500";

  KubernetesMockServer server;
  KubernetesClient client;

  private final VirtualMachineInstance vmi = machine("uid-1");

  @Test
  void takesTheFirstInTheOrderOfTheServer() throws InterruptedException {
    answer(FIRST, 200, page(null, controlled("z", "uid-1"), controlled("a", "uid-1")));

    assertThat(getPodByVirtualMachineInstance(client, vmi, NAMESPACE))
        .isEqualTo(controlled("z", "uid-1"));
    assertThat(requests()).isEqualTo(List.of(FIRST));
  }

  @Test
  void stopsAtThePageThatHasThePod() throws InterruptedException {
    answer(FIRST, 200, page("two", pod("a"), pod("b")));
    answer(SECOND, 200, page("three", pod("c"), controlled("d", "uid-1")));
    answer(THIRD, 200, page(null, controlled("e", "uid-1")));

    assertThat(getPodByVirtualMachineInstance(client, vmi, NAMESPACE))
        .isEqualTo(controlled("d", "uid-1"));
    assertThat(requests()).isEqualTo(List.of(FIRST, SECOND));
  }

  @Test
  void countsThePodsOfAllPages() throws InterruptedException {
    answer(FIRST, 200, page("two", pod("a"), pod("b")));
    answer(SECOND, 200, page("three", pod("c")));
    answer(THIRD, 200, page("", controlled("d", "uid-2")));

    assertThatThrownBy(() -> getPodByVirtualMachineInstance(client, vmi, NAMESPACE))
        .isExactlyInstanceOf(LookupException.class)
        .hasMessage(noPod(4, "uid-1", "in namespace ns1"));
    assertThat(requests()).isEqualTo(List.of(FIRST, SECOND, THIRD));
  }

  @Test
  void readsTheListAnewWhenTheServerHasForgottenIt() throws InterruptedException {
    answer(FIRST, 200, page("two", pod("a")));
    answer(SECOND, 410, refusal(410, "Expired", "the continue parameter is too old"));
    answer(PODS, 200, page(null, controlled("new", "uid-1"), pod("a")));

    assertThat(getPodByVirtualMachineInstance(client, vmi, NAMESPACE))
        .isEqualTo(controlled("new", "uid-1"));
    assertThat(requests()).isEqualTo(List.of(FIRST, SECOND, PODS));
  }

  @Test
  void countsAnewWhenTheServerHasForgottenTheList() {
    answer(FIRST, 200, page("two", pod("a")));
    answer(SECOND, 410, refusal(410, "Expired", "the continue parameter is too old"));
    answer(PODS, 200, page(null, pod("a"), pod("b")));

    assertThatThrownBy(() -> getPodByVirtualMachineInstance(client, vmi, NAMESPACE))
        .hasMessage(noPod(2, "uid-1", "in namespace ns1"));
  }

  @Test
  void saysWhatTheServerAnsweredToASecondPage() {
    answer(FIRST, 200, page("two", pod("a")));
    answer(SECOND, 500, refusal(500, "InternalError", "etcd is away"));

    assertRefused("the server answered 500 InternalError (etcd is away)", 500);
  }

  @Test
  void saysWhatTheServerAnswered() throws InterruptedException {
    answer(FIRST, 403, refusal(403, "Forbidden", "pods is forbidden"));

    assertRefused("the server answered 403 Forbidden (pods is forbidden)", 403);
    assertThat(requests()).isEqualTo(List.of(FIRST));
  }

  @Test
  void doesNotTakeTheFirstAnswerGoneForAForgottenList() {
    answer(FIRST, 410, refusal(410, "Gone", "no longer"));

    assertRefused("the server answered 410 Gone (no longer)", 410);
  }

  @Test
  void saysTheStatusWhereTheServerGaveNoReason() {
    server.expect().get().withPath(FIRST).andReturn(404, "").always();

    assertRefused("the server answered 404 (Not Found)", 404);
  }

  @Test
  void saysThatAnAnswerIsNotOfTheApi() {
    server.expect().get().withPath(FIRST).andReturn(200, "<html>").always();

    assertThatThrownBy(() -> getPodByVirtualMachineInstance(client, vmi, NAMESPACE))
        .isExactlyInstanceOf(LookupException.class)
        .hasMessageStartingWith(
            "getPodByVirtualMachineInstance: listing the pods in namespace ns1: there was no usable"
                + " answer (");
  }

  @Test
  void saysThatTheServerCannotBeReached() {
    server.shutdown();

    assertThatThrownBy(() -> getPodByVirtualMachineInstance(client, vmi, NAMESPACE))
        .isExactlyInstanceOf(LookupException.class)
        .hasCauseInstanceOf(KubernetesClientException.class)
        .hasMessageStartingWith(
            "getPodByVirtualMachineInstance: listing the pods in namespace ns1: there was no usable"
                + " answer (Connection refused");
  }

  @Test
  void saysThatItWasInterrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> getPodByVirtualMachineInstance(client, vmi, NAMESPACE))
        .isExactlyInstanceOf(LookupException.class)
        .hasMessage(
            "getPodByVirtualMachineInstance: listing the pods in namespace ns1: there was no usable"
                + " answer (InterruptedException)");
    assertThat(Thread.interrupted()).isTrue();
  }

  private void assertRefused(String answer, int code) {
    assertThatThrownBy(() -> getPodByVirtualMachineInstance(client, vmi, NAMESPACE))
        .isExactlyInstanceOf(LookupException.class)
        .hasMessage("getPodByVirtualMachineInstance: listing the pods in namespace ns1: " + answer)
        .cause()
        .isInstanceOfSatisfying(
            KubernetesClientException.class, e -> assertThat(e.getCode()).isEqualTo(code));
  }

  private void answer(String path, int code, Object body) {
    server.expect().get().withPath(path).andReturn(code, body).always();
  }

  private static PodList page(String next, Pod... pods) {
    return new PodListBuilder()
        .withNewMetadata()
        .withContinue(next)
        .endMetadata()
        .withItems(pods)
        .build();
  }

  private static Status refusal(int code, String reason, String message) {
    return new StatusBuilder().withCode(code).withReason(reason).withMessage(message).build();
  }

  private List<String> requests() throws InterruptedException {
    List<String> paths = new ArrayList<>();
    while (paths.size() < server.getRequestCount()) {
      paths.add(server.takeRequest(1, TimeUnit.SECONDS).getPath());
    }
    return paths;
  }
}
