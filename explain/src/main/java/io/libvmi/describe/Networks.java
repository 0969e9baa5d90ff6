package io.libvmi.describe;

import io.libvmi.describe.Diagram.Box;
import io.libvmi.describe.Diagram.Kind;
import io.libvmi.describe.Piece.Fate;
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
    chains(machine).forEach(chain -> lines.add(chain.label(), chain.text()));
    Part dns = machine.spec().part("dnsConfig");
    return lines
        .add("name servers", ", ", dns.texts("nameservers"))
        .add("search domains", ", ", dns.texts("searches"))
        .add("DNS policy", machine.spec().text("dnsPolicy"));
  }

  /** A chain for each interface. */
  static List<Chain> chains(Machine machine) {
    List<Chain> chains = new ArrayList<>();
    Set<String> used = new LinkedHashSet<>();
    for (Part one : machine.devices().parts("interfaces")) {
      String name = one.text("name", "");
      used.add(name);
      Part network = Machine.named(machine.spec().parts("networks"), name);
      String path = machine.path() + ".domain.devices.interfaces[" + name + "]";
      Piece card = new Piece(Kind.DEVICE, "", name, described(one), Fate.NONE, path);
      Piece behind =
          network == null
              ? Piece.missing("there is no network of this name")
              : network(machine, network);
      chains.add(chain(name, card, behind));
    }
    for (Part network : machine.spec().parts("networks")) {
      String name = network.text("name", "");
      if (!used.contains(name)) {
        Piece card = Piece.missing("no interface is on it");
        chains.add(
            new Chain(
                name,
                network(machine, network).text(null) + "; " + card.text(null),
                List.of(card.box(), network(machine, network).box())));
      }
    }
    if (chains.isEmpty()) {
      chains.add(attached(machine));
    }
    return chains;
  }

  private static Chain chain(String name, Piece card, Piece network) {
    List<String> words = new ArrayList<>();
    words.add(network.text(null));
    words.addAll(card.facts());
    return new Chain(
        name,
        Lines.joined("; ", words),
        List.of(new Box(card.kind(), name, card.facts(), card.path()), network.box()));
  }

  /** What a machine gets that says nothing. */
  private static Chain attached(Machine machine) {
    if (machine.devices().isFalse("autoattachPodInterface")) {
      return new Chain("default", "none: the machine is on no network", List.of());
    }
    String binding = "bound as the cluster does by default";
    Piece card = Piece.of(Kind.ADDED, "", "default", "", binding);
    Piece network = Piece.of(Kind.ADDED, "pod network", "", "");
    return new Chain(
        "default", network.text(null) + ", " + binding, chain("default", card, network).boxes());
  }

  private static List<String> described(Part one) {
    List<@Nullable String> words = new ArrayList<>();
    String model = one.text("model");
    words.add(binding(one) + (model == null ? "" : ", model " + model));
    words.add(one.has("macAddress") ? "MAC " + one.text("macAddress") : null);
    List<Part> ports = one.parts("ports");
    String several = ports.size() == 1 ? "port " : "ports ";
    words.add(ports.isEmpty() ? null : several + joined(ports.stream().map(Networks::port)));
    words.add(one.has("bootOrder") ? "boot order " + one.text("bootOrder") : null);
    words.add(one.has("pciAddress") ? "PCI address " + one.text("pciAddress") : null);
    words.add(one.has("state") ? "state " + one.text("state") : null);
    List<String> said = new ArrayList<>();
    words.forEach(word -> said.add(word == null ? "" : word));
    said.removeIf(String::isEmpty);
    return said;
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

  private static Piece network(Machine machine, Part network) {
    String path = machine.path() + ".networks[" + network.text("name", "") + "]";
    if (network.has("multus")) {
      String main = network.isTrue("multus.default") ? "in place of the pod's" : null;
      return Piece.of(Kind.NETWORK, "network", network.text("multus.networkName", ""), path, main);
    } else if (network.has("pod")) {
      String cidr = network.text("pod.vmNetworkCIDR");
      return Piece.of(
          Kind.NETWORK, "pod network", "", path, cidr == null ? null : "addresses " + cidr);
    } else if (network.has("resourceClaim")) {
      String claim = network.text("resourceClaim.claimName", "");
      return Piece.of(Kind.NETWORK, "network of resource claim", claim, path);
    }
    return Piece.of(Kind.MISSING, "a network that does not say which", "", path);
  }

  private static String port(Part port) {
    String protocol = port.text("protocol", "TCP");
    String name = port.text("name");
    return port.text("port", "")
        + (protocol.equals("TCP") ? "" : "/" + protocol)
        + (name == null ? "" : " (" + name + ")");
  }
}
