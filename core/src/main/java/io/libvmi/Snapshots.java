package io.libvmi;

import io.libvmi.model.snapshot.v1beta1.VirtualMachineSnapshot;

/** Makes snapshots, each of which keeps what a virtual machine is and what is on its volumes. */
public final class Snapshots {
  private Snapshots() {}

  /**
   * Makes a snapshot, with nothing in it that was not asked for but a random name. Since KubeVirt
   * 1.3.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineSnapshot newSnapshot(
      Option<? super VirtualMachineSnapshot>... options) {
    VirtualMachineSnapshot made = new VirtualMachineSnapshot();
    made.getMetadata().setName(RandomName.withPrefix("snapshot-"));
    made.makeSpec();

    return Libvmi.applied(made, Arguments.<VirtualMachineSnapshot>options("newSnapshot", options));
  }

  /**
   * Sets {@code spec.source}, in the place of an earlier one.
   *
   * @param vmName the virtual machine
   * @return the option
   */
  public static Option<VirtualMachineSnapshot> withSnapshotSource(String vmName) {
    return Observed.made(new WithSnapshotSource(vmName));
  }

  private record WithSnapshotSource(String vmName) implements OptionRecord<VirtualMachineSnapshot> {
    WithSnapshotSource {
      Arguments.required("withSnapshotSource", "vmName", vmName);
    }

    @Override
    public void applyTo(VirtualMachineSnapshot snapshot) {
      snapshot.makeSpec().setSource(References.to(References.VIRTUAL_MACHINE, vmName));
    }
  }

  /**
   * Sets {@code spec.deletionPolicy}.
   *
   * @param policy what becomes of the content; empty for the default, delete
   * @return the option
   */
  public static Option<VirtualMachineSnapshot> withSnapshotDeletionPolicy(
      SnapshotDeletionPolicy policy) {
    return Observed.made(new WithSnapshotDeletionPolicy(policy));
  }

  private record WithSnapshotDeletionPolicy(SnapshotDeletionPolicy policy)
      implements OptionRecord<VirtualMachineSnapshot> {
    WithSnapshotDeletionPolicy {
      Arguments.required("withSnapshotDeletionPolicy", "policy", policy);
    }

    @Override
    public void applyTo(VirtualMachineSnapshot snapshot) {
      snapshot.makeSpec().setDeletionPolicy(Arguments.orAbsent(policy.value()));
    }
  }

  /**
   * Sets {@code spec.failureDeadline}.
   *
   * @param deadline how long it may take, such as {@code 5m}; 0 for as long as it takes, empty for
   *     the default, five minutes
   * @return the option
   */
  public static Option<VirtualMachineSnapshot> withSnapshotFailureDeadline(String deadline) {
    return Observed.made(new WithSnapshotFailureDeadline(deadline));
  }

  private record WithSnapshotFailureDeadline(String deadline)
      implements OptionRecord<VirtualMachineSnapshot> {
    WithSnapshotFailureDeadline {
      Arguments.required("withSnapshotFailureDeadline", "deadline", deadline);
    }

    @Override
    public void applyTo(VirtualMachineSnapshot snapshot) {
      snapshot.makeSpec().setFailureDeadline(Arguments.orAbsent(deadline));
    }
  }
}
