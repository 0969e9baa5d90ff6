package io.libvmi;

import io.libvmi.model.snapshot.v1beta1.VirtualMachineRestore;
import io.libvmi.model.snapshot.v1beta1.VolumeRestoreOverride;

/** Makes restores, each of which makes a virtual machine what it was when a snapshot was made. */
public final class Restores {
  private Restores() {}

  /**
   * Makes a restore, with nothing in it that was not asked for but a random name. Since KubeVirt
   * 1.3.
   *
   * @param options what to say about it
   * @return the manifest
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineRestore newRestore(Option<? super VirtualMachineRestore>... options) {
    VirtualMachineRestore made = new VirtualMachineRestore();
    made.getMetadata().setName(RandomName.withPrefix("restore-"));
    made.makeSpec();

    return Libvmi.applied(made, Arguments.<VirtualMachineRestore>options("newRestore", options));
  }

  /**
   * Sets {@code spec.target}, in the place of an earlier one.
   *
   * @param vmName the virtual machine, which is made where there is none
   * @return the option
   */
  public static Option<VirtualMachineRestore> withRestoreTarget(String vmName) {
    return Observed.made(new WithRestoreTarget(vmName));
  }

  private record WithRestoreTarget(String vmName) implements OptionRecord<VirtualMachineRestore> {
    WithRestoreTarget {
      Arguments.required("withRestoreTarget", "vmName", vmName);
    }

    @Override
    public void applyTo(VirtualMachineRestore restore) {
      restore.makeSpec().setTarget(References.to(References.VIRTUAL_MACHINE, vmName));
    }
  }

  /**
   * Sets {@code spec.virtualMachineSnapshotName}.
   *
   * @param snapshotName the snapshot
   * @return the option
   */
  public static Option<VirtualMachineRestore> withRestoredSnapshot(String snapshotName) {
    return Observed.made(new WithRestoredSnapshot(snapshotName));
  }

  private record WithRestoredSnapshot(String snapshotName)
      implements OptionRecord<VirtualMachineRestore> {
    WithRestoredSnapshot {
      Arguments.required("withRestoredSnapshot", "snapshotName", snapshotName);
    }

    @Override
    public void applyTo(VirtualMachineRestore restore) {
      restore.makeSpec().setVirtualMachineSnapshotName(snapshotName);
    }
  }

  /**
   * Adds to {@code spec.patches} what is to be different in a machine that is made.
   *
   * @param patch an operation of JSON Patch, such as <code>
   *     {"op": "replace", "path": "/metadata/labels/app", "value": "web"}</code>
   * @return the option
   */
  public static Option<VirtualMachineRestore> withRestorePatch(String patch) {
    return Observed.made(new WithRestorePatch(patch));
  }

  private record WithRestorePatch(String patch) implements OptionRecord<VirtualMachineRestore> {
    WithRestorePatch {
      Arguments.required("withRestorePatch", "patch", patch);
    }

    @Override
    public void applyTo(VirtualMachineRestore restore) {
      restore.makeSpec().getPatches().add(patch);
    }
  }

  /**
   * Sets {@code spec.targetReadinessPolicy}. Since KubeVirt 1.5.
   *
   * @param policy what it does when the target is running; empty for the default, to wait for a
   *     while
   * @return the option
   */
  public static Option<VirtualMachineRestore> withTargetReadinessPolicy(
      TargetReadinessPolicy policy) {
    return Observed.made(new WithTargetReadinessPolicy(policy));
  }

  private record WithTargetReadinessPolicy(TargetReadinessPolicy policy)
      implements OptionRecord<VirtualMachineRestore> {
    WithTargetReadinessPolicy {
      Arguments.required("withTargetReadinessPolicy", "policy", policy);
    }

    @Override
    public void applyTo(VirtualMachineRestore restore) {
      restore.makeSpec().setTargetReadinessPolicy(Arguments.orAbsent(policy.value()));
    }
  }

  /**
   * Sets {@code spec.volumeOwnershipPolicy}. Since KubeVirt 1.7.
   *
   * @param policy to whom restored volumes belong; empty for the default, the machine
   * @return the option
   */
  public static Option<VirtualMachineRestore> withVolumeOwnershipPolicy(
      VolumeOwnershipPolicy policy) {
    return Observed.made(new WithVolumeOwnershipPolicy(policy));
  }

  private record WithVolumeOwnershipPolicy(VolumeOwnershipPolicy policy)
      implements OptionRecord<VirtualMachineRestore> {
    WithVolumeOwnershipPolicy {
      Arguments.required("withVolumeOwnershipPolicy", "policy", policy);
    }

    @Override
    public void applyTo(VirtualMachineRestore restore) {
      restore.makeSpec().setVolumeOwnershipPolicy(Arguments.orAbsent(policy.value()));
    }
  }

  /**
   * Sets {@code spec.volumeRestorePolicy}. Since KubeVirt 1.6.
   *
   * @param policy what it does with the names of volumes; empty for the default, random ones
   * @return the option
   */
  public static Option<VirtualMachineRestore> withVolumeRestorePolicy(VolumeRestorePolicy policy) {
    return Observed.made(new WithVolumeRestorePolicy(policy));
  }

  private record WithVolumeRestorePolicy(VolumeRestorePolicy policy)
      implements OptionRecord<VirtualMachineRestore> {
    WithVolumeRestorePolicy {
      Arguments.required("withVolumeRestorePolicy", "policy", policy);
    }

    @Override
    public void applyTo(VirtualMachineRestore restore) {
      restore.makeSpec().setVolumeRestorePolicy(Arguments.orAbsent(policy.value()));
    }
  }

  /**
   * Adds what is to be different of one volume to {@code spec.volumeRestoreOverrides}. Since
   * KubeVirt 1.6.
   *
   * @param override the name of the volume, and its new name, labels and annotations, which is
   *     copied
   * @return the option
   */
  public static Option<VirtualMachineRestore> withVolumeRestoreOverride(
      VolumeRestoreOverride override) {
    return Observed.made(new WithVolumeRestoreOverride(override));
  }

  private record WithVolumeRestoreOverride(VolumeRestoreOverride override)
      implements OptionRecord<VirtualMachineRestore> {
    WithVolumeRestoreOverride {
      override = Arguments.required("withVolumeRestoreOverride", "override", override).copy();
    }

    @Override
    public void applyTo(VirtualMachineRestore restore) {
      restore.makeSpec().getVolumeRestoreOverrides().add(override.copy());
    }
  }

  /**
   * Gives a volume a name: adds to {@code spec.volumeRestoreOverrides}. Since KubeVirt 1.6.
   *
   * @param volumeName the volume as the machine calls it
   * @param restoreName the name of the restored claim
   * @return the option
   */
  public static Option<VirtualMachineRestore> withRestoredVolumeName(
      String volumeName, String restoreName) {
    return Observed.made(new WithRestoredVolumeName(volumeName, restoreName));
  }

  private record WithRestoredVolumeName(String volumeName, String restoreName)
      implements OptionRecord<VirtualMachineRestore> {
    WithRestoredVolumeName {
      Arguments.required("withRestoredVolumeName", "volumeName", volumeName);
      Arguments.required("withRestoredVolumeName", "restoreName", restoreName);
    }

    @Override
    public void applyTo(VirtualMachineRestore restore) {
      restore
          .makeSpec()
          .getVolumeRestoreOverrides()
          .add(new VolumeRestoreOverride().withVolumeName(volumeName).withRestoreName(restoreName));
    }
  }
}
