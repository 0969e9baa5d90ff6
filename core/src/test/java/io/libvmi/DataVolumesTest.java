package io.libvmi;

import static io.libvmi.DataVolumes.newDataVolume;
import static io.libvmi.DataVolumes.withCheckpoint;
import static io.libvmi.DataVolumes.withContentType;
import static io.libvmi.DataVolumes.withDataVolumePriorityClass;
import static io.libvmi.DataVolumes.withDataVolumeServiceAccount;
import static io.libvmi.DataVolumes.withDefaultInstancetype;
import static io.libvmi.DataVolumes.withDefaultPreference;
import static io.libvmi.DataVolumes.withFinalCheckpoint;
import static io.libvmi.DataVolumes.withForceBindAnnotation;
import static io.libvmi.DataVolumes.withPreallocation;
import static io.libvmi.DataVolumes.withPvc;
import static io.libvmi.DataVolumes.withStorage;
import static io.libvmi.Example.assertNoQuantity;
import static io.libvmi.Metadata.withName;
import static io.libvmi.PvcSpecs.pvcWithStorageClass;
import static io.libvmi.PvcSpecs.pvcWithVolumeSize;
import static io.libvmi.StorageSpecs.storageWithVolumeMode;
import static io.libvmi.StorageSpecs.storageWithVolumeSize;
import static io.libvmi.StorageSpecs.storageWithoutVolumeSize;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataVolumesTest {
  @Test
  void aDataVolumeHasNothingThatWasNotAskedFor() {
    assertThat(newDataVolume(withName("example")))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec: {}
            """);
  }

  @Test
  void itsNameIsRandom() {
    assertThat(newDataVolume().getMetadata().getName())
        .matches("datavolume-[bcdfghjklmnpqrstvwxz2456789]{5}");
  }

  @Test
  void storageHasASizeUnlessItSaysOtherwise() {
    assertThat(newDataVolume(withName("example"), withStorage()))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              storage:
                resources:
                  requests:
                    storage: 512Mi
            """);
    assertThat(
            newDataVolume(
                withName("example"),
                withStorage(storageWithVolumeSize("10Gi")),
                withStorage(storageWithoutVolumeSize(), storageWithVolumeMode(VolumeMode.BLOCK))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              storage:
                resources: {}
                volumeMode: Block
            """);
  }

  @Test
  void aClaimHasASizeAndAnAccessModeUnlessItSaysOtherwise() {
    assertThat(newDataVolume(withName("example"), withPvc()))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              pvc:
                accessModes:
                - ReadWriteOnce
                resources:
                  requests:
                    storage: 512Mi
            """);
    assertThat(
            newDataVolume(
                withName("example"),
                withPvc(),
                withPvc(pvcWithStorageClass("local"), pvcWithVolumeSize("1024Mi"))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              pvc:
                accessModes:
                - ReadWriteOnce
                resources:
                  requests:
                    storage: 1Gi
                storageClassName: local
            """);
  }

  @Test
  void theImportIsSaidTheRest() {
    assertThat(
            newDataVolume(
                withName("example"),
                withContentType(DataVolumeContentType.ARCHIVE),
                withPreallocation(true),
                withDataVolumePriorityClass("high"),
                withDataVolumeServiceAccount("importer"),
                withCheckpoint("", "one"),
                withCheckpoint("one", "two"),
                withFinalCheckpoint(false)))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              checkpoints:
              - current: one
                previous: ""
              - current: two
                previous: one
              contentType: archive
              finalCheckpoint: false
              preallocation: true
              priorityClassName: high
              serviceAccountName: importer
            """);
  }

  @Test
  void whatIsEmptyIsTheDefault() {
    assertThat(
            newDataVolume(
                withName("example"),
                withContentType(DataVolumeContentType.of("")),
                withDataVolumePriorityClass(""),
                withDataVolumeServiceAccount("")))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec: {}
            """);
  }

  @Test
  void machinesInferTheirTypeFromLabels() {
    assertThat(
            newDataVolume(
                withName("example"),
                withForceBindAnnotation(),
                withDefaultInstancetype("VirtualMachineInstancetype", "small"),
                withDefaultPreference("VirtualMachineClusterPreference", "fedora"),
                withDefaultInstancetype("", "u1.small")))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              annotations:
                cdi.kubevirt.io/storage.bind.immediate.requested: "true"
              labels:
                instancetype.kubevirt.io/default-instancetype: u1.small
                instancetype.kubevirt.io/default-instancetype-kind: ""
                instancetype.kubevirt.io/default-preference: fedora
                instancetype.kubevirt.io/default-preference-kind: VirtualMachineClusterPreference
              name: example
            spec: {}
            """);
  }

  @Test
  void aSizeIsAQuantity() {
    assertNoQuantity("1Q", "storageWithVolumeSize(size)", StorageSpecs::storageWithVolumeSize);
  }
}
