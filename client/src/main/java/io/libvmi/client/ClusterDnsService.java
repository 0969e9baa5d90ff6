package io.libvmi.client;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.libvmi.ClusterDns;
import java.util.ArrayList;
import java.util.List;

/** Looks up the service that answers a cluster's DNS queries. */
public final class ClusterDnsService {
  private static final String LOOKUP = "getClusterDns";

  /** Where clusters keep it: Kubernetes, then OpenShift. */
  private static final List<Place> PLACES =
      List.of(new Place("kube-system", "kube-dns"), new Place("openshift-dns", "dns-default"));

  private ClusterDnsService() {}

  private record Place(String namespace, String name) {}

  /**
   * The cluster's name server, to give to {@link
   * io.libvmi.Network#withMasqueradeNetworking(ClusterDns, io.libvmi.model.kubevirt.v1.Port...)}:
   * the service {@code kube-dns} in namespace {@code kube-system} or, where the server does not
   * give that one, {@code dns-default} in {@code openshift-dns}.
   *
   * @param client the client of the cluster
   * @return the service's {@code clusterIP} as it stands there, which is {@code None} for a
   *     headless service, and the search domains of {@code cluster.local}
   * @throws LookupException when the server gives neither of the two services
   */
  public static ClusterDns getClusterDns(KubernetesClient client) {
    LookupException.required(LOOKUP, "client", client);
    List<String> answers = new ArrayList<>();
    KubernetesClientException refusal = null;
    for (Place place : PLACES) {
      String asked = "service " + place.name + " in namespace " + place.namespace + ": ";
      try {
        Service service = client.services().inNamespace(place.namespace).withName(place.name).get();
        if (service != null) {
          return ClusterDns.of(clusterIp(service));
        }
        answers.add(asked + "the server has none (404)");
      } catch (KubernetesClientException e) {
        answers.add(asked + LookupException.answerIn(e));
        refusal = e;
        if (!LookupException.isAnswer(e)) {
          break; // a server that cannot be reached need not be waited for twice
        }
      }
    }
    String message =
        LOOKUP + ": the cluster's DNS service was not found: " + String.join("; ", answers);
    throw refusal == null ? new LookupException(message) : new LookupException(message, refusal);
  }

  private static String clusterIp(Service service) {
    String clusterIp = service.getSpec() == null ? null : service.getSpec().getClusterIP();
    return clusterIp == null ? "" : clusterIp;
  }
}
