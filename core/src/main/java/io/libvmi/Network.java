package io.libvmi;

import io.libvmi.model.kubevirt.v1.ClaimRequest;
import io.libvmi.model.kubevirt.v1.Devices;
import io.libvmi.model.kubevirt.v1.Interface;
import io.libvmi.model.kubevirt.v1.MultusNetwork;
import io.libvmi.model.kubevirt.v1.PodNetwork;
import io.libvmi.model.kubevirt.v1.Port;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceSpec;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Options for networking: {@code spec.domain.devices.interfaces} and {@code spec.networks}, which
 * belong together by name; and the networks to give to them. Interfaces are in {@link Interfaces}.
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
    return Observed.made(new WithInterface(networkInterface));
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
    return Observed.made(new WithNetwork(network));
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
    return Observed.made(
        new WithMasqueradeNetworking(
            null, Arguments.list("withMasqueradeNetworking", "ports", ports)));
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
    return Observed.made(
        new WithMasqueradeNetworking(
            Arguments.required("withMasqueradeNetworking", "clusterDns", clusterDns),
            Arguments.list("withMasqueradeNetworking", "ports", ports)));
  }

  private record WithMasqueradeNetworking(@Nullable ClusterDns clusterDns, List<Port> ports)
      implements OptionRecord<VirtualMachineInstance> {
    WithMasqueradeNetworking {
      ports = Interfaces.copies(ports);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      CloudInit.noCloud(vmi, "withMasqueradeNetworking")
          .setNetworkData(
              clusterDns == null
                  ? GuestNetwork.behindMasquerade()
                  : GuestNetwork.behindMasquerade(clusterDns));
      Path.devices(vmi).getInterfaces().add(Interfaces.masquerade(ports));
      Path.spec(vmi).getNetworks().add(podNetwork());
    }
  }

  /**
   * Adds an interface named {@code default} with the passt binding plugin and TCP port 1234.
   *
   * @return the option
   * @deprecated use {@link #withInterface} with {@link Interfaces#interfaceWithPasstBindingPlugin}
   */
  @Deprecated
  public static Option<VirtualMachineInstance> withPasstInterfaceWithPort() {
    return Observed.made(new WithPasstInterfaceWithPort());
  }

  private record WithPasstInterfaceWithPort() implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Port port = new Port().withPort(PASST_TEST_PORT).withProtocol("TCP");
      Path.devices(vmi).getInterfaces().add(Interfaces.interfaceWithPasstBindingPlugin(port));
    }
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

  /**
   * The network of the pod, named {@code default}.
   *
   * @return the network
   */
  public static io.libvmi.model.kubevirt.v1.Network podNetwork() {
    return new io.libvmi.model.kubevirt.v1.Network().withName(DEFAULT).withPod(new PodNetwork());
  }

  /**
   * A network of a device that is allocated to the pod by a claim. Since KubeVirt 1.9.
   *
   * @param name its name
   * @param claimName the claim, by its name in {@code spec.resourceClaims}; see {@link
   *     HostDevices#withResourceClaim}
   * @param requestName the request in the claim; empty for its only one
   * @return the network
   */
  public static io.libvmi.model.kubevirt.v1.Network draNetwork(
      String name, String claimName, String requestName) {
    return new io.libvmi.model.kubevirt.v1.Network()
        .withName(Arguments.required("draNetwork", "name", name))
        .withResourceClaim(
            new ClaimRequest()
                .withClaimName(
                    Arguments.orAbsent(Arguments.required("draNetwork", "claimName", claimName)))
                .withRequestName(
                    Arguments.orAbsent(
                        Arguments.required("draNetwork", "requestName", requestName))));
  }

  /**
   * Adds an interface to {@code spec.domain.devices.interfaces} and the network that it connects
   * to, to {@code spec.networks}.
   *
   * @param networkInterface the interface, which is copied
   * @param network the network, which is copied; it gets the interface's name where it has none,
   *     and has to have it otherwise
   * @return the option, which throws {@link OptionException} when the manifest has an interface or
   *     a network of that name
   * @throws OptionException when the names differ or are empty
   */
  public static Option<VirtualMachineInstance> withInterfaceAndNetwork(
      Interface networkInterface, io.libvmi.model.kubevirt.v1.Network network) {
    return Observed.made(new WithInterfaceAndNetwork(networkInterface, network));
  }

  private record WithInterfaceAndNetwork(
      Interface networkInterface, io.libvmi.model.kubevirt.v1.Network network)
      implements OptionRecord<VirtualMachineInstance> {
    WithInterfaceAndNetwork {
      networkInterface =
          Arguments.required("withInterfaceAndNetwork", "networkInterface", networkInterface)
              .copy();
      network = Arguments.required("withInterfaceAndNetwork", "network", network).copy();
      String name = name(networkInterface);
      if (network.getName() != null && !network.getName().equals(name)) {
        throw OptionException.argument(
            "withInterfaceAndNetwork",
            "network",
            "the network \"%s\" was given where one of the interface's name, \"%s\", was expected"
                .formatted(network.getName(), name));
      }
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      refuseSecond(vmi, "withInterfaceAndNetwork", networkInterface.getName());
      Path.devices(vmi).getInterfaces().add(networkInterface.copy());
      Path.spec(vmi).getNetworks().add(network.copy().withName(networkInterface.getName()));
    }
  }

  /**
   * Connects the machine to the pod's network behind a masquerade: adds an interface to {@code
   * spec.domain.devices.interfaces} and a pod network to {@code spec.networks}, both named {@code
   * default}. Unlike {@link Network#withMasqueradeNetworking} it says nothing to the guest, which
   * gets its address by DHCP.
   *
   * @param ports the ports that are reachable from outside; none for all of them
   * @return the option, which throws {@link OptionException} when the manifest has an interface or
   *     a network named {@code default}
   */
  public static Option<VirtualMachineInstance> withPodNetwork(Port... ports) {
    return Observed.made(new WithPodNetwork(Arguments.list("withPodNetwork", "ports", ports)));
  }

  private record WithPodNetwork(List<Port> ports) implements OptionRecord<VirtualMachineInstance> {
    WithPodNetwork {
      ports = Interfaces.copies(ports);
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      refuseSecond(vmi, "withPodNetwork", DEFAULT);
      Path.devices(vmi).getInterfaces().add(Interfaces.masquerade(ports));
      Path.spec(vmi).getNetworks().add(podNetwork());
    }
  }

  /**
   * Says whether a machine without interfaces gets one on the pod's network by itself: {@code
   * spec.domain.devices.autoattachPodInterface}. It does where nothing is said.
   *
   * @param enabled whether it gets one
   * @return the option
   */
  public static Option<VirtualMachineInstance> withAutoAttachPodInterface(boolean enabled) {
    return Observed.made(new WithAutoAttachPodInterface(enabled));
  }

  private record WithAutoAttachPodInterface(boolean enabled)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setAutoattachPodInterface(enabled);
    }
  }

  /**
   * Says whether virtio interfaces have a queue for each processor: {@code
   * spec.domain.devices.networkInterfaceMultiqueue}.
   *
   * @param enabled whether they have
   * @return the option
   */
  public static Option<VirtualMachineInstance> withNetworkInterfaceMultiQueue(boolean enabled) {
    return Observed.made(new WithNetworkInterfaceMultiQueue(enabled));
  }

  private record WithNetworkInterfaceMultiQueue(boolean enabled)
      implements OptionRecord<VirtualMachineInstance> {
    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      Path.devices(vmi).setNetworkInterfaceMultiqueue(enabled);
    }
  }

  private static String name(Interface networkInterface) {
    String name = networkInterface.getName();
    if (name == null || name.isEmpty()) {
      throw OptionException.argument(
          "withInterfaceAndNetwork",
          "networkInterface",
          "an interface without a name was given where one with a name was expected");
    }
    return name;
  }

  private static void refuseSecond(
      VirtualMachineInstance vmi, String option, @Nullable String name) {
    VirtualMachineInstanceSpec spec = vmi.getSpec();
    if (spec == null) {
      return;
    }
    Devices devices = spec.getDomain() == null ? null : spec.getDomain().getDevices();
    boolean taken =
        spec.getNetworks().stream().anyMatch(one -> Objects.equals(one.getName(), name))
            || (devices != null
                && devices.getInterfaces().stream()
                    .anyMatch(one -> Objects.equals(one.getName(), name)));
    if (taken) {
      throw OptionException.manifest(
          option, "the manifest has an interface or a network named \"" + name + "\" already");
    }
  }
}
