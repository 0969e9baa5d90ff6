package io.libvmi;

import io.fabric8.kubernetes.api.model.TypedLocalObjectReference;

/** References to objects of the same namespace, with the group of their kind. */
final class References {
  static final String VIRTUAL_MACHINE = "VirtualMachine";
  static final String SNAPSHOT = "VirtualMachineSnapshot";
  static final String CLAIM = "PersistentVolumeClaim";

  private References() {}

  /** A reference to an object; a kind that is not known is taken for one of KubeVirt's own. */
  static TypedLocalObjectReference to(String kind, String name) {
    TypedLocalObjectReference reference = new TypedLocalObjectReference();
    reference.setApiGroup(group(kind));
    reference.setKind(kind);
    reference.setName(name);
    return reference;
  }

  private static String group(String kind) {
    return switch (kind) {
      case SNAPSHOT -> "snapshot.kubevirt.io";
      case CLAIM -> "";
      default -> "kubevirt.io";
    };
  }
}
