package io.libvmi;

import static io.libvmi.NetworkConfigs.newNetworkConfig;
import static io.libvmi.NetworkConfigs.withAddresses;
import static io.libvmi.NetworkConfigs.withDhcp4;
import static io.libvmi.NetworkConfigs.withDhcp6;
import static io.libvmi.NetworkConfigs.withEthernet;
import static io.libvmi.NetworkConfigs.withGateway4;
import static io.libvmi.NetworkConfigs.withGateway6;
import static io.libvmi.NetworkConfigs.withMatchMacAddress;
import static io.libvmi.NetworkConfigs.withMtu;
import static io.libvmi.NetworkConfigs.withNameservers;
import static io.libvmi.NetworkConfigs.withOptional;
import static io.libvmi.NetworkConfigs.withRoute;
import static io.libvmi.NetworkConfigs.withSearchDomains;
import static io.libvmi.NetworkConfigs.withSetName;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkConfigsTest {
  @Test
  void anInterfaceHasStaticAddressesWhereItsMacAddressMatches() {
    assertThat(
            newNetworkConfig(
                withEthernet("eth0", withDhcp4(true), withDhcp6(false)),
                withEthernet(
                    "storage",
                    withMatchMacAddress("02:00:00:00:00:01"),
                    withSetName("storage0"),
                    withAddresses("10.0.0.5/24"),
                    withAddresses("fd00::5/64"),
                    withGateway4("10.0.0.1"),
                    withGateway6("fd00::1"),
                    withRoute("10.1.0.0/16", "10.0.0.254"),
                    withNameservers("10.0.0.53", "fd00::53"),
                    withSearchDomains("example.org"),
                    withMtu(9000),
                    withOptional(true))))
        .hasToString(
            """
            ethernets:
              eth0:
                dhcp4: true
                dhcp6: false
              storage:
                addresses:
                - 10.0.0.5/24
                - fd00::5/64
                gateway4: 10.0.0.1
                gateway6: fd00::1
                match:
                  macaddress: "02:00:00:00:00:01"
                mtu: 9000
                nameservers:
                  addresses:
                  - 10.0.0.53
                  - fd00::53
                  search:
                  - example.org
                optional: true
                routes:
                - to: 10.1.0.0/16
                  via: 10.0.0.254
                set-name: storage0
            version: 2
            """);
  }

  @Test
  void anInterfaceTakesThePlaceOfAnotherOneOfItsName() {
    assertThat(
            newNetworkConfig(
                withEthernet("eth0", withDhcp6(true)), withEthernet("eth0", withDhcp4(true))))
        .hasToString(newNetworkConfig(withEthernet("eth0", withDhcp4(true))).toString());
  }

  @Test
  void withoutInterfacesThereIsAVersion() {
    assertThat(newNetworkConfig()).hasToString("version: 2\n");
    assertThat(newNetworkConfig(withEthernet("eth0", withAddresses(), withNameservers())))
        .hasToString(
            """
            ethernets:
              eth0:
                nameservers: {}
            version: 2
            """);
  }
}
