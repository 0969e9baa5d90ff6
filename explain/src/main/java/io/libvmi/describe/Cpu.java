package io.libvmi.describe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many CPUs the guest sees, which ones, and what the pod gets for them. */
final class Cpu {
  private static final List<String> TOPOLOGY = List.of("sockets", "cores", "threads");

  private static final BigDecimal MANY = BigDecimal.valueOf(Integer.MAX_VALUE);

  private Cpu() {}

  static Lines of(Machine machine) {
    Part cpu = machine.domain().part("cpu");
    Part resources = machine.domain().part("resources");
    Lines lines = new Lines("CPU");
    lines
        .add("vCPUs", count(machine, cpu, resources))
        .add("growth", cpu.has("maxSockets") ? growth(cpu) : null)
        .add("model", model(machine, cpu))
        .add("features", ", ", cpu.parts("features").stream().map(Cpu::feature).toList())
        .add("placement", "; ", placement(cpu))
        .add("pod requests", resources.text("requests.cpu"))
        .add("pod limit", resources.text("limits.cpu"));
    Remarks.ofCpu(machine).forEach(remark -> lines.add(Remarks.LABEL, remark));
    return lines;
  }

  private static String count(Machine machine, Part cpu, Part resources) {
    if (TOPOLOGY.stream().anyMatch(field -> cpu.number(field, 0) > 0)) {
      long absent = TOPOLOGY.stream().filter(field -> cpu.number(field, 0) == 0).count();
      return topology(counted(cpu, "sockets"), counted(cpu, "cores"), counted(cpu, "threads"))
          + (absent == 0 ? "" : " (what is not said is 1)");
    }
    if (machine.instancetype() != null) {
      return "as the instance type says";
    }
    for (String which : List.of("limits", "requests")) {
      String said = resources.text(which + ".cpu");
      Long sockets = said == null ? null : roundedUp(said);
      if (sockets != null) {
        String whose = which.equals("limits") ? "limit" : "request";
        return topology(sockets, 1, 1) + ", for the pod's " + whose + " of " + said;
      }
    }
    return topology(1, 1, 1) + ", KubeVirt's default";
  }

  private static long counted(Part cpu, String field) {
    return Math.max(1, cpu.number(field, 1));
  }

  private static String topology(long sockets, long cores, long threads) {
    return "%d = %s x %s x %s"
        .formatted(
            sockets * cores * threads,
            Lines.count(sockets, "socket"),
            Lines.count(cores, "core"),
            Lines.count(threads, "thread"));
  }

  private static @Nullable Long roundedUp(String quantity) {
    BigDecimal number = Amounts.number(quantity);
    return number == null || number.abs().compareTo(MANY) > 0
        ? null // no number of sockets
        : Long.valueOf(number.setScale(0, RoundingMode.CEILING).longValue());
  }

  private static String growth(Part cpu) {
    return "up to " + Lines.count(cpu.number("maxSockets", 1), "socket") + " while it runs";
  }

  private static String model(Machine machine, Part cpu) {
    String model = cpu.text("model");
    if (model == null) {
      return machine.instancetype() == null
          ? "the cluster's default, which is host-model unless it was changed"
          : "as the instance type says, or else the cluster's default";
    }
    return switch (model) {
      case "host-model" -> "host-model: close to the host's, and able to migrate";
      case "host-passthrough" -> "host-passthrough: exactly the host's";
      default -> model;
    };
  }

  private static String feature(Part feature) {
    return feature.text("name", "") + " (" + feature.text("policy", "require") + ")";
  }

  private static List<@Nullable String> placement(Part cpu) {
    return Arrays.asList(
        cpu.isTrue("dedicatedCpuPlacement") ? "each vCPU has a CPU of the host for itself" : null,
        cpu.isTrue("isolateEmulatorThread") ? "so has the emulator" : null,
        cpu.has("numa.guestMappingPassthrough") ? "the guest sees the host's NUMA nodes" : null,
        cpu.has("realtime") ? "for realtime " + cpu.text("realtime.mask", "on all of them") : null);
  }
}
