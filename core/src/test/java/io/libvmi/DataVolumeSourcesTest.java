package io.libvmi;

import static io.libvmi.DataVolumeSources.withBlankImageSource;
import static io.libvmi.DataVolumeSources.withDataVolumeSourceRef;
import static io.libvmi.DataVolumeSources.withPvcSource;
import static io.libvmi.DataVolumeSources.withRegistrySource;
import static io.libvmi.DataVolumeSources.withRegistryUrlSource;
import static io.libvmi.DataVolumeSources.withRegistryUrlSourceAndPullMethod;
import static io.libvmi.DataVolumeSources.withUploadSource;
import static io.libvmi.DataVolumeSources.withVolumeSnapshotSource;
import static io.libvmi.DataVolumes.newDataVolume;
import static io.libvmi.Metadata.withName;
import static io.libvmi.RegistrySource.withImageStream;
import static io.libvmi.RegistrySource.withPlatformArch;
import static io.libvmi.RegistrySource.withPullMethod;
import static io.libvmi.RegistrySource.withRegistryCertConfigMap;
import static io.libvmi.RegistrySource.withRegistrySecret;
import static io.libvmi.RegistrySource.withUrl;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataVolumeSourcesTest {
  @Test
  void anImageComesFromARegistry() {
    assertThat(newDataVolume(withName("example"), withRegistrySource()))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                registry: {}
            """);
    assertThat(
            newDataVolume(
                withName("example"),
                withRegistryUrlSource(
                    "docker://quay.io/containerdisks/fedora",
                    withPullMethod(RegistryPullMethod.NODE),
                    withPlatformArch(Architecture.ARM64))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                registry:
                  platform:
                    architecture: arm64
                  pullMethod: node
                  url: docker://quay.io/containerdisks/fedora
            """);
    assertThat(
            newDataVolume(
                withName("example"),
                withRegistryUrlSourceAndPullMethod("docker://fedora", RegistryPullMethod.POD)))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                registry:
                  pullMethod: pod
                  url: docker://fedora
            """);
  }

  @Test
  void aLaterSourceTakesThePlaceOfAnEarlierOne() {
    assertThat(newDataVolume(withName("example"), withUploadSource(), withBlankImageSource()))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                blank: {}
            """);
    assertThat(newDataVolume(withName("example"), withBlankImageSource(), withUploadSource()))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                upload: {}
            """);
  }

  @Test
  void aVolumeIsACopy() {
    assertThat(newDataVolume(withName("example"), withPvcSource("images", "fedora")))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                pvc:
                  name: fedora
                  namespace: images
            """);
    assertThat(newDataVolume(withName("example"), withVolumeSnapshotSource("images", "fedora")))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                snapshot:
                  name: fedora
                  namespace: images
            """);
    assertThat(
            newDataVolume(
                withName("example"), withDataVolumeSourceRef("DataSource", "images", "fedora")))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              sourceRef:
                kind: DataSource
                name: fedora
                namespace: images
            """);
    assertThat(
            newDataVolume(
                withName("example"),
                withDataVolumeSourceRef("DataSource", "", "fedora"),
                withBlankImageSource()))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                blank: {}
              sourceRef:
                kind: DataSource
                name: fedora
            """);
  }

  @Test
  void aRegistryIsSaidTheRest() {
    assertThat(
            newDataVolume(
                withName("example"),
                withRegistrySource(
                    withUrl("docker://fedora"),
                    withImageStream("fedora"),
                    withRegistrySecret("login"),
                    withRegistryCertConfigMap("certificates"),
                    withPlatformArch(Architecture.AMD64),
                    withPlatformArch(Architecture.of("")))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                registry:
                  certConfigMap: certificates
                  imageStream: fedora
                  platform: {}
                  secretRef: login
                  url: docker://fedora
            """);
  }
}
