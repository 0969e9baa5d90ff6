package io.libvmi;

import io.libvmi.model.kubevirt.v1.DHCPOptions;
import io.libvmi.model.kubevirt.v1.DeprecatedInterfaceSlirp;
import io.libvmi.model.kubevirt.v1.Interface;
import io.libvmi.model.kubevirt.v1.InterfaceBridge;
import io.libvmi.model.kubevirt.v1.InterfaceMasquerade;
import io.libvmi.model.kubevirt.v1.InterfacePasstBinding;
import io.libvmi.model.kubevirt.v1.InterfaceSRIOV;
import io.libvmi.model.kubevirt.v1.PluginBinding;
import io.libvmi.model.kubevirt.v1.Port;
import io.libvmi.model.kubevirt.v1.PortRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Network interfaces, to be given to {@link Network#withInterface} and {@link
 * Network#withInterfaceAndNetwork}: those that make one by how it is connected, and those that say
 * more about one.
 */
public final class Interfaces {
  private Interfaces() {}

  /**
   * An interface named {@code default} behind a masquerade.
   *
   * @param ports the ports that are reachable from outside; none for all of them
   * @return the interface
   */
  public static Interface interfaceDeviceWithMasqueradeBinding(Port... ports) {
    return masquerade(Arguments.list("interfaceDeviceWithMasqueradeBinding", "ports", ports));
  }

  /**
   * An interface on a bridge.
   *
   * @param name its name
   * @return the interface
   */
  public static Interface interfaceDeviceWithBridgeBinding(String name) {
    return new Interface()
        .withName(Arguments.required("interfaceDeviceWithBridgeBinding", "name", name))
        .withBridge(new InterfaceBridge());
  }

  /**
   * An interface that is a virtual function of the node's network card.
   *
   * @param name its name
   * @return the interface
   */
  public static Interface interfaceDeviceWithSriovBinding(String name) {
    return new Interface()
        .withName(Arguments.required("interfaceDeviceWithSriovBinding", "name", name))
        .withSriov(new InterfaceSRIOV());
  }

  /**
   * An interface with the slirp binding, which KubeVirt gave up in release 1.3.
   *
   * @param name its name
   * @param ports the ports that are reachable from outside
   * @return the interface
   * @deprecated use {@link #interfaceDeviceWithMasqueradeBinding}
   */
  @Deprecated
  public static Interface interfaceDeviceWithSlirpBinding(String name, Port... ports) {
    return withPorts(
        new Interface()
            .withName(Arguments.required("interfaceDeviceWithSlirpBinding", "name", name))
            .withSlirp(new DeprecatedInterfaceSlirp()),
        Arguments.list("interfaceDeviceWithSlirpBinding", "ports", ports));
  }

  /**
   * An interface named {@code default} with the passt binding plugin.
   *
   * @param ports the ports that are reachable from outside; none for all of them
   * @return the interface
   */
  public static Interface interfaceWithPasstBindingPlugin(Port... ports) {
    return withPorts(
        new Interface()
            .withName(Network.DEFAULT)
            .withBinding(new PluginBinding().withName("passt")),
        Arguments.list("interfaceWithPasstBindingPlugin", "ports", ports));
  }

  /**
   * An interface with the macvtap binding plugin.
   *
   * @param name its name
   * @return the interface
   */
  public static Interface interfaceWithMacvtapBindingPlugin(String name) {
    return new Interface()
        .withName(Arguments.required("interfaceWithMacvtapBindingPlugin", "name", name))
        .withBinding(new PluginBinding().withName("macvtap"));
  }

  /**
   * An interface with a binding plugin that the cluster knows.
   *
   * @param name its name
   * @param binding the plugin, which is copied
   * @param ports the ports that are reachable from outside
   * @return the interface
   */
  public static Interface interfaceWithBindingPlugin(
      String name, PluginBinding binding, Port... ports) {
    return withPorts(
        new Interface()
            .withName(Arguments.required("interfaceWithBindingPlugin", "name", name))
            .withBinding(
                Arguments.required("interfaceWithBindingPlugin", "binding", binding).copy()),
        Arguments.list("interfaceWithBindingPlugin", "ports", ports));
  }

  /**
   * An interface with a MAC address.
   *
   * @param networkInterface the interface, which is copied
   * @param macAddress the address, such as {@code 02:00:00:00:00:01}
   * @return the copy
   */
  public static Interface interfaceWithMac(Interface networkInterface, String macAddress) {
    return Arguments.required("interfaceWithMac", "networkInterface", networkInterface)
        .copy()
        .withMacAddress(
            Arguments.orAbsent(Arguments.required("interfaceWithMac", "macAddress", macAddress)));
  }

  /**
   * An interface with KubeVirt's own passt binding. Since KubeVirt 1.8.
   *
   * @param name its name
   * @return the interface
   */
  public static Interface interfaceDeviceWithPasstBinding(String name) {
    return new Interface()
        .withName(Arguments.required("interfaceDeviceWithPasstBinding", "name", name))
        .withPasstBinding(new InterfacePasstBinding());
  }

  /**
   * An interface on which ranges of ports are reachable from outside, beside single ones. KubeVirt
   * knows them from release 1.9 on.
   *
   * @param networkInterface the interface, which is copied
   * @param portRanges the ranges, which are copied
   * @return the copy
   */
  public static Interface interfaceWithPortRanges(
      Interface networkInterface, PortRange... portRanges) {
    Interface copy =
        Arguments.required("interfaceWithPortRanges", "networkInterface", networkInterface).copy();
    for (PortRange range : Arguments.list("interfaceWithPortRanges", "portRanges", portRanges)) {
      copy.getPortRanges().add(range.copy());
    }
    return copy;
  }

  /**
   * An interface by another name, such as one behind a masquerade that is not to be named {@code
   * default}.
   *
   * @param networkInterface the interface, which is copied
   * @param name its name, which is that of its network too
   * @return the copy
   */
  public static Interface interfaceWithName(Interface networkInterface, String name) {
    return Arguments.required("interfaceWithName", "networkInterface", networkInterface)
        .copy()
        .withName(Arguments.required("interfaceWithName", "name", name));
  }

  /**
   * An interface at an address of the guest's PCI bus.
   *
   * @param networkInterface the interface, which is copied
   * @param pciAddress the address, such as {@code 0000:81:01.0}; empty for none
   * @return the copy
   */
  public static Interface interfaceWithPciAddress(Interface networkInterface, String pciAddress) {
    return Arguments.required("interfaceWithPciAddress", "networkInterface", networkInterface)
        .copy()
        .withPciAddress(
            Arguments.orAbsent(
                Arguments.required("interfaceWithPciAddress", "pciAddress", pciAddress)));
  }

  /**
   * An interface with a text that the guest finds in its metadata.
   *
   * @param networkInterface the interface, which is copied
   * @param tag the text; empty for none
   * @return the copy
   */
  public static Interface interfaceWithTag(Interface networkInterface, String tag) {
    return Arguments.required("interfaceWithTag", "networkInterface", networkInterface)
        .copy()
        .withTag(Arguments.orAbsent(Arguments.required("interfaceWithTag", "tag", tag)));
  }

  /**
   * An interface of a model.
   *
   * @param networkInterface the interface, which is copied
   * @param model {@code virtio}, {@code e1000}, {@code e1000e}, {@code ne2k_pci}, {@code pcnet},
   *     {@code rtl8139} or {@code igb}; empty for the default, {@code virtio}
   * @return the copy
   */
  public static Interface interfaceWithModel(Interface networkInterface, String model) {
    return Arguments.required("interfaceWithModel", "networkInterface", networkInterface)
        .copy()
        .withModel(Arguments.orAbsent(Arguments.required("interfaceWithModel", "model", model)));
  }

  /**
   * An interface that the machine boots from over the network.
   *
   * @param networkInterface the interface, which is copied
   * @param order 1 for the first, and each number once in a machine
   * @return the copy
   * @throws OptionException when the number is less than 1
   */
  public static Interface interfaceWithBootOrder(Interface networkInterface, int order) {
    return Arguments.required("interfaceWithBootOrder", "networkInterface", networkInterface)
        .copy()
        .withBootOrder(Arguments.atLeast("interfaceWithBootOrder", "order", order, 1));
  }

  /**
   * An interface whose link is in a state.
   *
   * @param networkInterface the interface, which is copied
   * @param state {@code up}, {@code down}, or {@code absent} to unplug it; empty for {@code up}
   * @return the copy
   */
  public static Interface interfaceWithState(Interface networkInterface, String state) {
    return Arguments.required("interfaceWithState", "networkInterface", networkInterface)
        .copy()
        .withState(Arguments.orAbsent(Arguments.required("interfaceWithState", "state", state)));
  }

  /**
   * An interface with a number from which the guest makes its name, such as {@code eno1}.
   *
   * @param networkInterface the interface, which is copied
   * @param index the number, 1 or more, and each once in a machine
   * @return the copy
   * @throws OptionException when the number is less than 1
   */
  public static Interface interfaceWithAcpiIndex(Interface networkInterface, int index) {
    return Arguments.required("interfaceWithAcpiIndex", "networkInterface", networkInterface)
        .copy()
        .withAcpiIndex(Arguments.atLeast("interfaceWithAcpiIndex", "index", index, 1));
  }

  /**
   * An interface whose DHCP server says more to the guest.
   *
   * @param networkInterface the interface, which is copied
   * @param dhcpOptions what it says, which is copied
   * @return the copy
   */
  public static Interface interfaceWithDhcpOptions(
      Interface networkInterface, DHCPOptions dhcpOptions) {
    return Arguments.required("interfaceWithDhcpOptions", "networkInterface", networkInterface)
        .copy()
        .withDhcpOptions(
            Arguments.required("interfaceWithDhcpOptions", "dhcpOptions", dhcpOptions).copy());
  }

  /** An interface behind a masquerade. */
  static Interface masquerade(List<Port> ports) {
    return withPorts(
        new Interface().withName(Network.DEFAULT).withMasquerade(new InterfaceMasquerade()), ports);
  }

  private static Interface withPorts(Interface networkInterface, List<Port> ports) {
    List<Port> all = networkInterface.getPorts();
    for (Port port : ports) {
      all.add(port.copy());
    }
    return networkInterface;
  }

  /** Copies of ports. */
  static List<Port> copies(List<Port> ports) {
    List<Port> copies = new ArrayList<>(ports.size());
    for (Port port : ports) {
      copies.add(port.copy());
    }
    return copies;
  }
}
