package io.libvmi.recipe;

/** A kind by which KubeVirt itself keeps a number of equal machines. */
public enum RepeatingKind {
  /** A VirtualMachinePool, which repeats a VirtualMachine. */
  POOL("pool", "VirtualMachinePool", "VirtualMachine"),
  /** A VirtualMachineInstanceReplicaSet, which repeats a VirtualMachineInstance. */
  REPLICA_SET("replicaset", "VirtualMachineInstanceReplicaSet", "VirtualMachineInstance");

  private final String word;
  private final String type;
  private final String repeated;

  RepeatingKind(String word, String type, String repeated) {
    this.word = word;
    this.type = type;
    this.repeated = repeated;
  }

  /** The name of the kind in the API. */
  String type() {
    return type;
  }

  /** The name in the API of what it repeats. */
  String repeated() {
    return repeated;
  }

  /** The kind as the command line calls it. */
  @Override
  public String toString() {
    return word;
  }
}
