package io.libvmi;

import static io.libvmi.DataVolumes.newDataVolume;
import static io.libvmi.DataVolumes.withStorage;
import static io.libvmi.Metadata.withName;
import static io.libvmi.StorageSpecs.storageWithAccessMode;
import static io.libvmi.StorageSpecs.storageWithAccessModes;
import static io.libvmi.StorageSpecs.storageWithBlockVolumeMode;
import static io.libvmi.StorageSpecs.storageWithDataSource;
import static io.libvmi.StorageSpecs.storageWithDataSourceRef;
import static io.libvmi.StorageSpecs.storageWithFilesystemVolumeMode;
import static io.libvmi.StorageSpecs.storageWithReadWriteManyAccessMode;
import static io.libvmi.StorageSpecs.storageWithSelector;
import static io.libvmi.StorageSpecs.storageWithStorageClass;
import static io.libvmi.StorageSpecs.storageWithVolumeName;
import static io.libvmi.StorageSpecs.storageWithVolumeSize;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.TypedLocalObjectReference;
import io.fabric8.kubernetes.api.model.TypedObjectReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorageSpecsTest {
  @Test
  void storageIsSaidWhatVolumeItWants() {
    assertThat(
            newDataVolume(
                withName("example"),
                withStorage(
                    storageWithStorageClass("local"),
                    storageWithBlockVolumeMode(),
                    storageWithReadWriteManyAccessMode(),
                    storageWithVolumeSize("1.5Gi"))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              storage:
                accessModes:
                - ReadWriteMany
                resources:
                  requests:
                    storage: 1536Mi
                storageClassName: local
                volumeMode: Block
            """);
    assertThat(
            newDataVolume(
                withName("example"),
                withStorage(
                    storageWithStorageClass(""),
                    storageWithFilesystemVolumeMode(),
                    storageWithAccessMode(AccessMode.READ_WRITE_ONCE))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              storage:
                accessModes:
                - ReadWriteOnce
                resources:
                  requests:
                    storage: 512Mi
                storageClassName: ""
                volumeMode: Filesystem
            """);
  }

  @Test
  void aLaterAccessModeTakesThePlaceOfThoseThatWereThere() {
    assertThat(
            newDataVolume(
                withName("example"),
                withStorage(
                    storageWithAccessModes(
                        List.of(AccessMode.READ_ONLY_MANY, AccessMode.READ_WRITE_ONCE)),
                    storageWithAccessMode(AccessMode.READ_WRITE_ONCE_POD))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              storage:
                accessModes:
                - ReadWriteOncePod
                resources:
                  requests:
                    storage: 512Mi
            """);
    assertThat(
            newDataVolume(
                withName("example"),
                withStorage(
                    storageWithAccessMode(AccessMode.READ_WRITE_ONCE_POD),
                    storageWithAccessModes(
                        List.of(AccessMode.READ_ONLY_MANY, AccessMode.READ_WRITE_ONCE)))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              storage:
                accessModes:
                - ReadOnlyMany
                - ReadWriteOnce
                resources:
                  requests:
                    storage: 512Mi
            """);
  }

  @Test
  void storageIsSaidWhatItIsFilledFrom() {
    assertThat(
            newDataVolume(
                withName("example"),
                withStorage(
                    storageWithVolumeName("pv-1"),
                    storageWithSelector(new LabelSelector(List.of(), Map.of("app", "web"))),
                    storageWithDataSource(
                        new TypedLocalObjectReference(
                            "snapshot.storage.k8s.io", "VolumeSnapshot", "fedora")),
                    storageWithDataSourceRef(
                        new TypedObjectReference(
                            "", "PersistentVolumeClaim", "fedora", "images")))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              storage:
                dataSource:
                  apiGroup: snapshot.storage.k8s.io
                  kind: VolumeSnapshot
                  name: fedora
                dataSourceRef:
                  apiGroup: ""
                  kind: PersistentVolumeClaim
                  name: fedora
                  namespace: images
                resources:
                  requests:
                    storage: 512Mi
                selector:
                  matchLabels:
                    app: web
                volumeName: pv-1
            """);
  }
}
