package io.libvmi.describe;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sort of machine it is, and what it is made from. */
final class Overview {
  private Overview() {}

  static Lines of(Machine machine) {
    Part spec = machine.spec();
    return new Lines("Machine")
        .add("size", size(machine))
        .add("labels", ", ", machine.labels().pairs())
        .add("instance type", supplied(machine, "instancetype", "supplies CPU and memory"))
        .add("preference", supplied(machine, "preference", "supplies what is not said here"))
        .add("host name", hostname(spec))
        .add("architecture", spec.text("architecture"));
  }

  private static @Nullable String size(Machine machine) {
    long replicas = machine.around().number("replicas", 1);
    return switch (machine.kind()) {
      case Machine.REPLICA_SET -> Lines.count(replicas, "instance") + ", all alike";
      case Machine.POOL -> Lines.count(replicas, "virtual machine");
      default -> null;
    };
  }

  private static @Nullable String supplied(Machine machine, String field, String what) {
    String name = field.equals("instancetype") ? machine.instancetype() : machine.preference();
    if (name == null) {
      return null;
    }
    Part matcher = machine.owner().part(field);
    String revision = matcher.text("revisionName");
    return name
        + ", "
        + (matcher.text("kind", "cluster").toLowerCase(Locale.ROOT).contains("cluster")
            ? "the cluster's"
            : "the namespace's")
        + (revision == null ? "" : ", revision " + revision)
        + "; "
        + what
        + ", which only the cluster knows";
  }

  private static String hostname(Part spec) {
    return Lines.joined(".", Arrays.asList(spec.text("hostname"), spec.text("subdomain")));
  }
}
