package io.libvmi;

import io.libvmi.model.cloudinit.Ethernet;
import io.libvmi.model.cloudinit.Match;
import io.libvmi.model.cloudinit.Nameservers;
import io.libvmi.model.cloudinit.NetworkConfig;
import io.libvmi.model.cloudinit.Route;
import java.util.List;

/**
 * Network configurations of version 2, written from their parts: what the guest does with its
 * interfaces.
 *
 * <p>{@link #newNetworkConfig} makes one. {@link NoCloud#withNoCloudNetworkData(NetworkConfig)} and
 * {@link ConfigDrive#withConfigDriveNetworkData(NetworkConfig)} put it into a manifest. The fields
 * named here are those of the document, or lie below one of its {@code ethernets}; what has no
 * option here is set by the document's own methods.
 */
public final class NetworkConfigs {
  private NetworkConfigs() {}

  /**
   * Makes a network configuration of version 2.
   *
   * @param options what it says
   * @return the configuration, whose {@code toString} is its YAML
   * @throws OptionException when an option is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static NetworkConfig newNetworkConfig(Option<? super NetworkConfig>... options) {
    return Libvmi.applied(
        new NetworkConfig().withVersion(2),
        Arguments.<NetworkConfig>options("newNetworkConfig", options));
  }

  /**
   * Configures an interface: {@code ethernets}, in place of what was said about one of that name.
   *
   * @param name the interface's name in the guest, such as {@code eth0}; any name where {@link
   *     #withMatchMacAddress} says which one it is
   * @param options what to do with it
   * @return the option
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static Option<NetworkConfig> withEthernet(
      String name, Option<? super Ethernet>... options) {
    return Observed.made(
        new WithEthernet(name, Arguments.<Ethernet>options("withEthernet", options)));
  }

  private record WithEthernet(String name, List<Option<? super Ethernet>> options)
      implements OptionRecord<NetworkConfig> {
    WithEthernet {
      Arguments.required("withEthernet", "name", name);
    }

    @Override
    public void applyTo(NetworkConfig config) {
      config.getEthernets().put(name, Libvmi.applied(new Ethernet(), options));
    }
  }

  /**
   * Says whether it gets an IPv4 address by DHCP: {@code dhcp4}.
   *
   * @param enabled whether it does
   * @return the option
   */
  public static Option<Ethernet> withDhcp4(boolean enabled) {
    return Observed.made(new WithDhcp4(enabled));
  }

  private record WithDhcp4(boolean enabled) implements OptionRecord<Ethernet> {
    @Override
    public void applyTo(Ethernet ethernet) {
      ethernet.setDhcp4(enabled);
    }
  }

  /**
   * Says whether it gets an IPv6 address by DHCP: {@code dhcp6}.
   *
   * @param enabled whether it does
   * @return the option
   */
  public static Option<Ethernet> withDhcp6(boolean enabled) {
    return Observed.made(new WithDhcp6(enabled));
  }

  private record WithDhcp6(boolean enabled) implements OptionRecord<Ethernet> {
    @Override
    public void applyTo(Ethernet ethernet) {
      ethernet.setDhcp6(enabled);
    }
  }

  /**
   * Gives it addresses: adds to {@code addresses}.
   *
   * @param addresses the addresses, each with the length of its network, such as {@code
   *     10.0.0.5/24}
   * @return the option
   */
  public static Option<Ethernet> withAddresses(String... addresses) {
    return Observed.made(
        new WithAddresses(Arguments.list("withAddresses", "addresses", addresses)));
  }

  private record WithAddresses(List<String> addresses) implements OptionRecord<Ethernet> {
    @Override
    public void applyTo(Ethernet ethernet) {
      ethernet.getAddresses().addAll(addresses);
    }
  }

  /**
   * Sets the IPv4 router for all that is elsewhere: {@code gateway4}.
   *
   * @param address its address
   * @return the option
   */
  public static Option<Ethernet> withGateway4(String address) {
    return Observed.made(new WithGateway4(address));
  }

  private record WithGateway4(String address) implements OptionRecord<Ethernet> {
    WithGateway4 {
      Arguments.required("withGateway4", "address", address);
    }

    @Override
    public void applyTo(Ethernet ethernet) {
      ethernet.setGateway4(address);
    }
  }

  /**
   * Sets the IPv6 router for all that is elsewhere: {@code gateway6}.
   *
   * @param address its address
   * @return the option
   */
  public static Option<Ethernet> withGateway6(String address) {
    return Observed.made(new WithGateway6(address));
  }

  private record WithGateway6(String address) implements OptionRecord<Ethernet> {
    WithGateway6 {
      Arguments.required("withGateway6", "address", address);
    }

    @Override
    public void applyTo(Ethernet ethernet) {
      ethernet.setGateway6(address);
    }
  }

  /**
   * Sends packets to a network by a router: adds to {@code routes}.
   *
   * @param to the network, such as {@code 10.1.0.0/16} or {@code default}
   * @param via the router's address
   * @return the option
   */
  public static Option<Ethernet> withRoute(String to, String via) {
    return Observed.made(new WithRoute(to, via));
  }

  private record WithRoute(String to, String via) implements OptionRecord<Ethernet> {
    WithRoute {
      Arguments.required("withRoute", "to", to);
      Arguments.required("withRoute", "via", via);
    }

    @Override
    public void applyTo(Ethernet ethernet) {
      ethernet.getRoutes().add(new Route().withTo(to).withVia(via));
    }
  }

  /**
   * Asks for names there: adds to {@code nameservers.addresses}.
   *
   * @param addresses the addresses of name servers
   * @return the option
   */
  public static Option<Ethernet> withNameservers(String... addresses) {
    return Observed.made(
        new WithNameservers(Arguments.list("withNameservers", "addresses", addresses)));
  }

  private record WithNameservers(List<String> addresses) implements OptionRecord<Ethernet> {
    @Override
    public void applyTo(Ethernet ethernet) {
      nameservers(ethernet).getAddresses().addAll(addresses);
    }
  }

  /**
   * Looks for short names there: adds to {@code nameservers.search}.
   *
   * @param domains the domains
   * @return the option
   */
  public static Option<Ethernet> withSearchDomains(String... domains) {
    return Observed.made(
        new WithSearchDomains(Arguments.list("withSearchDomains", "domains", domains)));
  }

  private record WithSearchDomains(List<String> domains) implements OptionRecord<Ethernet> {
    @Override
    public void applyTo(Ethernet ethernet) {
      nameservers(ethernet).getSearch().addAll(domains);
    }
  }

  /**
   * Finds the interface by its MAC address, not by its name: {@code match.macaddress}.
   *
   * @param macAddress the address, which {@link Interfaces#interfaceWithMac} gives to the machine's
   *     interface
   * @return the option
   */
  public static Option<Ethernet> withMatchMacAddress(String macAddress) {
    return Observed.made(new WithMatchMacAddress(macAddress));
  }

  private record WithMatchMacAddress(String macAddress) implements OptionRecord<Ethernet> {
    WithMatchMacAddress {
      Arguments.required("withMatchMacAddress", "macAddress", macAddress);
    }

    @Override
    public void applyTo(Ethernet ethernet) {
      Match match = ethernet.getMatch();
      if (match == null) {
        match = new Match();
        ethernet.setMatch(match);
      }
      match.setMacaddress(macAddress);
    }
  }

  /**
   * Renames the interface that is matched: {@code set-name}.
   *
   * @param name its new name
   * @return the option
   */
  public static Option<Ethernet> withSetName(String name) {
    return Observed.made(new WithSetName(name));
  }

  private record WithSetName(String name) implements OptionRecord<Ethernet> {
    WithSetName {
      Arguments.required("withSetName", "name", name);
    }

    @Override
    public void applyTo(Ethernet ethernet) {
      ethernet.setSetName(name);
    }
  }

  /**
   * Sets the size of the largest packet: {@code mtu}.
   *
   * @param bytes the size in bytes, such as 1500
   * @return the option
   */
  public static Option<Ethernet> withMtu(int bytes) {
    return Observed.made(new WithMtu(bytes));
  }

  private record WithMtu(int bytes) implements OptionRecord<Ethernet> {
    @Override
    public void applyTo(Ethernet ethernet) {
      ethernet.setMtu(bytes);
    }
  }

  /**
   * Says whether the guest boots on when the interface does not come up: {@code optional}.
   *
   * @param optional whether it does
   * @return the option
   */
  public static Option<Ethernet> withOptional(boolean optional) {
    return Observed.made(new WithOptional(optional));
  }

  private record WithOptional(boolean optional) implements OptionRecord<Ethernet> {
    @Override
    public void applyTo(Ethernet ethernet) {
      ethernet.setOptional(optional);
    }
  }

  private static Nameservers nameservers(Ethernet ethernet) {
    Nameservers nameservers = ethernet.getNameservers();
    if (nameservers == null) {
      nameservers = new Nameservers();
      ethernet.setNameservers(nameservers);
    }
    return nameservers;
  }
}
