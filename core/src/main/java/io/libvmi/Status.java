package io.libvmi;

import io.libvmi.model.kubevirt.v1.ChangedBlockTrackingStatus;
import io.libvmi.model.kubevirt.v1.StorageMigratedVolumeInfo;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceCondition;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceMigrationState;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceNetworkInterface;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstancePhaseTransitionTimestamp;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceStatus;
import io.libvmi.model.kubevirt.v1.VolumeStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes what a running instance says about itself, for tests and tools that need one, and finds out
 * about it: {@code status} of a virtual machine instance. The paths of options for a status are
 * those below {@code status}.
 *
 * <p>Lists have no order by name: each of these options adds another element.
 */
public final class Status {
  private Status() {}

  /**
   * Makes a status, with nothing in it that was not asked for.
   *
   * @param options what to say about the instance
   * @return the status
   * @throws OptionException when an option is null or cannot do its work
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static VirtualMachineInstanceStatus newStatus(
      Option<? super VirtualMachineInstanceStatus>... options) {
    return Libvmi.applied(
        new VirtualMachineInstanceStatus(),
        Arguments.<VirtualMachineInstanceStatus>options("newStatus", options));
  }

  /**
   * Sets {@code status}, in the place of an earlier one. A status in which nothing is said is left
   * out.
   *
   * @param status what the instance says about itself, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstance> withStatus(VirtualMachineInstanceStatus status) {
    return Observed.made(new WithStatus(status));
  }

  private record WithStatus(VirtualMachineInstanceStatus status)
      implements OptionRecord<VirtualMachineInstance> {
    WithStatus {
      status = Arguments.required("withStatus", "status", status).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstance vmi) {
      vmi.setStatus(status.equals(new VirtualMachineInstanceStatus()) ? null : status.copy());
    }
  }

  /**
   * Sets {@code phase}, and nothing else. {@link #withPhaseAt} says since when as well.
   *
   * @param phase where the instance is in its life; empty for none
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withPhase(Phase phase) {
    return Observed.made(new WithPhase(phase));
  }

  private record WithPhase(Phase phase) implements OptionRecord<VirtualMachineInstanceStatus> {
    WithPhase {
      Arguments.required("withPhase", "phase", phase);
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.setPhase(Arguments.orAbsent(phase.value()));
    }
  }

  /**
   * Sets {@code phase}, and adds to {@code phaseTransitionTimestamps} when that was.
   *
   * @param phase where the instance is in its life; empty for none
   * @param timestamp since when, such as {@code 2006-01-02T15:04:05Z}
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withPhaseAt(Phase phase, String timestamp) {
    return Observed.made(new WithPhaseAt(phase, timestamp));
  }

  private record WithPhaseAt(Phase phase, String timestamp)
      implements OptionRecord<VirtualMachineInstanceStatus> {
    WithPhaseAt {
      Arguments.required("withPhaseAt", "phase", phase);
      Arguments.required("withPhaseAt", "timestamp", timestamp);
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.setPhase(Arguments.orAbsent(phase.value()));
      status
          .getPhaseTransitionTimestamps()
          .add(
              new VirtualMachineInstancePhaseTransitionTimestamp()
                  .withPhase(Arguments.orAbsent(phase.value()))
                  .withPhaseTransitionTimestamp(timestamp));
    }
  }

  /**
   * Adds when a phase began to {@code phaseTransitionTimestamps}.
   *
   * @param timestamp a phase and when it began, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withPhaseTransitionTimestamps(
      VirtualMachineInstancePhaseTransitionTimestamp timestamp) {
    return Observed.made(new WithPhaseTransitionTimestamps(timestamp));
  }

  private record WithPhaseTransitionTimestamps(
      VirtualMachineInstancePhaseTransitionTimestamp timestamp)
      implements OptionRecord<VirtualMachineInstanceStatus> {
    WithPhaseTransitionTimestamps {
      timestamp =
          Arguments.required("withPhaseTransitionTimestamps", "timestamp", timestamp).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.getPhaseTransitionTimestamps().add(timestamp.copy());
    }
  }

  /**
   * Adds a condition to {@code conditions}.
   *
   * @param cond the condition, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withCondition(
      VirtualMachineInstanceCondition cond) {
    return Observed.made(new WithCondition(cond));
  }

  private record WithCondition(VirtualMachineInstanceCondition cond)
      implements OptionRecord<VirtualMachineInstanceStatus> {
    WithCondition {
      cond = Arguments.required("withCondition", "cond", cond).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.getConditions().add(cond.copy());
    }
  }

  /**
   * Adds a volume that moves to other storage to {@code migratedVolumes}. Since KubeVirt 1.3.
   *
   * @param volumeInfo the volume, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withMigratedVolume(
      StorageMigratedVolumeInfo volumeInfo) {
    return Observed.made(new WithMigratedVolume(volumeInfo));
  }

  private record WithMigratedVolume(StorageMigratedVolumeInfo volumeInfo)
      implements OptionRecord<VirtualMachineInstanceStatus> {
    WithMigratedVolume {
      volumeInfo = Arguments.required("withMigratedVolume", "volumeInfo", volumeInfo).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.getMigratedVolumes().add(volumeInfo.copy());
    }
  }

  /**
   * Adds what is to say of a volume to {@code volumeStatus}.
   *
   * @param volumeStatus what is to say of it, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withVolumeStatus(VolumeStatus volumeStatus) {
    return Observed.made(new WithVolumeStatus(volumeStatus));
  }

  private record WithVolumeStatus(VolumeStatus volumeStatus)
      implements OptionRecord<VirtualMachineInstanceStatus> {
    WithVolumeStatus {
      volumeStatus = Arguments.required("withVolumeStatus", "volumeStatus", volumeStatus).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.getVolumeStatus().add(volumeStatus.copy());
    }
  }

  /**
   * Adds what is to say of an interface to {@code interfaces}.
   *
   * @param interfaceStatus what is to say of it, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withInterfaceStatus(
      VirtualMachineInstanceNetworkInterface interfaceStatus) {
    return Observed.made(new WithInterfaceStatus(interfaceStatus));
  }

  private record WithInterfaceStatus(VirtualMachineInstanceNetworkInterface interfaceStatus)
      implements OptionRecord<VirtualMachineInstanceStatus> {
    WithInterfaceStatus {
      interfaceStatus =
          Arguments.required("withInterfaceStatus", "interfaceStatus", interfaceStatus).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.getInterfaces().add(interfaceStatus.copy());
    }
  }

  /**
   * Sets {@code launcherContainerImageVersion}.
   *
   * @param image the image of the pod that runs the instance; empty for none
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withLauncherContainerImageVersion(
      String image) {
    return Observed.made(new WithLauncherContainerImageVersion(image));
  }

  private record WithLauncherContainerImageVersion(String image)
      implements OptionRecord<VirtualMachineInstanceStatus> {
    WithLauncherContainerImageVersion {
      Arguments.required("withLauncherContainerImageVersion", "image", image);
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.setLauncherContainerImageVersion(Arguments.orAbsent(image));
    }
  }

  /**
   * Tells of a pod that runs the instance: {@code activePods}. A later one with the same uid
   * replaces it.
   *
   * @param uid the pod's uid
   * @param nodeName the node that it is on
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withActivePod(String uid, String nodeName) {
    return Observed.made(new WithActivePod(uid, nodeName));
  }

  private record WithActivePod(String uid, String nodeName)
      implements OptionRecord<VirtualMachineInstanceStatus> {
    WithActivePod {
      Arguments.required("withActivePod", "uid", uid);
      Arguments.required("withActivePod", "nodeName", nodeName);
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.getActivePods().put(uid, nodeName);
    }
  }

  /**
   * Sets {@code migrationState}, in the place of an earlier one.
   *
   * @param migrationState how far a migration is, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withMigrationState(
      VirtualMachineInstanceMigrationState migrationState) {
    return Observed.made(new WithMigrationState(migrationState));
  }

  private record WithMigrationState(VirtualMachineInstanceMigrationState migrationState)
      implements OptionRecord<VirtualMachineInstanceStatus> {
    WithMigrationState {
      migrationState =
          Arguments.required("withMigrationState", "migrationState", migrationState).copy();
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.setMigrationState(migrationState.copy());
    }
  }

  /**
   * Sets {@code nodeName}.
   *
   * @param node the node that the instance is on; empty for none
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withNodeName(String node) {
    return Observed.made(new WithNodeName(node));
  }

  private record WithNodeName(String node) implements OptionRecord<VirtualMachineInstanceStatus> {
    WithNodeName {
      Arguments.required("withNodeName", "node", node);
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.setNodeName(Arguments.orAbsent(node));
    }
  }

  /**
   * Sets {@code changedBlockTracking}, in the place of an earlier one. Since KubeVirt 1.7.
   *
   * @param changedBlockTracking whether what changes on the disks is noted down, which is copied
   * @return the option
   */
  public static Option<VirtualMachineInstanceStatus> withChangedBlockTracking(
      ChangedBlockTrackingStatus changedBlockTracking) {
    return Observed.made(new WithChangedBlockTracking(changedBlockTracking));
  }

  private record WithChangedBlockTracking(ChangedBlockTrackingStatus changedBlockTracking)
      implements OptionRecord<VirtualMachineInstanceStatus> {
    WithChangedBlockTracking {
      changedBlockTracking =
          Arguments.required(
                  "withChangedBlockTracking", "changedBlockTracking", changedBlockTracking)
              .copy();
    }

    @Override
    public void applyTo(VirtualMachineInstanceStatus status) {
      status.setChangedBlockTracking(changedBlockTracking.copy());
    }
  }

  /**
   * The interfaces of a machine that runs, by name: {@code status.interfaces}.
   *
   * @param vmi the machine
   * @return name to interface, in the order of the manifest; an interface without a name stands
   *     under an empty one, and of several of one name the last one is there
   * @throws OptionException when the machine is null
   */
  public static Map<String, VirtualMachineInstanceNetworkInterface> indexInterfaceStatusByName(
      VirtualMachineInstance vmi) {
    VirtualMachineInstanceStatus status =
        Arguments.required("indexInterfaceStatusByName", "vmi", vmi).getStatus();
    Map<String, VirtualMachineInstanceNetworkInterface> byName = new LinkedHashMap<>();
    if (status != null) {
      for (VirtualMachineInstanceNetworkInterface one : status.getInterfaces()) {
        String name = one.getName();
        byName.put(name == null ? "" : name, one);
      }
    }
    return byName;
  }
}
