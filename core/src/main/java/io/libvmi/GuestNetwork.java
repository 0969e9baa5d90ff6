package io.libvmi;

import io.libvmi.text.YamlText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The network data that cloud-init gives to a guest behind a masquerade. */
final class GuestNetwork {
  /** The guest's address in the range that KubeVirt gives to masquerades. */
  private static final String ADDRESS = "fd10:0:2::2/120";

  private static final String GATEWAY = "fd10:0:2::1";

  private static final String WITHOUT_NAME_SERVERS = text(ethernet());

  private GuestNetwork() {}

  static String behindMasquerade() {
    return WITHOUT_NAME_SERVERS;
  }

  static String behindMasquerade(ClusterDns dns) {
    Map<String, Object> ethernet = ethernet();
    ethernet.put(
        "nameservers", Map.of("addresses", dns.addresses(), "search", dns.searchDomains()));
    return text(ethernet);
  }

  private static Map<String, Object> ethernet() {
    return new TreeMap<>(
        Map.of(
            "addresses", List.of(ADDRESS), "dhcp4", true, "gateway6", GATEWAY, "match", Map.of()));
  }

  private static String text(Map<String, Object> ethernet) {
    return YamlText.of(Map.of("ethernets", Map.of("eth0", ethernet), "version", 2));
  }
}
