package io.libvmi;

import static io.libvmi.CdRoms.withEmptyCdRom;
import static io.libvmi.Config.withConfigMapDisk;
import static io.libvmi.Config.withConfigMapFs;
import static io.libvmi.Config.withDownwardApiDisk;
import static io.libvmi.Config.withDownwardApiFs;
import static io.libvmi.Config.withLabelledConfigMapDisk;
import static io.libvmi.Config.withLabelledSecretDisk;
import static io.libvmi.Config.withSecretDisk;
import static io.libvmi.Config.withSecretFs;
import static io.libvmi.Config.withServiceAccountDisk;
import static io.libvmi.Config.withServiceAccountFs;
import static io.libvmi.Config.withServiceAccountName;
import static io.libvmi.Config.withSysprepConfigMap;
import static io.libvmi.Config.withSysprepSecret;
import static io.libvmi.Example.instance;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfigTest {
  @Test
  void configurationIsShownAsDisks() {
    assertThat(
            instance(
                withSecretDisk("my-secret", "a"),
                withConfigMapDisk("my-map", "b"),
                withServiceAccountDisk("default"),
                withDownwardApiDisk("labels")))
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
                  - name: a
                  - name: b
                  - name: default-disk
                  - name: labels
                resources: {}
              volumes:
              - name: a
                secret:
                  secretName: my-secret
              - configMap:
                  name: my-map
                name: b
              - name: default-disk
                serviceAccount:
                  serviceAccountName: default
              - downwardAPI:
                  fields:
                  - fieldRef:
                      fieldPath: metadata.labels
                    path: labels
                name: labels
            """);
  }

  @Test
  void configurationIsShownAsFiles() {
    assertThat(
            instance(
                withSecretFs("my-secret", "a"),
                withConfigMapFs("my-map", "b"),
                withServiceAccountFs("default", "c"),
                withDownwardApiFs("labels")))
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
                  - name: a
                    virtiofs: {}
                  - name: b
                    virtiofs: {}
                  - name: c
                    virtiofs: {}
                  - name: labels
                    virtiofs: {}
                resources: {}
              volumes:
              - name: a
                secret:
                  secretName: my-secret
              - configMap:
                  name: my-map
                name: b
              - name: c
                serviceAccount:
                  serviceAccountName: default
              - downwardAPI:
                  fields:
                  - fieldRef:
                      fieldPath: metadata.labels
                    path: labels
                name: labels
            """);
  }

  @Test
  void aDiskCanHaveALabel() {
    assertThat(
            instance(
                withLabelledSecretDisk("my-secret", "a", "SECRET"),
                withLabelledConfigMapDisk("my-map", "b", "cfgdata")))
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
                  - name: a
                  - name: b
                resources: {}
              volumes:
              - name: a
                secret:
                  secretName: my-secret
                  volumeLabel: SECRET
              - configMap:
                  name: my-map
                  volumeLabel: cfgdata
                name: b
            """);
  }

  @Test
  void anEmptyLabelIsNone() {
    assertThat(
            instance(
                withLabelledSecretDisk("my-secret", "a", ""),
                withLabelledConfigMapDisk("my-map", "b", "")))
        .hasToString(
            instance(withSecretDisk("my-secret", "a"), withConfigMapDisk("my-map", "b"))
                .toString());
  }

  @Test
  void anEmptyReferenceIsLeftOut() {
    assertThat(
            instance(
                withSecretDisk("", "a"), withConfigMapDisk("", "b"), withServiceAccountDisk("")))
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
                  - name: a
                  - name: b
                  - name: -disk
                resources: {}
              volumes:
              - name: a
                secret: {}
              - configMap: {}
                name: b
              - name: -disk
                serviceAccount: {}
            """);
  }

  @Test
  void aNameThatIsTakenIsAddedAllTheSame() {
    assertThat(instance(withSecretDisk("one", "a"), withConfigMapDisk("two", "a")))
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
                  - name: a
                  - name: a
                resources: {}
              volumes:
              - name: a
                secret:
                  secretName: one
              - configMap:
                  name: two
                name: a
            """);
    assertThat(instance(withSecretFs("one", "a"), withSecretFs("one", "a")))
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
                  - name: a
                    virtiofs: {}
                  - name: a
                    virtiofs: {}
                resources: {}
              volumes:
              - name: a
                secret:
                  secretName: one
              - name: a
                secret:
                  secretName: one
            """);
  }

  @Test
  void windowsFindsItsAnswersInADrive() {
    assertThat(
            instance(
                withEmptyCdRom(DiskBus.SATA, "answers"),
                withSysprepSecret("answers", "my-secret"),
                withSysprepConfigMap("more", "my-map")))
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
                  - cdrom:
                      bus: sata
                    name: answers
                resources: {}
              volumes:
              - name: answers
                sysprep:
                  secret:
                    name: my-secret
              - name: more
                sysprep:
                  configMap:
                    name: my-map
            """);
  }

  @Test
  void answersOfNobodyAreNamedToo() {
    assertThat(instance(withSysprepSecret("a", ""), withSysprepConfigMap("a", "")))
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
              volumes:
              - name: a
                sysprep:
                  secret: {}
              - name: a
                sysprep:
                  configMap: {}
            """);
  }

  @Test
  void thePodRunsAsAServiceAccount() {
    assertThat(instance(withServiceAccountName("robot")))
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
              serviceAccountName: robot
            """);
  }

  @Test
  void anEmptyServiceAccountIsTheDefaultOne() {
    assertThat(instance(withServiceAccountName("robot"), withServiceAccountName("")))
        .hasToString(instance().toString());
  }
}
