package io.libvmi.describe;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** When it runs, how it is stopped, and how it is known to be well. */
final class Lifecycle {
  private static final long GRACE = 30;

  private Lifecycle() {}

  static Lines of(Machine machine) {
    Part spec = machine.spec();
    Part owner = machine.owner();
    return new Lines("Lifecycle")
        .add("runs", runs(machine))
        .add("starts", spec.text("startStrategy", "").equals("Paused") ? "paused" : null)
        .add("shutdown", shutdown(spec))
        .add("guest reboots", reboot(machine.domain().text("rebootPolicy", "")))
        .add("alive while", probe(spec.part("livenessProbe")))
        .add("ready while", probe(spec.part("readinessProbe")))
        .add("changed disks", updated(owner.text("updateVolumesStrategy", "")));
  }

  private static String runs(Machine machine) {
    Part owner = machine.owner();
    if (machine.kind().equals(Machine.INSTANCE)) {
      return "at once and once; nothing starts it again when it has stopped";
    } else if (machine.kind().equals(Machine.REPLICA_SET)) {
      return "always; an instance that stops is replaced by a new one";
    } else if (owner.has("running")) {
      return owner.isTrue("running") ? "always (running: true)" : "not now (running: false)";
    }
    return switch (owner.text("runStrategy", "")) {
      case "Always" -> "always, it is started again when it stops (Always)";
      case "RerunOnFailure" -> "until its guest shuts down; after failures again (RerunOnFailure)";
      case "Once" -> "once, and not again when it has stopped (Once)";
      case "Manual" -> "when somebody starts it (Manual)";
      case "Halted" -> "not now (Halted)";
      case "WaitAsReceiver" -> "when it arrives from another cluster (WaitAsReceiver)";
      case "" -> "not said, and KubeVirt refuses a virtual machine of which it is not known";
      default -> owner.text("runStrategy", "");
    };
  }

  private static String shutdown(Part spec) {
    boolean said = spec.has("terminationGracePeriodSeconds");
    if (spec.number("terminationGracePeriodSeconds", GRACE) == 0) {
      return "the guest is switched off at once (0 seconds)";
    }
    return "the guest has "
        + Lines.count(spec.number("terminationGracePeriodSeconds", GRACE), "second")
        + " to shut down"
        + (said ? "" : ", KubeVirt's default");
  }

  private static @Nullable String reboot(String policy) {
    return switch (policy) {
      case "" -> null;
      case "Terminate" -> "and its run ends (Terminate)";
      default -> policy;
    };
  }

  private static @Nullable String updated(String strategy) {
    return switch (strategy) {
      case "" -> null;
      case "Replacement" -> "are replaced at the next start (Replacement)";
      case "Migration" -> "have their data copied while it runs (Migration)";
      default -> strategy;
    };
  }

  private static @Nullable String probe(Part probe) {
    return probe.names().isEmpty()
        ? null
        : Lines.joined(
            ", ",
            Arrays.asList(
                asked(probe),
                "every " + Lines.count(probe.number("periodSeconds", 10), "second"),
                probe.has("initialDelaySeconds")
                    ? "first after " + Lines.count(probe.number("initialDelaySeconds", 0), "second")
                    : null));
  }

  private static String asked(Part probe) {
    Part http = probe.part("httpGet");
    if (probe.has("httpGet")) {
      return http.text("scheme", "HTTP")
          + " port "
          + http.text("port", "")
          + http.text("path", "/")
          + " answers";
    } else if (probe.has("tcpSocket")) {
      return "TCP port " + probe.text("tcpSocket.port", "") + " answers";
    } else if (probe.has("exec")) {
      return "\"" + String.join(" ", probe.texts("exec.command")) + "\" succeeds in the guest";
    } else if (probe.has("guestAgentPing")) {
      return "the guest agent answers";
    }
    return "nothing that is said answers";
  }
}
