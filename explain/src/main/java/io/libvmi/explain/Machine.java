package io.libvmi.explain;

import io.libvmi.model.TreeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a machine shows.
 *
 * @param itself the machine
 * @param storage its disks, each followed by its volume and by where that gets its data from
 * @param networks its interfaces, each followed by its network
 */
record Machine(Part itself, List<List<Part>> storage, List<List<Part>> networks) {
  private static final Map<String, List<String>> MACHINES =
      Map.of(
          "VirtualMachineInstance", List.of("spec"),
          "VirtualMachine", List.of("spec", "template", "spec"),
          "VirtualMachineInstanceReplicaSet", List.of("spec", "template", "spec"),
          "VirtualMachinePool",
              List.of("spec", "virtualMachineTemplate", "spec", "template", "spec"));

  /** The machine that a manifest describes; null where it describes something else. */
  static @Nullable Machine of(Explanation<?> explanation) {
    Tree manifest = new Tree(TreeWriter.treeOf(explanation.manifest()));
    List<String> way = MACHINES.get(manifest.at("kind").text());
    if (way == null) {
      return null;
    }
    Tree spec = manifest.at(way.toArray(String[]::new));
    // a virtual machine and what it is a template of stand in each other's spec
    Tree owner =
        way.size() == 1
            ? new Tree(null)
            : manifest.at(way.subList(0, way.size() - 2).toArray(String[]::new));
    String path = String.join(".", way);
    return new Machine(
        new Part(
            Part.Kind.MACHINE,
            manifest.at("metadata", "name").text(),
            facts(spec, owner),
            path + ".domain"),
        new StorageParts(spec, path, owner).chains(),
        new NetworkParts(spec, path).chains());
  }

  private static List<String> facts(Tree spec, Tree owner) {
    Tree domain = spec.at("domain");
    String instancetype = owner.at("instancetype", "name").text();
    List<String> facts = new ArrayList<>();
    facts.addAll(cpu(domain, instancetype));
    if (domain.at("cpu", "dedicatedCpuPlacement").text().equals("true")) {
      facts.add("CPUs of its own");
    }
    facts.add(memory(domain, instancetype));
    if (domain.at("memory", "hugepages", "pageSize").isPresent()) {
      facts.add("huge pages of " + domain.at("memory", "hugepages", "pageSize").text());
    }
    facts.add(firmware(domain.at("firmware"), owner.at("preference", "name").text()));
    Tree devices = domain.at("devices");
    for (String list : List.of("gpus", "hostDevices")) {
      for (Tree device : devices.at(list).items()) {
        facts.add(
            (list.equals("gpus") ? "GPU " : "device ")
                + device.at("name").text()
                + shownAfter(": ", device.at("deviceName").text()));
      }
    }
    if (devices.at("tpm").isPresent() && !devices.at("tpm", "enabled").text().equals("false")) {
      facts.add("TPM" + (devices.at("tpm", "persistent").text().equals("true") ? ", kept" : ""));
    }
    if (devices.at("watchdog").isPresent()) {
      facts.add("watchdog");
    }
    return facts.stream().filter(fact -> !fact.isEmpty()).toList();
  }

  private static List<String> cpu(Tree domain, String instancetype) {
    Tree cpu = domain.at("cpu");
    List<String> parts = new ArrayList<>();
    boolean stated = false;
    long count = 1;
    for (String part : List.of("sockets", "cores", "threads")) {
      if (cpu.at(part).value() instanceof Number number && number.longValue() > 0) {
        stated = true;
        count *= number.longValue();
        if (number.longValue() > 1) {
          parts.add(number + " " + part);
        }
      }
    }
    if (stated) {
      String topology = String.join(" x ", parts);
      return parts.size() > 1
          ? List.of(count + " CPUs", topology)
          : List.of(count == 1 ? "1 CPU" : count + " CPUs (" + topology + ")");
    }
    if (!instancetype.isEmpty()) {
      return List.of("CPUs of " + instancetype);
    }
    for (String kind : List.of("limits", "requests")) {
      String amount = domain.at("resources", kind, "cpu").text();
      if (!amount.isEmpty()) {
        return List.of("CPU " + kind + " of the pod: " + amount);
      }
    }
    return List.of("1 CPU (KubeVirt's default)");
  }

  private static String memory(Tree domain, String instancetype) {
    String guest = domain.at("memory", "guest").text();
    if (!guest.isEmpty()) {
      return guest + " of memory";
    }
    if (!instancetype.isEmpty()) {
      return "memory of " + instancetype;
    }
    for (String kind : List.of("requests", "limits")) {
      String amount = domain.at("resources", kind, "memory").text();
      if (!amount.isEmpty()) {
        return amount + " of memory (pod's " + kind + ")";
      }
    }
    return domain.at("memory", "hugepages").isPresent() ? "" : "memory not stated";
  }

  private static String firmware(Tree firmware, String preference) {
    Tree boot = firmware.at("bootloader");
    if (boot.at("efi").isPresent()) {
      // secure boot is on unless it is switched off
      return "UEFI" + (boot.at("efi", "secureBoot").text().equals("false") ? "" : ", secure boot");
    }
    if (firmware.at("kernelBoot", "container").isPresent()) {
      return "kernel out of a container image";
    }
    if (boot.at("bios").isPresent()) {
      return "BIOS";
    }
    return preference.isEmpty() ? "" : "preference " + preference;
  }

  static String shownAfter(String word, String text) {
    return text.isEmpty() ? "" : word + text;
  }
}
