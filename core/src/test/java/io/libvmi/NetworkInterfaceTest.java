package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Interfaces.interfaceDeviceWithBridgeBinding;
import static io.libvmi.Interfaces.interfaceDeviceWithMasqueradeBinding;
import static io.libvmi.Interfaces.interfaceDeviceWithPasstBinding;
import static io.libvmi.Interfaces.interfaceDeviceWithSlirpBinding;
import static io.libvmi.Interfaces.interfaceDeviceWithSriovBinding;
import static io.libvmi.Interfaces.interfaceWithAcpiIndex;
import static io.libvmi.Interfaces.interfaceWithBindingPlugin;
import static io.libvmi.Interfaces.interfaceWithBootOrder;
import static io.libvmi.Interfaces.interfaceWithDhcpOptions;
import static io.libvmi.Interfaces.interfaceWithMac;
import static io.libvmi.Interfaces.interfaceWithMacvtapBindingPlugin;
import static io.libvmi.Interfaces.interfaceWithModel;
import static io.libvmi.Interfaces.interfaceWithName;
import static io.libvmi.Interfaces.interfaceWithPasstBindingPlugin;
import static io.libvmi.Interfaces.interfaceWithPciAddress;
import static io.libvmi.Interfaces.interfaceWithPortRanges;
import static io.libvmi.Interfaces.interfaceWithState;
import static io.libvmi.Interfaces.interfaceWithTag;
import static io.libvmi.Network.multusNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.DHCPOptions;
import io.libvmi.model.kubevirt.v1.Interface;
import io.libvmi.model.kubevirt.v1.PluginBinding;
import io.libvmi.model.kubevirt.v1.Port;
import io.libvmi.model.kubevirt.v1.PortRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkInterfaceTest {
  private static final Port SSH = new Port().withName("ssh").withPort(22).withProtocol("TCP");

  @Test
  @SuppressWarnings("deprecation") // what is deprecated is what is tested
  void thereIsAnInterfaceForEachBinding() {
    assertThat(
            List.of(
                interfaceDeviceWithMasqueradeBinding(),
                interfaceDeviceWithMasqueradeBinding(SSH),
                interfaceDeviceWithBridgeBinding("blue"),
                interfaceDeviceWithSriovBinding("red"),
                interfaceDeviceWithSlirpBinding("old"),
                interfaceDeviceWithSlirpBinding("old", SSH),
                interfaceWithPasstBindingPlugin(),
                interfaceWithPasstBindingPlugin(SSH),
                interfaceWithMacvtapBindingPlugin("green"),
                interfaceWithBindingPlugin("own", new PluginBinding().withName("mine")),
                interfaceWithBindingPlugin("own", new PluginBinding().withName("mine"), SSH)))
        .extracting(Object::toString)
        .containsExactly(
            """
            masquerade: {}
            name: default
            """,
            """
            masquerade: {}
            name: default
            ports:
            - name: ssh
              port: 22
              protocol: TCP
            """,
            """
            bridge: {}
            name: blue
            """,
            """
            name: red
            sriov: {}
            """,
            """
            name: old
            slirp: {}
            """,
            """
            name: old
            ports:
            - name: ssh
              port: 22
              protocol: TCP
            slirp: {}
            """,
            """
            binding:
              name: passt
            name: default
            """,
            """
            binding:
              name: passt
            name: default
            ports:
            - name: ssh
              port: 22
              protocol: TCP
            """,
            """
            binding:
              name: macvtap
            name: green
            """,
            """
            binding:
              name: mine
            name: own
            """,
            """
            binding:
              name: mine
            name: own
            ports:
            - name: ssh
              port: 22
              protocol: TCP
            """);
  }

  @Test
  void aMacAddressGoesToACopyOfTheInterface() {
    var bridge = interfaceDeviceWithBridgeBinding("blue");

    var withMac = interfaceWithMac(bridge, "02:00:00:00:00:01");
    assertThat(withMac)
        .hasToString(
            """
            bridge: {}
            macAddress: "02:00:00:00:00:01"
            name: blue
            """);
    assertThat(interfaceWithMac(withMac, "")).hasToString(bridge.toString());
    assertThat(bridge)
        .hasToString(
            """
            bridge: {}
            name: blue
            """);
  }

  @Test
  void aNetworkOfMultusHasTheNameOfItsDefinition() {
    assertThat(multusNetwork("blue", "default/blue-net"))
        .hasToString(
            """
            multus:
              networkName: default/blue-net
            name: blue
            """);
    assertThat(multusNetwork("", ""))
        .hasToString(
            """
            multus:
              networkName: ""
            name: ""
            """);
  }

  @Test
  void passtIsABindingToo() {
    assertThat(interfaceDeviceWithPasstBinding("fast"))
        .hasToString(
            """
            name: fast
            passtBinding: {}
            """);
  }

  @Test
  void moreIsSaidAboutACopyOfTheInterface() {
    Interface bridge = interfaceDeviceWithBridgeBinding("blue");
    Interface all = interfaceWithAcpiIndex(bridge, 1);
    all = interfaceWithBootOrder(all, 2);
    all = interfaceWithDhcpOptions(all, new DHCPOptions().withBootFileName("boot.ipxe"));
    all = interfaceWithModel(all, "e1000e");
    all = interfaceWithPciAddress(all, "0000:81:01.0");
    all = interfaceWithState(all, "down");
    all = interfaceWithTag(all, "tag");
    assertThat(all)
        .hasToString(
            """
            acpiIndex: 1
            bootOrder: 2
            bridge: {}
            dhcpOptions:
              bootFileName: boot.ipxe
            model: e1000e
            name: blue
            pciAddress: 0000:81:01.0
            state: down
            tag: tag
            """);
    assertThat(bridge).hasToString(interfaceDeviceWithBridgeBinding("blue").toString());
  }

  @Test
  void anEmptyTextIsLeftOut() {
    Interface bridge = interfaceDeviceWithBridgeBinding("blue");
    assertThat(interfaceWithModel(interfaceWithModel(bridge, "virtio"), "")).isEqualTo(bridge);
    assertThat(interfaceWithPciAddress(interfaceWithPciAddress(bridge, "0"), "")).isEqualTo(bridge);
    assertThat(interfaceWithState(interfaceWithState(bridge, "up"), "")).isEqualTo(bridge);
    assertThat(interfaceWithTag(interfaceWithTag(bridge, "a"), "")).isEqualTo(bridge);
  }

  @Test
  void dhcpOptionsAreCopied() {
    DHCPOptions options = new DHCPOptions().withTftpServerName("boot");
    Interface told = interfaceWithDhcpOptions(new Interface(), options);
    options.setTftpServerName("spoilt");
    assertThat(told.getDhcpOptions().getTftpServerName()).isEqualTo("boot");
  }

  @Test
  void numbersBeginWithOne() {
    Interface bridge = interfaceDeviceWithBridgeBinding("blue");
    assertRefused(
        () -> interfaceWithBootOrder(bridge, 0),
        "interfaceWithBootOrder(order): 0 was given where 1 or more was expected");
    assertRefused(
        () -> interfaceWithAcpiIndex(bridge, -1),
        "interfaceWithAcpiIndex(index): -1 was given where 1 or more was expected");
  }

  @Test
  void anInterfaceCanHaveAnotherName() {
    Interface before = interfaceDeviceWithMasqueradeBinding(SSH);
    assertThat(interfaceWithName(before, "web"))
        .hasToString(
            """
            masquerade: {}
            name: web
            ports:
            - name: ssh
              port: 22
              protocol: TCP
            """);
    assertThat(before.getName()).isEqualTo("default");
  }

  @Test
  void anInterfaceCanLetRangesOfPortsThrough() {
    PortRange range = new PortRange().withStart(8000).withEnd(8010).withProtocol("TCP");
    assertThat(interfaceWithPortRanges(interfaceDeviceWithMasqueradeBinding(), range, range))
        .hasToString(
            """
            masquerade: {}
            name: default
            portRanges:
            - end: 8010
              protocol: TCP
              start: 8000
            - end: 8010
              protocol: TCP
              start: 8000
            """);
  }
}
