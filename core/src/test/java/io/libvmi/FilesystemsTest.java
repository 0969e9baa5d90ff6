package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.instance;
import static io.libvmi.Filesystems.withFilesystemContainerPath;
import static io.libvmi.Filesystems.withFilesystemDv;
import static io.libvmi.Filesystems.withFilesystemPvc;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilesystemsTest {
  @Test
  void fileSystemsAreSharedByVirtiofsUnderTheNameOfWhatIsShared() {
    assertThat(instance(withFilesystemPvc("my-claim"), withFilesystemDv("my-volume")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  filesystems:
                  - name: my-claim
                    virtiofs: {}
                  - name: my-volume
                    virtiofs: {}
                resources: {}
              volumes:
              - name: my-claim
                persistentVolumeClaim:
                  claimName: my-claim
              - dataVolume:
                  name: my-volume
                name: my-volume
            """);
  }

  @Test
  void aNameInUseIsRefusedWhenTheOptionIsApplied() {
    var claim = withFilesystemPvc("data");
    assertRefused(
        () -> instance(claim, claim),
        "withFilesystemPvc: the manifest has a file system named \"data\" already");
    assertRefused(
        () -> instance(claim, withFilesystemDv("data")),
        "withFilesystemDv: the manifest has a file system named \"data\" already");
  }

  @Test
  void aRefusedOptionLeavesTheManifestAsItIs() {
    var vmi = instance(withFilesystemPvc("data"), it -> it.getSpec().setVolumes(null));
    String before = vmi.toString();

    assertRefused(
        () -> withFilesystemDv("data").applyTo(vmi),
        "withFilesystemDv: the manifest has a file system named \"data\" already");
    assertThat(vmi).hasToString(before);
  }

  @Test
  void aDiskOfThatNameSharesItsVolume() {
    assertThat(instance(Storage.withContainerDisk("data", "image"), withFilesystemPvc("data")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio
                    name: data
                  filesystems:
                  - name: data
                    virtiofs: {}
                resources: {}
              volumes:
              - containerDisk:
                  image: image
                name: data
            """);
  }

  @Test
  void aFolderOfThePodIsShared() {
    assertThat(instance(withFilesystemContainerPath("logs", "/var/log")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  filesystems:
                  - name: logs
                    virtiofs: {}
                resources: {}
              volumes:
              - containerPath:
                  path: /var/log
                name: logs
            """);
  }

  @Test
  void aFolderUnderANameInUseIsRefused() {
    assertRefused(
        () -> instance(withFilesystemPvc("data"), withFilesystemContainerPath("data", "/")),
        "withFilesystemContainerPath: the manifest has a file system named \"data\" already");
  }
}
