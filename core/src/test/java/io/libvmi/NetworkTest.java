package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Interfaces.interfaceDeviceWithBridgeBinding;
import static io.libvmi.Interfaces.interfaceDeviceWithMasqueradeBinding;
import static io.libvmi.Interfaces.interfaceDeviceWithSriovBinding;
import static io.libvmi.Network.draNetwork;
import static io.libvmi.Network.multusNetwork;
import static io.libvmi.Network.podNetwork;
import static io.libvmi.Network.withAutoAttachPodInterface;
import static io.libvmi.Network.withInterface;
import static io.libvmi.Network.withInterfaceAndNetwork;
import static io.libvmi.Network.withMasqueradeNetworking;
import static io.libvmi.Network.withNetwork;
import static io.libvmi.Network.withNetworkInterfaceMultiQueue;
import static io.libvmi.Network.withPasstInterfaceWithPort;
import static io.libvmi.Network.withPodNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.Interface;
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

  @Test
  void interfaceAndNetworkAreAddedTogether() {
    assertThat(
            instance(
                withInterfaceAndNetwork(
                    interfaceDeviceWithBridgeBinding("blue"), multusNetwork("blue", "blue-net")),
                withInterfaceAndNetwork(
                    interfaceDeviceWithSriovBinding("red"),
                    new io.libvmi.model.kubevirt.v1.Network()
                        .withMultus(multusNetwork("", "red-net").getMultus()))))
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
                  networkName: blue-net
                name: blue
              - multus:
                  networkName: red-net
                name: red
            """);
  }

  @Test
  void interfaceAndNetworkAreCopied() {
    var bridge = interfaceDeviceWithBridgeBinding("blue");
    var network = new io.libvmi.model.kubevirt.v1.Network();
    var option = withInterfaceAndNetwork(bridge, network);
    bridge.setName("spoilt");
    assertThat(network).hasToString("{}\n");
    network.setName("spoilt");
    assertThat(instance(option).getSpec().getNetworks()).hasToString("[name: blue\n]");
    assertThat(instance(option).getSpec().getDomain().getDevices().getInterfaces())
        .hasToString("[bridge: {}\nname: blue\n]");
  }

  @Test
  void interfaceAndNetworkHaveOneName() {
    assertRefused(
        () ->
            withInterfaceAndNetwork(
                interfaceDeviceWithBridgeBinding("blue"), multusNetwork("red", "net")),
        "withInterfaceAndNetwork(network): the network \"red\" was given where one of the interface's name, \"blue\", was expected");
    assertRefused(
        () ->
            withInterfaceAndNetwork(
                interfaceDeviceWithBridgeBinding("blue"), multusNetwork("", "net")),
        "withInterfaceAndNetwork(network): the network \"\" was given where one of the interface's name, \"blue\", was expected");
    assertRefused(
        () ->
            withInterfaceAndNetwork(interfaceDeviceWithBridgeBinding(""), multusNetwork("", "net")),
        "withInterfaceAndNetwork(networkInterface): an interface without a name was given where one with a name was expected");
    assertRefused(
        () -> withInterfaceAndNetwork(new Interface(), podNetwork()),
        "withInterfaceAndNetwork(networkInterface): an interface without a name was given where one with a name was expected");
  }

  @Test
  void thePodsNetworkSaysNothingToTheGuest() {
    assertThat(instance(withPodNetwork(SSH)))
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
            """);
  }

  @Test
  void thePodsNetworkIsInterfaceAndNetworkInOne() {
    assertThat(instance(withPodNetwork()))
        .hasToString(
            instance(withInterfaceAndNetwork(interfaceDeviceWithMasqueradeBinding(), podNetwork()))
                .toString());
  }

  @Test
  void aSecondOneOfANameIsRefused() {
    assertRefused(
        () -> instance(withPodNetwork(), withPodNetwork()),
        "withPodNetwork: the manifest has an interface or a network named \"default\" already");
    assertRefused(
        () -> instance(withNetwork(podNetwork()), withPodNetwork()),
        "withPodNetwork: the manifest has an interface or a network named \"default\" already");
    assertRefused(
        () -> instance(withMasqueradeNetworking(), withPodNetwork()),
        "withPodNetwork: the manifest has an interface or a network named \"default\" already");
    var blue =
        withInterfaceAndNetwork(
            interfaceDeviceWithBridgeBinding("blue"), multusNetwork("blue", "net"));
    var vmi = instance(withInterface(interfaceDeviceWithSriovBinding("blue")));
    String before = vmi.toString();
    assertRefused(
        () -> blue.applyTo(vmi),
        "withInterfaceAndNetwork: the manifest has an interface or a network named \"blue\" already");
    assertThat(vmi).hasToString(before);
    assertRefused(
        () -> instance(blue, blue),
        "withInterfaceAndNetwork: the manifest has an interface or a network named \"blue\" already");
  }

  @Test
  void whatConcernsAllInterfacesIsSetOnTheDevices() {
    assertThat(instance(withAutoAttachPodInterface(false), withNetworkInterfaceMultiQueue(true)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  autoattachPodInterface: false
                  networkInterfaceMultiqueue: true
                resources: {}
            """);
  }

  @Test
  void aNetworkCanBeADeviceThatIsClaimed() {
    assertThat(draNetwork("fast", "claim", "request"))
        .hasToString(
            """
            name: fast
            resourceClaim:
              claimName: claim
              requestName: request
            """);
    assertThat(draNetwork("fast", "", ""))
        .hasToString(
            """
            name: fast
            resourceClaim: {}
            """);
  }
}
