package io.libvmi;

import io.libvmi.model.kubevirt.v1.DeprecatedInterfaceSlirp;
import io.libvmi.model.kubevirt.v1.Interface;
import io.libvmi.model.kubevirt.v1.InterfaceBridge;
import io.libvmi.model.kubevirt.v1.InterfaceMasquerade;
import io.libvmi.model.kubevirt.v1.InterfaceSRIOV;
import io.libvmi.model.kubevirt.v1.MultusNetwork;
import io.libvmi.model.kubevirt.v1.PluginBinding;
import io.libvmi.model.kubevirt.v1.PodNetwork;
import io.libvmi.model.kubevirt.v1.Port;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options for networking: {@code spec.domain.devices.interfaces} and {@code spec.networks}, which
 * belong together by name; and the interfaces and networks to give to them.
 */
public final class Network {
  /** The name of the first interface and of its network. */
  static final String DEFAULT = "default";

  private static final int PASST_TEST_PORT = 1234;

  private Network() {}

  /**
   * Adds an interface to {@code spec.domain.devices.interfaces}. It needs a network of the same
   * name.
   *
   * @param networkInterface the interface, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withInterface(Interface networkInterface) {
    return new WithInterface(networkInterface);
  }

  private record WithInterface(Interface networkInterface)
      implements OptionRecord<VirtualMachineInstance> {
    WithInterface {
      networkInterface =
          Arguments.required("withInterface", "networkInterface", networkInterface).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).getInterfaces().add(networkInterface.copy());
    }
  }

  /**
   * Adds a network to {@code spec.networks}. It needs an interface of the same name.
   *
   * @param network the network, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withNetwork(
      io.libvmi.model.kubevirt.v1.Network network) {
    return new WithNetwork(network);
  }

  private record WithNetwork(io.libvmi.model.kubevirt.v1.Network network)
      implements OptionRecord<VirtualMachineInstance> {
    WithNetwork {
      network = Arguments.required("withNetwork", "network", network).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.spec(vmi).getNetworks().add(network.copy());
    }
  }

  /**
   * Connects the machine to the pod's network behind a masquerade: adds an interface to {@code
   * spec.domain.devices.interfaces} and a pod network to {@code spec.networks}, both named {@code
   * default}, and sets cloud-init network data that configure {@code eth0} by DHCP and give it an
   * IPv6 address: {@code spec.volumes[].cloudInitNoCloud.networkData}. Where they are absent it
   * adds the cloud-init volume to {@code spec.volumes} and its disk to {@code
   * spec.domain.devices.disks}. Name servers are left to DHCP.
   *
   * @param ports the ports that are reachable from outside; none for all of them
   * @return the option, which throws {@link OptionException} when the manifest's cloud-init volume
   *     is not a no-cloud one
   */
  public static Option<VirtualMachineInstance> withMasqueradeNetworking(Port... ports) {
    return new WithMasqueradeNetworking(
        null, Arguments.list("withMasqueradeNetworking", "ports", ports));
  }

  /**
   * Connects the machine to the pod's network behind a masquerade and gives it the cluster's name
   * servers: adds an interface to {@code spec.domain.devices.interfaces} and a pod network to
   * {@code spec.networks}, both named {@code default}, and sets cloud-init network data that
   * configure {@code eth0} by DHCP and give it an IPv6 address: {@code
   * spec.volumes[].cloudInitNoCloud.networkData}. Where they are absent it adds the cloud-init
   * volume to {@code spec.volumes} and its disk to {@code spec.domain.devices.disks}.
   *
   * @param clusterDns the cluster's name servers; libvmi-client looks them up
   * @param ports the ports that are reachable from outside; none for all of them
   * @return the option, which throws {@link OptionException} when the manifest's cloud-init volume
   *     is not a no-cloud one
   */
  public static Option<VirtualMachineInstance> withMasqueradeNetworking(
      ClusterDns clusterDns, Port... ports) {
    return new WithMasqueradeNetworking(
        Arguments.required("withMasqueradeNetworking", "clusterDns", clusterDns),
        Arguments.list("withMasqueradeNetworking", "ports", ports));
  }

  private record WithMasqueradeNetworking(@Nullable ClusterDns clusterDns, List<Port> ports)
      implements OptionRecord<VirtualMachineInstance> {
    WithMasqueradeNetworking {
      ports = copies(ports);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      CloudInit.noCloud(vmi, "withMasqueradeNetworking")
          .setNetworkData(
              clusterDns == null
                  ? GuestNetwork.behindMasquerade()
                  : GuestNetwork.behindMasquerade(clusterDns));
      Path.devices(vmi).getInterfaces().add(masquerade(ports));
      Path.spec(vmi)
          .getNetworks()
          .add(
              new io.libvmi.model.kubevirt.v1.Network()
                  .withName(DEFAULT)
                  .withPod(new PodNetwork()));
    }
  }

  /**
   * Adds an interface named {@code default} with the passt binding plugin and TCP port 1234.
   *
   * @return the option
   * @deprecated use {@link #withInterface} with {@link #interfaceWithPasstBindingPlugin}
   */
  @Deprecated
  public static Option<VirtualMachineInstance> withPasstInterfaceWithPort() {
    return new WithPasstInterfaceWithPort();
  }

  private record WithPasstInterfaceWithPort() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Port port = new Port().withPort(PASST_TEST_PORT).withProtocol("TCP");
      Path.devices(vmi).getInterfaces().add(interfaceWithPasstBindingPlugin(port));
    }
  }

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
        new Interface().withName(DEFAULT).withBinding(new PluginBinding().withName("passt")),
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
   * A network that Multus attaches.
   *
   * @param name its name
   * @param nadName the network attachment definition, with its namespace and a slash before it
   *     where it is another one
   * @return the network
   */
  public static io.libvmi.model.kubevirt.v1.Network multusNetwork(String name, String nadName) {
    return new io.libvmi.model.kubevirt.v1.Network()
        .withName(Arguments.required("multusNetwork", "name", name))
        .withMultus(
            new MultusNetwork()
                .withNetworkName(Arguments.required("multusNetwork", "nadName", nadName)));
  }

  private static Interface masquerade(List<Port> ports) {
    return withPorts(
        new Interface().withName(DEFAULT).withMasquerade(new InterfaceMasquerade()), ports);
  }

  private static Interface withPorts(Interface networkInterface, List<Port> ports) {
    networkInterface.getPorts().addAll(copies(ports));
    return networkInterface;
  }

  private static List<Port> copies(List<Port> ports) {
    return ports.stream().map(Port::copy).toList();
  }
}
