package io.libvmi.client;

import io.fabric8.kubernetes.api.model.ListOptions;
import io.fabric8.kubernetes.api.model.ListOptionsBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodList;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.net.HttpURLConnection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks up pods in a cluster. */
public final class Pods {
  private static final String LOOKUP = "getPodByVirtualMachineInstance";
  private static final String CREATED_BY = "kubevirt.io/created-by";
  private static final long PAGE_SIZE = 500;

  private Pods() {}

  /**
   * The pod in which a machine runs: the first, in the order in which the server lists them, that
   * the machine controls. A pod says by its uid who controls it: in the owner reference that is
   * marked as the controller's or, where there is none, in the label {@code
   * kubevirt.io/created-by}.
   *
   * <p>The pods are listed page by page, up to the one that is found.
   *
   * @param client the client of the cluster
   * @param vmi the machine as the cluster returned it, since only there it has a uid
   * @param namespace where to look, which need not be the machine's own namespace; an empty text is
   *     all namespaces
   * @return the pod
   * @throws LookupException when the machine controls no pod there, or the cluster does not say
   */
  public static Pod getPodByVirtualMachineInstance(
      KubernetesClient client, VirtualMachineInstance vmi, String namespace) {
    return getPodByVirtualMachineInstance(client, vmi, namespace, PAGE_SIZE);
  }

  static Pod getPodByVirtualMachineInstance(
      KubernetesClient client, VirtualMachineInstance vmi, String namespace, long pageSize) {
    LookupException.required(LOOKUP, "client", client);
    LookupException.required(LOOKUP, "namespace", namespace);
    ObjectMeta machine =
        LookupException.required(LOOKUP, "vmi", vmi).optionalMetadata().orElseGet(ObjectMeta::new);
    ListOptions page = new ListOptionsBuilder().withLimit(pageSize).build();
    int pods = 0;
    while (true) {
      PodList list;
      try {
        list = list(client, namespace, page);
      } catch (KubernetesClientException e) {
        if (e.getCode() == HttpURLConnection.HTTP_GONE && page.getContinue() != null) {
          // the server has forgotten the list that it had begun: read it anew, in one piece
          page = new ListOptions();
          pods = 0;
          continue;
        }
        throw new LookupException(
            LOOKUP + ": listing the pods " + in(namespace) + ": " + LookupException.answerIn(e), e);
      }
      for (Pod pod : list.getItems()) {
        if (isControlledBy(pod, machine)) {
          return pod;
        }
      }
      pods += list.getItems().size();
      String next = list.getMetadata() == null ? null : list.getMetadata().getContinue();
      if (isEmpty(next)) {
        throw new LookupException(notFound(machine, namespace, pods));
      }
      page = new ListOptionsBuilder().withLimit(pageSize).withContinue(next).build();
    }
  }

  private static PodList list(KubernetesClient client, String namespace, ListOptions page) {
    return namespace.isEmpty()
        ? client.pods().inAnyNamespace().list(page)
        : client.pods().inNamespace(namespace).list(page);
  }

  private static boolean isControlledBy(Pod pod, ObjectMeta machine) {
    ObjectMeta metadata = pod.getMetadata();
    if (metadata == null) {
      return false;
    }
    for (OwnerReference owner : metadata.getOwnerReferences()) {
      if (Boolean.TRUE.equals(owner.getController())) {
        return orEmpty(owner.getUid()).equals(orEmpty(machine.getUid()));
      }
    }
    String createdBy = metadata.getLabels() == null ? null : metadata.getLabels().get(CREATED_BY);
    return !isEmpty(createdBy) && Objects.equals(createdBy, machine.getUid());
  }

  private static String notFound(ObjectMeta machine, String namespace, int pods) {
    String uid = orEmpty(machine.getUid());
    return String.format(
        "%s: VirtualMachineInstance %s (%s) controls no pod %s (pods there: %d): %s",
        LOOKUP,
        nameOf(machine),
        uid.isEmpty() ? "without a uid" : "uid " + uid,
        in(namespace),
        pods,
        uid.isEmpty()
            ? "give the machine as the cluster returns it, which has a uid"
            : "none has that uid as its controller's or in the label " + CREATED_BY);
  }

  private static String nameOf(ObjectMeta machine) {
    String name = isEmpty(machine.getName()) ? "without a name" : machine.getName();
    return isEmpty(machine.getNamespace()) ? name : machine.getNamespace() + "/" + name;
  }

  private static String in(String namespace) {
    return namespace.isEmpty() ? "in all namespaces" : "in namespace " + namespace;
  }

  private static boolean isEmpty(@Nullable String text) {
    return text == null || text.isEmpty();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
