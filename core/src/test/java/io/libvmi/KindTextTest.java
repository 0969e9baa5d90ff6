package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The open texts of kinds other than machines, and of status. */
class KindTextTest {
  @Test
  void theConstantsAreTheTextsOfTheApi() {
    assertThat(
            List.of(
                AccessMode.READ_WRITE_ONCE,
                AccessMode.READ_ONLY_MANY,
                AccessMode.READ_WRITE_MANY,
                AccessMode.READ_WRITE_ONCE_POD))
        .extracting(AccessMode::value)
        .containsExactly("ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod");
    assertThat(List.of(DataVolumeContentType.KUBEVIRT, DataVolumeContentType.ARCHIVE))
        .extracting(DataVolumeContentType::value)
        .containsExactly("kubevirt", "archive");
    assertThat(
            List.of(
                MigrationPriority.SYSTEM_CRITICAL,
                MigrationPriority.USER_TRIGGERED,
                MigrationPriority.SYSTEM_MAINTENANCE))
        .extracting(MigrationPriority::value)
        .containsExactly("system-critical", "user-triggered", "system-maintenance");
    assertThat(
            List.of(
                Phase.PENDING,
                Phase.SCHEDULING,
                Phase.SCHEDULED,
                Phase.RUNNING,
                Phase.SUCCEEDED,
                Phase.FAILED,
                Phase.WAITING_FOR_SYNC,
                Phase.UNKNOWN))
        .extracting(Phase::value)
        .containsExactly(
            "Pending",
            "Scheduling",
            "Scheduled",
            "Running",
            "Succeeded",
            "Failed",
            "WaitingForSync",
            "Unknown");
    assertThat(
            List.of(
                PoolSortPolicy.RANDOM,
                PoolSortPolicy.ASCENDING_ORDER,
                PoolSortPolicy.DESCENDING_ORDER,
                PoolSortPolicy.NEWEST,
                PoolSortPolicy.OLDEST))
        .extracting(PoolSortPolicy::value)
        .containsExactly("Random", "AscendingOrder", "DescendingOrder", "Newest", "Oldest");
    assertThat(
            List.of(
                PreferredCpuTopology.SOCKETS,
                PreferredCpuTopology.CORES,
                PreferredCpuTopology.THREADS,
                PreferredCpuTopology.SPREAD,
                PreferredCpuTopology.ANY))
        .extracting(PreferredCpuTopology::value)
        .containsExactly("sockets", "cores", "threads", "spread", "any");
    assertThat(List.of(RegistryPullMethod.POD, RegistryPullMethod.NODE))
        .extracting(RegistryPullMethod::value)
        .containsExactly("pod", "node");
    assertThat(List.of(SnapshotDeletionPolicy.DELETE, SnapshotDeletionPolicy.RETAIN))
        .extracting(SnapshotDeletionPolicy::value)
        .containsExactly("delete", "retain");
    assertThat(
            List.of(
                SpreadAcross.SOCKETS_CORES,
                SpreadAcross.CORES_THREADS,
                SpreadAcross.SOCKETS_CORES_THREADS))
        .extracting(SpreadAcross::value)
        .containsExactly("SocketsCores", "CoresThreads", "SocketsCoresThreads");
    assertThat(
            List.of(
                StatePreservation.DISABLED, StatePreservation.OFFLINE, StatePreservation.ONLINE))
        .extracting(StatePreservation::value)
        .containsExactly("Disabled", "Offline", "Online");
    assertThat(
            List.of(
                TargetReadinessPolicy.STOP_TARGET,
                TargetReadinessPolicy.WAIT_GRACE_PERIOD,
                TargetReadinessPolicy.FAIL_IMMEDIATE,
                TargetReadinessPolicy.WAIT_EVENTUALLY))
        .extracting(TargetReadinessPolicy::value)
        .containsExactly("StopTarget", "WaitGracePeriod", "FailImmediate", "WaitEventually");
    assertThat(List.of(VolumeMode.BLOCK, VolumeMode.FILESYSTEM, VolumeMode.FROM_STORAGE_PROFILE))
        .extracting(VolumeMode::value)
        .containsExactly("Block", "Filesystem", "FromStorageProfile");
    assertThat(List.of(VolumeNamePolicy.RANDOMIZE_NAMES, VolumeNamePolicy.PREFIX_TARGET_NAME))
        .extracting(VolumeNamePolicy::value)
        .containsExactly("RandomizeNames", "PrefixTargetName");
    assertThat(List.of(VolumeOwnershipPolicy.VM, VolumeOwnershipPolicy.NONE))
        .extracting(VolumeOwnershipPolicy::value)
        .containsExactly("Vm", "None");
    assertThat(
            List.of(
                VolumeRestorePolicy.RANDOMIZE_NAMES,
                VolumeRestorePolicy.IN_PLACE,
                VolumeRestorePolicy.PREFIX_TARGET_NAME))
        .extracting(VolumeRestorePolicy::value)
        .containsExactly("RandomizeNames", "InPlace", "PrefixTargetName");
  }

  @Test
  void anyOtherTextIsTakenToo() {
    assertIsOpen("AccessMode", AccessMode::of, AccessMode::new);
    assertIsOpen("DataVolumeContentType", DataVolumeContentType::of, DataVolumeContentType::new);
    assertIsOpen("MigrationPriority", MigrationPriority::of, MigrationPriority::new);
    assertIsOpen("Phase", Phase::of, Phase::new);
    assertIsOpen("PoolSortPolicy", PoolSortPolicy::of, PoolSortPolicy::new);
    assertIsOpen("PreferredCpuTopology", PreferredCpuTopology::of, PreferredCpuTopology::new);
    assertIsOpen("RegistryPullMethod", RegistryPullMethod::of, RegistryPullMethod::new);
    assertIsOpen("SnapshotDeletionPolicy", SnapshotDeletionPolicy::of, SnapshotDeletionPolicy::new);
    assertIsOpen("SpreadAcross", SpreadAcross::of, SpreadAcross::new);
    assertIsOpen("StatePreservation", StatePreservation::of, StatePreservation::new);
    assertIsOpen("TargetReadinessPolicy", TargetReadinessPolicy::of, TargetReadinessPolicy::new);
    assertIsOpen("VolumeMode", VolumeMode::of, VolumeMode::new);
    assertIsOpen("VolumeNamePolicy", VolumeNamePolicy::of, VolumeNamePolicy::new);
    assertIsOpen("VolumeOwnershipPolicy", VolumeOwnershipPolicy::of, VolumeOwnershipPolicy::new);
    assertIsOpen("VolumeRestorePolicy", VolumeRestorePolicy::of, VolumeRestorePolicy::new);
  }

  private static void assertIsOpen(
      String type, Function<String, ?> of, Function<String, ?> constructor) {
    assertThat(of.apply("other")).hasToString("other").isEqualTo(constructor.apply("other"));
    assertThat(of.apply("")).hasToString("");
    String refusal = type + "(value): null was given where a value was expected";
    assertRefused(() -> of.apply(null), refusal);
    assertRefused(() -> constructor.apply(null), refusal);
  }
}
