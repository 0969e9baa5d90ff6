package io.libvmi;

import static io.libvmi.Clones.newClone;
import static io.libvmi.Clones.withCloneAnnotationFilter;
import static io.libvmi.Clones.withCloneLabelFilter;
import static io.libvmi.Clones.withCloneMacAddress;
import static io.libvmi.Clones.withClonePatch;
import static io.libvmi.Clones.withCloneSmBiosSerial;
import static io.libvmi.Clones.withCloneSource;
import static io.libvmi.Clones.withCloneTarget;
import static io.libvmi.Clones.withCloneTemplateAnnotationFilter;
import static io.libvmi.Clones.withCloneTemplateLabelFilter;
import static io.libvmi.Clones.withVolumeNamePolicy;
import static io.libvmi.Metadata.withName;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClonesTest {
  @Test
  void aMachineIsMadeOfAnotherOneOrOfASnapshot() {
    assertThat(
            newClone(
                withName("example"), withCloneSource("VirtualMachine", "a"), withCloneTarget("b")))
        .hasToString(
            """
            apiVersion: clone.kubevirt.io/v1beta1
            kind: VirtualMachineClone
            metadata:
              name: example
            spec:
              source:
                apiGroup: kubevirt.io
                kind: VirtualMachine
                name: a
              target:
                apiGroup: kubevirt.io
                kind: VirtualMachine
                name: b
            """);
    assertThat(newClone(withName("example"), withCloneSource("VirtualMachineSnapshot", "snap-1")))
        .hasToString(
            """
            apiVersion: clone.kubevirt.io/v1beta1
            kind: VirtualMachineClone
            metadata:
              name: example
            spec:
              source:
                apiGroup: snapshot.kubevirt.io
                kind: VirtualMachineSnapshot
                name: snap-1
            """);
  }

  @Test
  void itIsSaidWhatIsDifferent() {
    assertThat(
            newClone(
                withName("example"),
                withCloneLabelFilter("*"),
                withCloneLabelFilter("!example.org/*"),
                withCloneAnnotationFilter("note"),
                withCloneTemplateLabelFilter("app"),
                withCloneTemplateAnnotationFilter("!*"),
                withCloneMacAddress("default", "02:00:00:00:00:01"),
                withCloneSmBiosSerial("1234"),
                withClonePatch("{\"op\": \"remove\", \"path\": \"/metadata/labels/app\"}"),
                withVolumeNamePolicy(VolumeNamePolicy.PREFIX_TARGET_NAME)))
        .hasToString(
            """
            apiVersion: clone.kubevirt.io/v1beta1
            kind: VirtualMachineClone
            metadata:
              name: example
            spec:
              annotationFilters:
              - note
              labelFilters:
              - '*'
              - '!example.org/*'
              newMacAddresses:
                default: "02:00:00:00:00:01"
              newSMBiosSerial: "1234"
              patches:
              - '{"op": "remove", "path": "/metadata/labels/app"}'
              template:
                annotationFilters:
                - '!*'
                labelFilters:
                - app
              volumeNamePolicy: PrefixTargetName
            """);
  }
}
