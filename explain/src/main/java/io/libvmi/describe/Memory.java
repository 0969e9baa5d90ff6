package io.libvmi.describe;

import org.jspecify.annotations.Nullable;

/** How much memory the guest sees, and how much the pod gets. */
final class Memory {
  private static final String OVERHEAD = ", and KubeVirt's own overhead on top";

  private Memory() {}

  static Lines of(Machine machine) {
    Part memory = machine.domain().part("memory");
    Part resources = machine.domain().part("resources");
    String pages = memory.text("hugepages.pageSize");
    String maximum = memory.text("maxGuest");
    Lines lines = new Lines("Memory");
    lines
        .add("guest sees", guest(machine, memory, resources))
        .add("growth", maximum == null ? null : "up to " + maximum + " while it runs")
        .add("pages", pages == null ? null : "huge pages of " + pages)
        .add("pod requests", requests(memory, resources))
        .add("pod limit", resources.text("limits.memory", "none said"));
    Remarks.ofMemory(machine).forEach(remark -> lines.add(Remarks.LABEL, remark));
    return lines;
  }

  /** In the order in which KubeVirt looks for it. */
  private static String guest(Machine machine, Part memory, Part resources) {
    String guest = memory.text("guest");
    String requests = resources.text("requests.memory");
    String limit = resources.text("limits.memory");
    String pages = memory.text("hugepages.pageSize");
    if (guest != null) {
      return guest;
    } else if (machine.instancetype() != null) {
      return "as the instance type says";
    } else if (requests != null) {
      return requests + ", what the pod requests";
    } else if (limit != null) {
      return limit + ", the pod's limit";
    } else if (pages != null) {
      return pages + ", one huge page";
    }
    return "not said, and KubeVirt refuses a machine of which it is not known";
  }

  private static @Nullable String requests(Part memory, Part resources) {
    String overhead = resources.isTrue("overcommitGuestOverhead") ? "" : OVERHEAD;
    String requests = resources.text("requests.memory");
    String guest = memory.text("guest");
    if (requests != null) {
      boolean less = guest != null && Amounts.isLess(requests, guest);
      return requests + (less ? ", less than the guest sees" : "") + overhead;
    } else if (guest == null && !resources.has("limits.memory")) {
      return null; // the line above tells all there is
    }
    return "not said: as much as the guest sees, or less where the cluster overcommits" + overhead;
  }
}
