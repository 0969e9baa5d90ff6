package io.libvmi;

import static io.libvmi.CloudInit.withCloudInitConfigDriveUserData;
import static io.libvmi.CloudInit.withCloudInitNoCloudUserData;
import static io.libvmi.Credentials.withAccessCredentialSshPublicKey;
import static io.libvmi.Credentials.withAccessCredentialUserPassword;
import static io.libvmi.Credentials.withSshPublicKeys;
import static io.libvmi.Example.instance;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.CloudInitConfigDriveSource;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.Volume;
import org.junit.jupiter.api.Test;

class CredentialsTest {
  @Test
  void keysAndPasswordsReachTheGuestByItsAgent() {
    assertThat(
            instance(
                withAccessCredentialSshPublicKey("keys", "fedora"),
                withAccessCredentialUserPassword("passwords")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              accessCredentials:
              - sshPublicKey:
                  propagationMethod:
                    qemuGuestAgent:
                      users:
                      - fedora
                  source:
                    secret:
                      secretName: keys
              - userPassword:
                  propagationMethod:
                    qemuGuestAgent: {}
                  source:
                    secret:
                      secretName: passwords
              domain:
                devices: {}
                resources: {}
            """);
  }

  @Test
  void keysBringTheCloudInitThatTheyNeed() {
    assertThat(instance(withSshPublicKeys("keys")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              accessCredentials:
              - sshPublicKey:
                  propagationMethod:
                    noCloud: {}
                  source:
                    secret:
                      secretName: keys
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio
                    name: cloudinitdisk
                resources: {}
              volumes:
              - cloudInitNoCloud:
                  userData: |
                    #cloud-config
                name: cloudinitdisk
            """);
  }

  @Test
  void keysGoWithTheNoCloudVolumeThatIsThere() {
    assertThat(
            instance(
                withCloudInitNoCloudUserData("#!/bin/sh\n"),
                withSshPublicKeys("keys"),
                withSshPublicKeys("more")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              accessCredentials:
              - sshPublicKey:
                  propagationMethod:
                    noCloud: {}
                  source:
                    secret:
                      secretName: keys
              - sshPublicKey:
                  propagationMethod:
                    noCloud: {}
                  source:
                    secret:
                      secretName: more
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio
                    name: cloudinitdisk
                resources: {}
              volumes:
              - cloudInitNoCloud:
                  userData: |
                    #!/bin/sh
                name: cloudinitdisk
            """);
  }

  @Test
  void keysGoWithTheConfigDriveThatIsThere() {
    assertThat(instance(withCloudInitConfigDriveUserData("#!/bin/sh\n"), withSshPublicKeys("keys")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              accessCredentials:
              - sshPublicKey:
                  propagationMethod:
                    configDrive: {}
                  source:
                    secret:
                      secretName: keys
              domain:
                devices:
                  disks:
                  - disk:
                      bus: virtio
                    name: cloudinitdisk
                resources: {}
              volumes:
              - cloudInitConfigDrive:
                  userData: |
                    #!/bin/sh
                name: cloudinitdisk
            """);
  }

  @Test
  void theVolumeMayHaveAnyName() {
    Option<VirtualMachineInstance> other =
        vmi ->
            vmi.getSpec()
                .getVolumes()
                .add(
                    new Volume()
                        .withName("other")
                        .withCloudInitConfigDrive(new CloudInitConfigDriveSource()));
    assertThat(instance(other, withSshPublicKeys("keys")).getSpec().getVolumes())
        .hasToString("[cloudInitConfigDrive: {}\nname: other\n]");
  }

  @Test
  void keysComeBeforeCloudInitToo() {
    assertThat(instance(withSshPublicKeys("keys"), withCloudInitNoCloudUserData("#!/bin/sh\n")))
        .hasToString(
            instance(withCloudInitNoCloudUserData("#!/bin/sh\n"), withSshPublicKeys("keys"))
                .toString());
    Example.assertRefused(
        () -> instance(withSshPublicKeys("keys"), withCloudInitConfigDriveUserData("a")),
        "withCloudInitConfigDriveUserData: the volume \"cloudinitdisk\" is of the kind cloudInitNoCloud where cloudInitConfigDrive was expected");
    Example.assertRefused(
        () ->
            instance(
                Storage.withContainerDisk("cloudinitdisk", "image"), withSshPublicKeys("keys")),
        "withSshPublicKeys: the volume \"cloudinitdisk\" is of the kind containerDisk where cloudInitNoCloud was expected");
  }
}
