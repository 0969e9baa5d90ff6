package io.libvmi;

import static io.libvmi.DataVolumes.newDataVolume;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.GcsSource.withGcsSecret;
import static io.libvmi.HttpSource.withHttpCertConfigMap;
import static io.libvmi.HttpSource.withHttpExtraHeader;
import static io.libvmi.HttpSource.withHttpSecret;
import static io.libvmi.HttpSource.withHttpSecretExtraHeader;
import static io.libvmi.ImageIoSource.withImageIoCertConfigMap;
import static io.libvmi.ImageIoSource.withImageIoInsecureSkipVerify;
import static io.libvmi.ImageIoSource.withImageIoSecret;
import static io.libvmi.ImportSources.withGcsSource;
import static io.libvmi.ImportSources.withHttpSource;
import static io.libvmi.ImportSources.withImageIoSource;
import static io.libvmi.ImportSources.withS3Source;
import static io.libvmi.ImportSources.withVddkSource;
import static io.libvmi.Metadata.withName;
import static io.libvmi.S3Source.withS3CertConfigMap;
import static io.libvmi.S3Source.withS3Secret;
import static io.libvmi.VddkSource.withVddkExtraArgs;
import static io.libvmi.VddkSource.withVddkInitImageUrl;
import static io.libvmi.VddkSource.withVddkSecret;
import static io.libvmi.VddkSource.withVddkThumbprint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ImportSourcesTest {
  @Test
  void aFileComesFromAServer() {
    assertThat(
            newDataVolume(
                withName("example"),
                withHttpSource(
                    "https://example.org/disk.qcow2",
                    withHttpSecret("login"),
                    withHttpCertConfigMap("certificates"),
                    withHttpExtraHeader("X-Token: abc"),
                    withHttpSecretExtraHeader("headers"))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                http:
                  certConfigMap: certificates
                  extraHeaders:
                  - 'X-Token: abc'
                  secretExtraHeaders:
                  - headers
                  secretRef: login
                  url: https://example.org/disk.qcow2
            """);
    assertThat(
            newDataVolume(
                withName("example"),
                withS3Source(
                    "https://s3.example.org/images/disk.qcow2",
                    withS3Secret("login"),
                    withS3CertConfigMap("certificates"))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                s3:
                  certConfigMap: certificates
                  secretRef: login
                  url: https://s3.example.org/images/disk.qcow2
            """);
    assertThat(
            newDataVolume(
                withName("example"),
                withGcsSource("gs://images/disk.qcow2", withGcsSecret("login"))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                gcs:
                  secretRef: login
                  url: gs://images/disk.qcow2
            """);
  }

  @Test
  void aDiskComesFromAnotherHypervisor() {
    assertThat(
            newDataVolume(
                withName("example"),
                withImageIoSource(
                    "https://engine.example.org/ovirt-engine/api",
                    "1234",
                    withImageIoSecret("login"),
                    withImageIoCertConfigMap("certificates"),
                    withImageIoInsecureSkipVerify(false))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                imageio:
                  certConfigMap: certificates
                  diskId: "1234"
                  insecureSkipVerify: false
                  secretRef: login
                  url: https://engine.example.org/ovirt-engine/api
            """);
    assertThat(
            newDataVolume(
                withName("example"),
                withVddkSource(
                    "https://vcenter.example.org",
                    "5678",
                    "[disks] vm/vm.vmdk",
                    withVddkSecret("login"),
                    withVddkThumbprint("20:6C"),
                    withVddkInitImageUrl("quay.io/example/vddk"),
                    withVddkExtraArgs("settings"))))
        .hasToString(
            """
            apiVersion: cdi.kubevirt.io/v1beta1
            kind: DataVolume
            metadata:
              name: example
            spec:
              source:
                vddk:
                  backingFile: '[disks] vm/vm.vmdk'
                  extraArgs: settings
                  initImageURL: quay.io/example/vddk
                  secretRef: login
                  thumbprint: 20:6C
                  url: https://vcenter.example.org
                  uuid: "5678"
            """);
  }

  @Test
  void nullIsRefused() {
    assertRefused(
        () -> withHttpSource("a", withHttpSecret("b"), null),
        "withHttpSource(options[1]): null was given where a value was expected");
  }
}
