package io.libvmi.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The interfaces, what they are bound to, and which ports are open. */
final class Networks {
  private static final Map<String, String> BINDINGS = bindings();

  private Networks() {}

  private static Map<String, String> bindings() {
    Map<String, String> bindings = new LinkedHashMap<>();
    bindings.put("masquerade", "masquerade");
    bindings.put("bridge", "bridge");
    bindings.put("sriov", "SR-IOV");
    bindings.put("passtBinding", "passt");
    bindings.put("passt", "passt");
    bindings.put("macvtap", "macvtap");
    bindings.put("slirp", "slirp");
    return bindings;
  }

  static Lines of(Machine machine) {
    Lines lines = new Lines("Networks");
    Set<String> used = new LinkedHashSet<>();
    List<Part> networks = machine.spec().parts("networks");
    for (Part one : machine.devices().parts("interfaces")) {
      String name = one.text("name", "");
      used.add(name);
      lines.add(name, "; ", described(one, Machine.named(networks, name)));
    }
    for (Part network : networks) {
      String name = network.text("name", "");
      if (!used.contains(name)) {
        lines.add(name, network(network) + "; no interface is on it");
      }
    }
    if (used.isEmpty() && networks.isEmpty()) {
      lines.add(
          "default",
          machine.devices().isFalse("autoattachPodInterface")
              ? "none: the machine is on no network"
              : "pod network, bound as the cluster does by default");
    }
    Part dns = machine.spec().part("dnsConfig");
    return lines
        .add("name servers", ", ", dns.texts("nameservers"))
        .add("search domains", ", ", dns.texts("searches"))
        .add("DNS policy", machine.spec().text("dnsPolicy"));
  }

  private static List<@Nullable String> described(Part one, @Nullable Part network) {
    List<@Nullable String> words = new ArrayList<>();
    words.add(network == null ? "there is no network of this name" : network(network));
    String model = one.text("model");
    words.add(binding(one) + (model == null ? "" : ", model " + model));
    words.add(one.has("macAddress") ? "MAC " + one.text("macAddress") : null);
    List<Part> ports = one.parts("ports");
    words.add(ports.isEmpty() ? null : "ports " + joined(ports.stream().map(Networks::port)));
    words.add(one.has("bootOrder") ? "boot order " + one.text("bootOrder") : null);
    words.add(one.has("pciAddress") ? "PCI address " + one.text("pciAddress") : null);
    words.add(one.has("state") ? "state " + one.text("state") : null);
    return words;
  }

  private static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(", "));
  }

  private static String binding(Part one) {
    String plugin = one.text("binding.name");
    String field = one.first(List.copyOf(BINDINGS.keySet()));
    return plugin != null
        ? "bound by plugin " + plugin
        : field != null ? BINDINGS.getOrDefault(field, field) : "no binding said";
  }

  private static String network(Part network) {
    if (network.has("multus")) {
      boolean main = network.isTrue("multus.default");
      return "network "
          + network.text("multus.networkName", "")
          + (main ? " in place of the pod's" : "");
    }
    String cidr = network.text("pod.vmNetworkCIDR");
    return network.has("pod")
        ? "pod network" + (cidr == null ? "" : ", addresses " + cidr)
        : network.has("resourceClaim")
            ? "network of resource claim " + network.text("resourceClaim.claimName", "")
            : "a network that does not say which";
  }

  private static String port(Part port) {
    String protocol = port.text("protocol", "TCP");
    String name = port.text("name");
    return port.text("port", "")
        + (protocol.equals("TCP") ? "" : "/" + protocol)
        + (name == null ? "" : " (" + name + ")");
  }
}
