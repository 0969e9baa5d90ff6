package io.libvmi.explain;

import io.libvmi.explain.Part.Kind;
import java.util.ArrayList;
import java.util.List;

/** The interfaces of a machine, each with its network. */
record NetworkParts(Tree spec, String path) {
  private static final List<String> BINDINGS =
      List.of("masquerade", "bridge", "sriov", "passtBinding", "passt", "slirp", "macvtap");

  List<List<Part>> chains() {
    List<List<Part>> chains = new ArrayList<>();
    List<String> used = new ArrayList<>();
    Tree devices = spec.at("domain", "devices");
    for (Tree card : devices.at("interfaces").items()) {
      String name = card.at("name").text();
      used.add(name);
      chains.add(List.of(card(card, name), network(name)));
    }
    for (Tree network : spec.at("networks").items()) {
      String name = network.at("name").text();
      if (!used.contains(name)) {
        chains.add(
            List.of(
                new Part(Kind.MISSING, "No interface", List.of("none is called " + name), ""),
                network(name)));
      }
    }
    if (chains.isEmpty() && !devices.at("autoattachPodInterface").text().equals("false")) {
      chains.add(
          List.of(
              new Part(Kind.ADDED, "default", List.of("interface that KubeVirt adds"), ""),
              new Part(Kind.ADDED, "Pod network", List.of(), "")));
    }
    return chains;
  }

  private Part card(Tree card, String name) {
    List<String> details = new ArrayList<>();
    String binding =
        BINDINGS.stream().filter(field -> card.at(field).isPresent()).findFirst().orElse("");
    binding = binding.replace("passtBinding", "passt").replace("sriov", "SR-IOV");
    if (card.at("binding").isPresent()) {
      binding = "plugin " + card.at("binding", "name").text();
    }
    List<String> words = new ArrayList<>(List.of(binding, card.at("model").text()));
    if (card.at("bootOrder").isPresent()) {
      words.add("boot " + card.at("bootOrder").text());
    }
    words.removeIf(String::isEmpty);
    details.add(String.join(", ", words));
    details.add(card.at("macAddress").text());
    details.add(ports(card));
    if (!card.at("state").text().isEmpty()) {
      details.add("state " + card.at("state").text());
    }
    details.removeIf(String::isEmpty);
    return new Part(Kind.DEVICE, name, details, path + ".domain.devices.interfaces[" + name + "]");
  }

  private static String ports(Tree card) {
    List<String> ports = new ArrayList<>();
    for (Tree port : card.at("ports").items()) {
      String protocol = port.at("protocol").text();
      ports.add(
          port.at("port").text()
              + (protocol.isEmpty() || protocol.equals("TCP") ? "" : "/" + protocol)
              + Machine.shownAfter(" ", port.at("name").text()));
    }
    return ports.isEmpty()
        ? ""
        : (ports.size() == 1 ? "port " : "ports ") + String.join(", ", ports);
  }

  private Part network(String name) {
    Tree network = spec.at("networks").named(name);
    String at = path + ".networks[" + name + "]";
    if (network.at("multus").isPresent()) {
      List<String> details = new ArrayList<>();
      details.add(network.at("multus", "networkName").text());
      if (network.at("multus", "default").text().equals("true")) {
        details.add("in place of the pod's");
      }
      return new Part(Kind.NETWORK, "Multus", details, at);
    }
    if (network.at("pod").isPresent()) {
      String range = network.at("pod", "vmNetworkCIDR").text();
      return new Part(
          Kind.NETWORK, "Pod network", range.isEmpty() ? List.of() : List.of(range), at);
    }
    if (network.at("resourceClaim").isPresent()) {
      String claim = network.at("resourceClaim", "claimName").text();
      return new Part(Kind.NETWORK, "Resource claim", List.of(claim), at);
    }
    return network.isPresent()
        ? new Part(Kind.NETWORK, name, List.of(), at)
        : new Part(Kind.MISSING, "No network", List.of("none is called " + name), "");
  }
}
