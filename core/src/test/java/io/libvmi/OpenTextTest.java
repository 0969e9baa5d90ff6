package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The types that stand for an open text of the API: constants for what it knows, and any other
 * text.
 */
class OpenTextTest {
  @Test
  void theConstantsAreTheTextsOfTheApi() {
    assertThat(List.of(DiskBus.VIRTIO, DiskBus.SATA, DiskBus.SCSI, DiskBus.USB))
        .extracting(DiskBus::value)
        .containsExactly("virtio", "sata", "scsi", "usb");
    assertThat(
            List.of(
                EvictionStrategy.NONE,
                EvictionStrategy.LIVE_MIGRATE,
                EvictionStrategy.LIVE_MIGRATE_IF_POSSIBLE,
                EvictionStrategy.EXTERNAL))
        .extracting(EvictionStrategy::value)
        .containsExactly("None", "LiveMigrate", "LiveMigrateIfPossible", "External");
    assertThat(List.of(HostDiskType.DISK, HostDiskType.DISK_OR_CREATE))
        .extracting(HostDiskType::value)
        .containsExactly("Disk", "DiskOrCreate");
    assertThat(
            List.of(
                RunStrategy.ALWAYS,
                RunStrategy.HALTED,
                RunStrategy.MANUAL,
                RunStrategy.ONCE,
                RunStrategy.RERUN_ON_FAILURE,
                RunStrategy.WAIT_AS_RECEIVER))
        .extracting(RunStrategy::value)
        .containsExactly("Always", "Halted", "Manual", "Once", "RerunOnFailure", "WaitAsReceiver");
    assertThat(StartStrategy.PAUSED.value()).isEqualTo("Paused");
    assertThat(List.of(WatchdogAction.POWEROFF, WatchdogAction.RESET, WatchdogAction.SHUTDOWN))
        .extracting(WatchdogAction::value)
        .containsExactly("poweroff", "reset", "shutdown");
  }

  @Test
  void anyOtherTextIsTakenToo() {
    assertIsOpen("DiskBus", DiskBus::of, DiskBus::new);
    assertIsOpen("EvictionStrategy", EvictionStrategy::of, EvictionStrategy::new);
    assertIsOpen("HostDiskType", HostDiskType::of, HostDiskType::new);
    assertIsOpen("RunStrategy", RunStrategy::of, RunStrategy::new);
    assertIsOpen("StartStrategy", StartStrategy::of, StartStrategy::new);
    assertIsOpen("WatchdogAction", WatchdogAction::of, WatchdogAction::new);
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
