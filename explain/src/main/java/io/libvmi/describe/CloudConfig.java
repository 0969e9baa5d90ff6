package io.libvmi.describe;

import io.libvmi.describe.Description.Line;
import io.libvmi.reader.Documents;
import io.libvmi.reader.Node;
import io.libvmi.reader.ProblemsException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a text for cloud-init says. Passwords are not shown. */
final class CloudConfig {
  private static final String HEADER = "#cloud-config";
  private static final int SHOWN = 6;

  /** What is told in words of its own. */
  private static final Set<String> TOLD =
      Set.of(
          "user",
          "users",
          "password",
          "chpasswd",
          "ssh_authorized_keys",
          "hostname",
          "fqdn",
          "packages",
          "runcmd",
          "bootcmd",
          "write_files");

  private CloudConfig() {}

  static List<Line> of(String text) {
    if (!text.startsWith(HEADER)) {
      return List.of(new Line("", script(text)));
    }
    Part config = parsed(text);
    if (config == null) {
      return List.of(new Line("", "its YAML cannot be read, and cloud-init will pass over it"));
    }
    List<Line> lines = new ArrayList<>();
    add(lines, "users", users(config));
    add(lines, "password", password(config));
    add(lines, "host name", config.text("fqdn", config.text("hostname", "")));
    add(lines, "packages", few(config.texts("packages")));
    add(lines, "runs", runs(config));
    add(lines, "writes", few(config.parts("write_files").stream().map(CloudConfig::path).toList()));
    add(lines, "also sets", few(config.names().stream().filter(n -> !TOLD.contains(n)).toList()));
    return lines;
  }

  private static void add(List<Line> lines, String label, String value) {
    if (!value.isEmpty()) {
      lines.add(new Line(label, value));
    }
  }

  private static @Nullable Part parsed(String text) {
    try {
      List<Node> documents = Documents.parse("cloud-init", text);
      return documents.isEmpty() ? Part.NONE : Part.of(documents.get(0).toTree());
    } catch (ProblemsException e) {
      return null; // it is told that it cannot be read
    }
  }

  private static String script(String text) {
    String first = text.lines().findFirst().orElse("");
    if (first.isBlank()) {
      return "nothing";
    }
    return (first.startsWith("#!") ? "a script for " + first.substring(2).strip() : first)
        + ", "
        + Lines.count(text.lines().count(), "line");
  }

  private static String users(Part config) {
    List<String> users = new ArrayList<>();
    String keys = keys(config);
    if (config.has("user") || !keys.isEmpty()) {
      users.add(config.text("user", config.text("user.name", "the image's own")) + keys);
    }
    List<String> names = config.texts("users");
    List<Part> parts = config.parts("users");
    for (int i = 0; i < names.size(); i++) {
      Part user = parts.get(i);
      boolean named = user.has("name");
      users.add(
          (named ? user.text("name", "") : names.get(i))
              + keys(user)
              + (user.has("sudo") && !user.isFalse("sudo") ? " with sudo" : ""));
    }
    return few(users);
  }

  private static String keys(Part user) {
    int keys = user.texts("ssh_authorized_keys").size();
    return keys == 0 ? "" : " (" + Lines.count(keys, "SSH key") + ")";
  }

  private static String password(Part config) {
    boolean stands = config.has("password") || config.has("chpasswd.list");
    return stands || config.has("chpasswd.users") ? "one stands in the text, not shown here" : "";
  }

  private static String runs(Part config) {
    return Lines.joined(
        ", ",
        Arrays.asList(
            commands(config.texts("bootcmd").size(), "at each boot"),
            commands(config.texts("runcmd").size(), "at the first boot")));
  }

  private static @Nullable String commands(int count, String when) {
    return count == 0 ? null : Lines.count(count, "command") + " " + when;
  }

  private static String path(Part file) {
    return file.text("path", "a file without a path");
  }

  /** The first of some things, and how many there are besides. */
  private static String few(List<String> things) {
    String shown = things.stream().limit(SHOWN).collect(Collectors.joining(", "));
    int more = things.size() - SHOWN;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  /** The interfaces of a text that configures the network. */
  static String network(String text) {
    Part config = parsed(text);
    if (config == null) {
      return "its YAML cannot be read, and cloud-init will pass over it";
    }
    Part network = config.has("network") ? config.part("network") : config;
    Part ethernets = network.part("ethernets");
    List<String> interfaces = new ArrayList<>();
    ethernets.names().forEach(name -> interfaces.add(ethernet(name, ethernets.part(name))));
    network.parts("config").forEach(one -> interfaces.add(device(one))); // of version 1
    return few(interfaces);
  }

  private static String ethernet(String name, Part ethernet) {
    List<@Nullable String> words = new ArrayList<>();
    words.add(ethernet.isTrue("dhcp4") ? "DHCP" : null);
    words.add(ethernet.isTrue("dhcp6") ? "DHCPv6" : null);
    words.addAll(ethernet.texts("addresses"));
    return name + ": " + Lines.joined(" ", words);
  }

  private static String device(Part one) {
    List<String> subnets = new ArrayList<>();
    for (Part subnet : one.parts("subnets")) {
      String type = subnet.text("type", "");
      subnets.add(type.startsWith("dhcp") ? "DHCP" : subnet.text("address", type));
    }
    return one.text("name", one.text("type", "")) + ": " + String.join(" ", subnets);
  }
}
