package io.libvmi;

import java.util.List;

/**
 * The name servers of a cluster.
 *
 * @param addresses their IP addresses
 * @param searchDomains the domains in which short names are looked up
 */
public record ClusterDns(List<String> addresses, List<String> searchDomains) {
  private static final List<String> CLUSTER_DOMAINS =
      List.of("default.svc.cluster.local", "svc.cluster.local", "cluster.local");

  /**
   * Copies the lists.
   *
   * @param addresses their IP addresses
   * @param searchDomains the domains in which short names are looked up
   */
  public ClusterDns {
    addresses = Arguments.copy("ClusterDns", "addresses", addresses);
    searchDomains = Arguments.copy("ClusterDns", "searchDomains", searchDomains);
  }

  /**
   * A cluster with one name server and the domain {@code cluster.local}.
   *
   * @param address the name server's IP address
   * @return the name servers
   */
  public static ClusterDns of(String address) {
    return new ClusterDns(
        List.of(Arguments.required("ClusterDns", "address", address)), CLUSTER_DOMAINS);
  }
}
