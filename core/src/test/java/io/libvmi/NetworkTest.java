package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Interfaces.interfaceDeviceWithBridgeBinding;
import static io.libvmi.Interfaces.interfaceDeviceWithSriovBinding;
import static io.libvmi.Network.multusNetwork;
import static io.libvmi.Network.withInterface;
import static io.libvmi.Network.withMasqueradeNetworking;
import static io.libvmi.Network.withNetwork;
import static io.libvmi.Network.withPasstInterfaceWithPort;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.Port;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static final Port SSH = new Port().withName("ssh").withPort(22).withProtocol("TCP");

  @Test
  void interfacesAndNetworksAreAddedInTheirOrder() {
    var bridge = interfaceDeviceWithBridgeBinding("blue");
    var network = multusNetwork("blue", "default/blue-net");
    assertThat(
            instance(
                withInterface(bridge),
                withNetwork(network),
                withInterface(interfaceDeviceWithSriovBinding("red")),
                withNetwork(multusNetwork("red", "red-net"))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  interfaces:
                  - bridge: {}
                    name: blue
                  - name: red
                    sriov: {}
                resources: {}
              networks:
              - multus:
                  networkName: default/blue-net
                name: blue
              - multus:
                  networkName: red-net
                name: red
            """);
  }

  @Test
  void anInterfaceOfTheSameNameIsAddedAllTheSame() {
    var one = interfaceDeviceWithBridgeBinding("blue");
    var network = multusNetwork("blue", "net");
    assertThat(
            instance(
                withInterface(one), withInterface(one), withNetwork(network), withNetwork(network)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  interfaces:
                  - bridge: {}
                    name: blue
                  - bridge: {}
                    name: blue
                resources: {}
              networks:
              - multus:
                  networkName: net
                name: blue
              - multus:
                  networkName: net
                name: blue
            """);
  }

  @Test
  void masqueradeNetworkingIsInterfaceNetworkAndCloudInitInOne() {
    assertThat(instance(withMasqueradeNetworking(SSH)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio
                    name: cloudinitdisk
                  interfaces:
                  - masquerade: {}
                    name: default
                    ports:
                    - name: ssh
                      port: 22
                      protocol: TCP
                resources: {}
              networks:
              - name: default
                pod: {}
              volumes:
              - cloudInitNoCloud:
                  networkData: |
                    ethernets:
                      eth0:
                        addresses:
                        - fd10:0:2::2/120
                        dhcp4: true
                        gateway6: fd10:0:2::1
                        match: {}
                    version: 2
                name: cloudinitdisk
            """);
  }

  @Test
  void masqueradeNetworkingTakesTheNameServersOfTheCluster() {
    assertThat(instance(withMasqueradeNetworking(ClusterDns.of("10.96.0.10"))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio
                    name: cloudinitdisk
                  interfaces:
                  - masquerade: {}
                    name: default
                resources: {}
              networks:
              - name: default
                pod: {}
              volumes:
              - cloudInitNoCloud:
                  networkData: |
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
                name: cloudinitdisk
            """);
  }

  @Test
  void masqueradeNetworkingLeavesTheUserData() {
    assertThat(
            instance(
                    CloudInit.withCloudInitNoCloudUserData("#cloud-config\n"),
                    withMasqueradeNetworking())
                .getSpec()
                .getVolumes())
        .hasToString(
            """
            [cloudInitNoCloud:
              networkData: |
                ethernets:
                  eth0:
                    addresses:
                    - fd10:0:2::2/120
                    dhcp4: true
                    gateway6: fd10:0:2::1
                    match: {}
                version: 2
              userData: |
                #cloud-config
            name: cloudinitdisk
            ]\
            """);
  }

  @Test
  void masqueradeNetworkingIsRefusedWhereCloudInitIsOfAnotherKind() {
    var vmi = instance(CloudInit.withCloudInitConfigDriveUserData("#cloud-config\n"));
    String before = vmi.toString();
    assertRefused(
        () -> withMasqueradeNetworking().applyTo(vmi),
        "withMasqueradeNetworking: the volume \"cloudinitdisk\" is of the kind cloudInitConfigDrive"
            + " where cloudInitNoCloud was expected");
    assertThat(vmi).hasToString(before);
  }

  @Test
  @SuppressWarnings("deprecation") // what is deprecated is what is tested
  void thePasstInterfaceOfV120HasOnePort() {
    assertThat(instance(withPasstInterfaceWithPort()))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  interfaces:
                  - binding:
                      name: passt
                    name: default
                    ports:
                    - port: 1234
                      protocol: TCP
                resources: {}
            """);
  }

  @Test
  void aPortThatIsNullIsNamedByItsNumber() {
    assertRefused(
        () -> withMasqueradeNetworking(SSH, null),
        "withMasqueradeNetworking(ports[1]): null was given where a value was expected");
  }
}
