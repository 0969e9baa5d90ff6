package io.libvmi;

import static io.libvmi.Metadata.withName;
import static io.libvmi.Migrations.newMigration;
import static io.libvmi.Migrations.withMigratedVmi;
import static io.libvmi.Migrations.withMigrationNodeSelector;
import static io.libvmi.Migrations.withMigrationPriority;
import static io.libvmi.Migrations.withMigrationReceive;
import static io.libvmi.Migrations.withMigrationSendTo;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationsTest {
  @Test
  void anInstanceMoves() {
    assertThat(newMigration(withName("example"), withMigratedVmi("web-1")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstanceMigration
            metadata:
              name: example
            spec:
              vmiName: web-1
            """);
    assertThat(
            newMigration(
                withName("example"),
                withMigratedVmi("web-1"),
                withMigrationPriority(MigrationPriority.SYSTEM_CRITICAL),
                withMigrationNodeSelector("zone", "a"),
                withMigrationNodeSelector("zone", "b")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstanceMigration
            metadata:
              name: example
            spec:
              addedNodeSelector:
                zone: b
              priority: system-critical
              vmiName: web-1
            """);
  }

  @Test
  void itMovesToAnotherCluster() {
    assertThat(
            newMigration(
                withName("example"),
                withMigratedVmi("web-1"),
                withMigrationSendTo("https://example.org:9185", "one"),
                withMigrationSendTo("https://example.org:9186", "two")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstanceMigration
            metadata:
              name: example
            spec:
              sendTo:
                connectURL: https://example.org:9186
                migrationID: two
              vmiName: web-1
            """);
    assertThat(
            newMigration(
                withName("example"), withMigrationReceive("one"), withMigrationReceive("two")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstanceMigration
            metadata:
              name: example
            spec:
              receive:
                migrationID: two
            """);
  }
}
