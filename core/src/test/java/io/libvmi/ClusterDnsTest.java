package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterDnsTest {
  @Test
  void oneAddressIsThatOfAClusterWithTheUsualDomain() {
    assertThat(ClusterDns.of("10.96.0.10"))
        .isEqualTo(
            new ClusterDns(
                List.of("10.96.0.10"),
                List.of("default.svc.cluster.local", "svc.cluster.local", "cluster.local")));
  }

  @Test
  void theListsAreCopied() {
    List<String> addresses = new ArrayList<>(List.of("10.96.0.10", "fd00::10"));
    List<String> domains = new ArrayList<>();
    ClusterDns dns = new ClusterDns(addresses, domains);
    addresses.clear();
    domains.add("example.com");

    assertThat(dns.addresses()).containsExactly("10.96.0.10", "fd00::10").isUnmodifiable();
    assertThat(dns.searchDomains()).isEmpty();
    assertThat(dns.searchDomains()).isUnmodifiable();
  }

  @Test
  void nullIsRefusedAlsoInTheLists() {
    assertRefused(
        () -> ClusterDns.of(null),
        "ClusterDns(address): null was given where a value was expected");
    assertRefused(
        () -> new ClusterDns(null, List.of()),
        "ClusterDns(addresses): null was given where a value was expected");
    assertRefused(
        () -> new ClusterDns(List.of(), null),
        "ClusterDns(searchDomains): null was given where a value was expected");
    assertRefused(
        () -> new ClusterDns(Arrays.asList("10.96.0.10", null), List.of()),
        "ClusterDns(addresses[1]): null was given where a value was expected");
    assertRefused(
        () -> new ClusterDns(List.of(), Arrays.asList((String) null)),
        "ClusterDns(searchDomains[0]): null was given where a value was expected");
  }
}
