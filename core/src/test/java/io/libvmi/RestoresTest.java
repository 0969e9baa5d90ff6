package io.libvmi;

import static io.libvmi.Metadata.withName;
import static io.libvmi.Restores.newRestore;
import static io.libvmi.Restores.withRestorePatch;
import static io.libvmi.Restores.withRestoreTarget;
import static io.libvmi.Restores.withRestoredSnapshot;
import static io.libvmi.Restores.withRestoredVolumeName;
import static io.libvmi.Restores.withTargetReadinessPolicy;
import static io.libvmi.Restores.withVolumeOwnershipPolicy;
import static io.libvmi.Restores.withVolumeRestoreOverride;
import static io.libvmi.Restores.withVolumeRestorePolicy;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.snapshot.v1beta1.VolumeRestoreOverride;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestoresTest {
  @Test
  void aMachineBecomesWhatItWas() {
    assertThat(
            newRestore(
                withName("example"), withRestoreTarget("web-1"), withRestoredSnapshot("snap-1")))
        .hasToString(
            """
            apiVersion: snapshot.kubevirt.io/v1beta1
            kind: VirtualMachineRestore
            metadata:
              name: example
            spec:
              target:
                apiGroup: kubevirt.io
                kind: VirtualMachine
                name: web-1
              virtualMachineSnapshotName: snap-1
            """);
  }

  @Test
  void itIsSaidHow() {
    assertThat(
            newRestore(
                withName("example"),
                withTargetReadinessPolicy(TargetReadinessPolicy.STOP_TARGET),
                withVolumeOwnershipPolicy(VolumeOwnershipPolicy.NONE),
                withVolumeRestorePolicy(VolumeRestorePolicy.IN_PLACE),
                withRestorePatch("{\"op\": \"remove\", \"path\": \"/metadata/labels/app\"}"),
                withRestoredVolumeName("disk0", "web-1-disk0"),
                withVolumeRestoreOverride(
                    new VolumeRestoreOverride()
                        .withVolumeName("data")
                        .withLabels(Map.of("app", "web")))))
        .hasToString(
            """
            apiVersion: snapshot.kubevirt.io/v1beta1
            kind: VirtualMachineRestore
            metadata:
              name: example
            spec:
              patches:
              - '{"op": "remove", "path": "/metadata/labels/app"}'
              targetReadinessPolicy: StopTarget
              volumeOwnershipPolicy: None
              volumeRestoreOverrides:
              - restoreName: web-1-disk0
                volumeName: disk0
              - labels:
                  app: web
                volumeName: data
              volumeRestorePolicy: InPlace
            """);
  }
}
