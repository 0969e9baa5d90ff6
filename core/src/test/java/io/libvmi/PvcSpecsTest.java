package io.libvmi;

import static io.libvmi.DataVolumes.newDataVolume;
import static io.libvmi.DataVolumes.withPvc;
import static io.libvmi.Example.assertNoQuantity;
import static io.libvmi.Metadata.withName;
import static io.libvmi.PvcSpecs.pvcWithAccessMode;
import static io.libvmi.PvcSpecs.pvcWithAccessModes;
import static io.libvmi.PvcSpecs.pvcWithDataSource;
import static io.libvmi.PvcSpecs.pvcWithDataSourceRef;
import static io.libvmi.PvcSpecs.pvcWithSelector;
import static io.libvmi.PvcSpecs.pvcWithStorageClass;
import static io.libvmi.PvcSpecs.pvcWithVolumeAttributesClass;
import static io.libvmi.PvcSpecs.pvcWithVolumeMode;
import static io.libvmi.PvcSpecs.pvcWithVolumeName;
import static io.libvmi.PvcSpecs.pvcWithVolumeSize;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.TypedLocalObjectReference;
import io.fabric8.kubernetes.api.model.TypedObjectReference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PvcSpecsTest {
  @Test
  void aClaimIsSaidWhatVolumeItWants() {
    assertThat(
            newDataVolume(
                withName("example"),
                withPvc(
                    pvcWithStorageClass("local"),
                    pvcWithVolumeMode(VolumeMode.BLOCK),
                    pvcWithAccessMode(AccessMode.READ_WRITE_MANY),
                    pvcWithVolumeSize("1.5Gi"),
                    pvcWithVolumeAttributesClass("fast"))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              pvc:
                accessModes:
                - ReadWriteMany
                resources:
                  requests:
                    storage: 1536Mi
                storageClassName: local
                volumeAttributesClassName: fast
                volumeMode: Block
            """);
    assertThat(
            newDataVolume(
                withName("example"),
                withPvc(
                    pvcWithAccessModes(
                        List.of(AccessMode.READ_ONLY_MANY, AccessMode.READ_WRITE_ONCE)))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              pvc:
                accessModes:
                - ReadOnlyMany
                - ReadWriteOnce
                resources:
                  requests:
                    storage: 512Mi
            """);
  }

  @Test
  void aClaimIsSaidWhatItIsFilledFrom() {
    assertThat(
            newDataVolume(
                withName("example"),
                withPvc(
                    pvcWithVolumeName("pv-1"),
                    pvcWithSelector(new LabelSelector(List.of(), Map.of("app", "web"))),
                    pvcWithDataSource(
                        new TypedLocalObjectReference(
                            "snapshot.storage.k8s.io", "VolumeSnapshot", "fedora")),
                    pvcWithDataSourceRef(
                        new TypedObjectReference(
                            "", "PersistentVolumeClaim", "fedora", "images")))))
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

  @Test
  void aSizeIsAQuantity() {
    assertNoQuantity("ten", "pvcWithVolumeSize(size)", PvcSpecs::pvcWithVolumeSize);
  }
}
