package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Status.indexInterfaceStatusByName;
import static io.libvmi.Status.newStatus;
import static io.libvmi.Status.withActivePod;
import static io.libvmi.Status.withChangedBlockTracking;
import static io.libvmi.Status.withCondition;
import static io.libvmi.Status.withInterfaceStatus;
import static io.libvmi.Status.withLauncherContainerImageVersion;
import static io.libvmi.Status.withMigratedVolume;
import static io.libvmi.Status.withMigrationState;
import static io.libvmi.Status.withNodeName;
import static io.libvmi.Status.withPhase;
import static io.libvmi.Status.withPhaseAt;
import static io.libvmi.Status.withPhaseTransitionTimestamps;
import static io.libvmi.Status.withStatus;
import static io.libvmi.Status.withVolumeStatus;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.ChangedBlockTrackingStatus;
import io.libvmi.model.kubevirt.v1.StorageMigratedVolumeInfo;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceCondition;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceMigrationState;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceNetworkInterface;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstancePhaseTransitionTimestamp;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceStatus;
import io.libvmi.model.kubevirt.v1.VolumeStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusTest {
  @Test
  void aStatusHasNothingThatWasNotAskedFor() {
    assertThat(newStatus())
        .hasToString(
            """
            {}
            """);
  }

  @Test
  void anInstanceSaysSomethingOfItself() {
    assertThat(instance(withStatus(newStatus(withPhase(Phase.RUNNING), withNodeName("node01")))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                resources: {}
            status:
              nodeName: node01
              phase: Running
            """);
  }

  @Test
  void aStatusInWhichNothingIsSaidIsLeftOut() {
    assertThat(instance(withStatus(newStatus(withPhase(Phase.RUNNING))), withStatus(newStatus())))
        .isEqualTo(instance());
  }

  @Test
  void aPhaseHasATimeIfItIsSaid() {
    assertThat(
            newStatus(
                withPhaseAt(Phase.PENDING, "2006-01-02T15:04:05Z"),
                withPhaseAt(Phase.RUNNING, "2006-01-02T15:04:06Z")))
        .hasToString(
            """
            phase: Running
            phaseTransitionTimestamps:
            - phase: Pending
              phaseTransitionTimestamp: "2006-01-02T15:04:05Z"
            - phase: Running
              phaseTransitionTimestamp: "2006-01-02T15:04:06Z"
            """);
    assertThat(
            newStatus(
                withPhase(Phase.RUNNING),
                withPhase(Phase.of("")),
                withPhaseTransitionTimestamps(
                    new VirtualMachineInstancePhaseTransitionTimestamp().withPhase("Pending"))))
        .hasToString(
            """
            phaseTransitionTimestamps:
            - phase: Pending
            """);
  }

  @Test
  void listsAreAddedTo() {
    assertThat(
            newStatus(
                withCondition(
                    new VirtualMachineInstanceCondition().withType("Ready").withStatus("True")),
                withCondition(
                    new VirtualMachineInstanceCondition().withType("Ready").withStatus("False")),
                withMigratedVolume(new StorageMigratedVolumeInfo().withVolumeName("data")),
                withVolumeStatus(new VolumeStatus().withName("disk0").withTarget("vda")),
                withInterfaceStatus(
                    new VirtualMachineInstanceNetworkInterface().withName("default"))))
        .hasToString(
            """
            conditions:
            - status: "True"
              type: Ready
            - status: "False"
              type: Ready
            interfaces:
            - name: default
            migratedVolumes:
            - volumeName: data
            volumeStatus:
            - name: disk0
              target: vda
            """);
  }

  @Test
  void theRestIsSaidToo() {
    assertThat(
            newStatus(
                withLauncherContainerImageVersion("image"),
                withActivePod("uid-1", "node01"),
                withActivePod("uid-2", ""),
                withMigrationState(new VirtualMachineInstanceMigrationState().withCompleted(true)),
                withChangedBlockTracking(new ChangedBlockTrackingStatus().withState("Enabled")),
                withNodeName("node01")))
        .hasToString(
            """
            activePods:
              uid-1: node01
              uid-2: ""
            changedBlockTracking:
              state: Enabled
            launcherContainerImageVersion: image
            migrationState:
              completed: true
            nodeName: node01
            """);
  }

  @Test
  void interfacesAreFoundByTheirNames() {
    var blue = new VirtualMachineInstanceNetworkInterface().withName("blue").withMac("02:00");
    var red = new VirtualMachineInstanceNetworkInterface().withName("red");

    assertThat(indexInterfaceStatusByName(running(blue, red)))
        .containsExactly(Map.entry("blue", blue), Map.entry("red", red));
  }

  @Test
  void ofSeveralOfOneNameTheLastIsFound() {
    var first = new VirtualMachineInstanceNetworkInterface().withName("blue").withMac("02:00");
    var last = new VirtualMachineInstanceNetworkInterface().withName("blue").withMac("02:01");

    assertThat(indexInterfaceStatusByName(running(first, last))).containsOnlyKeys("blue");
    assertThat(indexInterfaceStatusByName(running(first, last)).get("blue")).isSameAs(last);
  }

  @Test
  void noNameIsAnEmptyName() {
    var nameless = new VirtualMachineInstanceNetworkInterface().withMac("02:00");
    var empty = new VirtualMachineInstanceNetworkInterface().withName("");

    assertThat(indexInterfaceStatusByName(running(nameless)).get("")).isSameAs(nameless);
    assertThat(indexInterfaceStatusByName(running(nameless, empty)).get("")).isSameAs(empty);
  }

  @Test
  void aMachineThatDoesNotRunHasNone() {
    assertThat(indexInterfaceStatusByName(instance())).isEmpty();
    assertThat(indexInterfaceStatusByName(running())).isEmpty();
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> indexInterfaceStatusByName(null),
        "indexInterfaceStatusByName(vmi): null was given where a value was expected");
  }

  private static VirtualMachineInstance running(
      VirtualMachineInstanceNetworkInterface... interfaces) {
    return instance(
        vmi ->
            vmi.setStatus(new VirtualMachineInstanceStatus().withInterfaces(List.of(interfaces))));
  }
}
