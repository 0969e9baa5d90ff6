package io.libvmi.describe;

import io.libvmi.describe.Description.Section;
import java.util.List;
import java.util.stream.Stream;

/** What belongs to machines: instance types, preferences and data volumes, in a few lines. */
final class Parts {
  private Parts() {}

  static void of(Part manifest, List<Section> sections) {
    Part spec = manifest.part("spec");
    switch (manifest.text("kind", "")) {
      case "VirtualMachineInstancetype", "VirtualMachineClusterInstancetype" ->
          instancetype(spec).to(sections);
      case "VirtualMachinePreference", "VirtualMachineClusterPreference" ->
          new Lines("Preference").add("prefers", ", ", preferred(spec)).to(sections);
      case "DataVolume" ->
          new Lines("Data volume")
              .add("contents", VolumeSource.made(spec, "spec").text(null))
              .to(sections);
      default -> {
        // the name is all that is known of it
      }
    }
  }

  private static Lines instancetype(Part spec) {
    boolean dedicated = spec.isTrue("cpu.dedicatedCPUPlacement");
    String overcommit = spec.text("memory.overcommitPercent");
    String pages = spec.text("memory.hugepages.pageSize");
    return new Lines("Supplies")
        .add("vCPUs", spec.text("cpu.guest", "") + (dedicated ? ", each on a CPU of its own" : ""))
        .add("CPU model", spec.text("cpu.model"))
        .add("memory", spec.text("memory.guest"))
        .add("pages", pages == null ? null : "huge pages of " + pages)
        .add("overcommits", overcommit == null ? null : overcommit + " % of the memory")
        .add("GPUs", ", ", named(spec, "gpus"))
        .add("host devices", ", ", named(spec, "hostDevices"));
  }

  private static List<String> named(Part spec, String field) {
    return spec.parts(field).stream().map(one -> one.text("deviceName", "")).toList();
  }

  private static List<String> preferred(Part spec) {
    return spec.names().stream()
        .flatMap(
            name -> {
              List<String> pairs = spec.part(name).pairs();
              return pairs.isEmpty() ? Stream.of(name + "=" + spec.text(name, "")) : pairs.stream();
            })
        .toList();
  }
}
