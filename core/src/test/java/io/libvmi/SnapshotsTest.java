package io.libvmi;

import static io.libvmi.Metadata.withName;
import static io.libvmi.Snapshots.newSnapshot;
import static io.libvmi.Snapshots.withSnapshotDeletionPolicy;
import static io.libvmi.Snapshots.withSnapshotFailureDeadline;
import static io.libvmi.Snapshots.withSnapshotSource;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapshotsTest {
  @Test
  void aMachineIsKept() {
    assertThat(newSnapshot(withName("example"), withSnapshotSource("web-1")))
        .hasToString(
            """
            apiVersion: snapshot.kubevirt.io/v1beta1
            kind: VirtualMachineSnapshot
            metadata:
              name: example
            spec:
              source:
                apiGroup: kubevirt.io
                kind: VirtualMachine
                name: web-1
            """);
    assertThat(
            newSnapshot(
                withName("example"),
                withSnapshotSource("web-1"),
                withSnapshotDeletionPolicy(SnapshotDeletionPolicy.RETAIN),
                withSnapshotFailureDeadline("1m")))
        .hasToString(
            """
            apiVersion: snapshot.kubevirt.io/v1beta1
            kind: VirtualMachineSnapshot
            metadata:
              name: example
            spec:
              deletionPolicy: retain
              failureDeadline: 1m
              source:
                apiGroup: kubevirt.io
                kind: VirtualMachine
                name: web-1
            """);
    assertThat(
            newSnapshot(
                withName("example"),
                withSnapshotDeletionPolicy(SnapshotDeletionPolicy.of("")),
                withSnapshotFailureDeadline("")))
        .hasToString(
            """
            apiVersion: snapshot.kubevirt.io/v1beta1
            kind: VirtualMachineSnapshot
            metadata:
              name: example
            spec: {}
            """);
  }
}
