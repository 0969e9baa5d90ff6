package io.libvmi.describe;

import static io.libvmi.describe.Described.ofInstance;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworksTest {

  @Test
  void networks() {
    assertThat(
            ofInstance(
                "Networks",
                """
                domain:
                  devices:
                    interfaces:
                    - {name: pod, masquerade: {}, ports: [{name: http, port: 80}, {port: 53, protocol: UDP}]}
                    - {name: lan, bridge: {}, model: e1000, macAddress: "02:00:00:00:00:01", bootOrder: 2}
                    - {name: fast, sriov: {}, pciAddress: "0000:81:00.1", state: down}
                    - {name: own, binding: {name: vhost}}
                    - {name: bare}
                networks:
                - {name: pod, pod: {vmNetworkCIDR: 10.0.2.0/24}}
                - {name: lan, multus: {networkName: web/lan}}
                - {name: fast, resourceClaim: {claimName: nic}}
                - {name: own, multus: {networkName: own, default: true}}
                - {name: spare}
                dnsPolicy: None
                dnsConfig: {nameservers: [10.0.0.1], searches: [example.org]}
                """))
        .containsExactly(
            "pod: pod network, addresses 10.0.2.0/24; masquerade; ports 80 (http), 53/UDP",
            "lan: network web/lan; bridge, model e1000; MAC 02:00:00:00:00:01; boot order 2",
            "fast: network of resource claim nic; SR-IOV; PCI address 0000:81:00.1; state down",
            "own: network own, in place of the pod's; bound by plugin vhost",
            "bare: there is no network of this name; no binding said",
            "spare: a network that does not say which; no interface is on it",
            "name servers: 10.0.0.1",
            "search domains: example.org",
            "DNS policy: None");
    assertThat(ofInstance("Networks", "domain: {devices: {autoattachPodInterface: false}}"))
        .containsExactly("default: none: the machine is on no network");
    assertThat(ofInstance("Networks", "domain: {}"))
        .containsExactly("default: pod network, bound as the cluster does by default");
  }
}
