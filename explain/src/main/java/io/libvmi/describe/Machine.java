package io.libvmi.describe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A machine as some kind describes it.
 *
 * @param kind the kind
 * @param path where the spec of the instances stands
 * @param ownerPath where the spec of the virtual machine stands
 * @param around what the kind itself says, as a virtual machine does of its run strategy
 * @param owner the spec of the virtual machine; empty where there is none
 * @param labels the labels of the instances
 * @param spec the spec of the instances
 */
record Machine(
    String kind, String path, String ownerPath, Part around, Part owner, Part labels, Part spec) {
  static final String INSTANCE = "VirtualMachineInstance";
  static final String VIRTUAL_MACHINE = "VirtualMachine";
  static final String REPLICA_SET = "VirtualMachineInstanceReplicaSet";
  static final String POOL = "VirtualMachinePool";

  /** The machine that a manifest describes, or null where it is of another kind. */
  static @Nullable Machine of(Part manifest) {
    String kind = manifest.text("kind", "");
    String owner = kind.equals(POOL) ? "spec.virtualMachineTemplate.spec" : "spec";
    return switch (kind) {
      case INSTANCE -> of(manifest, kind, "", "");
      case REPLICA_SET -> of(manifest, kind, "", "spec.template.");
      case VIRTUAL_MACHINE, POOL -> of(manifest, kind, owner, owner + ".template.");
      default -> null;
    };
  }

  private static Machine of(Part manifest, String kind, String owner, String template) {
    return new Machine(
        kind,
        template + "spec",
        owner,
        manifest.part("spec"),
        owner.isEmpty() ? Part.NONE : manifest.part(owner),
        manifest.part(template + "metadata.labels"),
        manifest.part(template + "spec"));
  }

  Part domain() {
    return spec.part("domain");
  }

  Part devices() {
    return spec.part("domain.devices");
  }

  /** The name of the instance type, or null where the machine has none. */
  @Nullable String instancetype() {
    return matcher("instancetype");
  }

  /** The name of the preference, or null where the machine has none. */
  @Nullable String preference() {
    return matcher("preference");
  }

  private @Nullable String matcher(String field) {
    Part matcher = owner.part(field);
    String volume = matcher.text("inferFromVolume");
    return matcher.has("name") || volume == null
        ? matcher.text("name")
        : "the one that volume " + volume + " asks for";
  }

  /** The volume of a name, or null. */
  @Nullable Part volume(String name) {
    return named(spec.parts("volumes"), name);
  }

  /** The data volume that the machine makes for itself, or null. */
  @Nullable Part dataVolumeTemplate(String name) {
    return owner.parts("dataVolumeTemplates").stream()
        .filter(one -> name.equals(one.text("metadata.name")))
        .findFirst()
        .orElse(null);
  }

  static @Nullable Part named(List<Part> parts, String name) {
    return parts.stream().filter(one -> name.equals(one.text("name"))).findFirst().orElse(null);
  }
}
