package io.libvmi.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What cannot be meant, as far as that is certain. */
final class Remarks {
  static final String LABEL = "remark";

  private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1 << 20);

  private Remarks() {}

  static List<String> ofMemory(Machine machine) {
    Part domain = machine.domain();
    String guest = domain.text("memory.guest");
    String limit = domain.text("resources.limits.memory");
    String request = domain.text("resources.requests.memory");
    List<String> remarks = new ArrayList<>();
    if (Amounts.isLess(limit, request)) {
      remarks.add(below("memory", limit, request));
    }
    if (Amounts.isLess(limit, guest)) {
      remarks.add(
          "the guest's memory of %s is more than the pod's limit of %s, which KubeVirt refuses"
              .formatted(guest, limit));
    }
    if (Amounts.isLess(domain.text("memory.maxGuest"), guest)) {
      remarks.add(
          "the guest's memory of %s is more than the %s to which it may grow"
              .formatted(guest, domain.text("memory.maxGuest")));
    }
    tiny(remarks, "guest's memory", guest);
    tiny(remarks, "pod's memory request", request);
    tiny(remarks, "pod's memory limit", limit);
    return remarks;
  }

  static List<String> ofCpu(Machine machine) {
    Part resources = machine.domain().part("resources");
    String limit = resources.text("limits.cpu");
    String request = resources.text("requests.cpu");
    return Amounts.isLess(limit, request) ? List.of(below("CPU", limit, request)) : List.of();
  }

  private static String below(String what, @Nullable String limit, @Nullable String request) {
    return "the pod's %s limit of %s is below its request of %s, which Kubernetes refuses"
        .formatted(what, limit, request);
  }

  /** No machine has so little memory: somebody has forgotten a unit, or taken m for mega. */
  private static void tiny(List<String> remarks, String what, @Nullable String quantity) {
    BigDecimal bytes = Amounts.number(quantity);
    if (bytes != null && bytes.signum() > 0 && bytes.compareTo(MEBIBYTE) < 0) {
      remarks.add(
          "the %s of %s is %s: is a unit such as Mi or Gi missing?"
              .formatted(
                  what,
                  quantity,
                  bytes.compareTo(BigDecimal.ONE) < 0
                      ? "less than a byte"
                      : bytes.stripTrailingZeros().toPlainString() + " bytes"));
    }
  }
}
