package io.libvmi;

import static io.libvmi.Interfaces.interfaceDeviceWithBridgeBinding;
import static io.libvmi.Interfaces.interfaceDeviceWithMasqueradeBinding;
import static io.libvmi.Interfaces.interfaceDeviceWithSlirpBinding;
import static io.libvmi.Interfaces.interfaceDeviceWithSriovBinding;
import static io.libvmi.Interfaces.interfaceWithBindingPlugin;
import static io.libvmi.Interfaces.interfaceWithMac;
import static io.libvmi.Interfaces.interfaceWithMacvtapBindingPlugin;
import static io.libvmi.Interfaces.interfaceWithPasstBindingPlugin;
import static io.libvmi.Network.multusNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.PluginBinding;
import io.libvmi.model.kubevirt.v1.Port;
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
}
