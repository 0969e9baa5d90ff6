package io.libvmi;

import static io.libvmi.Example.instance;
import static io.libvmi.Firmware.withFirmwareUuid;
import static io.libvmi.Firmware.withKernelBoot;
import static io.libvmi.Firmware.withKernelBootContainer;
import static io.libvmi.Firmware.withKernelBootContainerImagePullSecret;
import static io.libvmi.Firmware.withPersistentUefi;
import static io.libvmi.Firmware.withUefi;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.BIOS;
import io.libvmi.model.kubevirt.v1.Bootloader;
import io.libvmi.model.kubevirt.v1.FeatureAPIC;
import io.libvmi.model.kubevirt.v1.FeatureState;
import io.libvmi.model.kubevirt.v1.Features;
import org.junit.jupiter.api.Test;

class FirmwareTest {
  @Test
  void uefiWithoutSecureBootNeedsNothingElse() {
    assertThat(instance(withUefi(false)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                firmware:
                  bootloader:
                    efi:
                      secureBoot: false
                resources: {}
            """);
  }

  @Test
  void secureBootEnablesSmm() {
    assertThat(instance(withUefi(true)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                features:
                  acpi: {}
                  smm:
                    enabled: true
                firmware:
                  bootloader:
                    efi:
                      secureBoot: true
                resources: {}
            """);
  }

  @Test
  void secureBootSwitchedOffLeavesSmmOn() {
    assertThat(instance(withUefi(true), withUefi(false)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                features:
                  acpi: {}
                  smm:
                    enabled: true
                firmware:
                  bootloader:
                    efi:
                      secureBoot: false
                resources: {}
            """);
  }

  @Test
  void uefiTakesThePlaceOfABiosAndLeavesTheRest() {
    Option<io.libvmi.model.kubevirt.v1.VirtualMachineInstance> before =
        vmi ->
            vmi.getSpec()
                .getDomain()
                .withFeatures(
                    new Features()
                        .withApic(new FeatureAPIC().withEnabled(true))
                        .withSmm(new FeatureState().withEnabled(false)))
                .setFirmware(
                    new io.libvmi.model.kubevirt.v1.Firmware()
                        .withSerial("42")
                        .withBootloader(new Bootloader().withBios(new BIOS().withUseSerial(true))));
    assertThat(instance(before, withUefi(true)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                features:
                  apic:
                    enabled: true
                  smm:
                    enabled: true
                firmware:
                  bootloader:
                    efi:
                      secureBoot: true
                  serial: "42"
                resources: {}
            """);
  }

  @Test
  void whatElseIsSaidOfUefiIsKept() {
    var vmi = instance(withUefi(true));
    vmi.getSpec().getDomain().getFirmware().getBootloader().getEfi().setPersistent(true);

    assertThat(Libvmi.from(vmi, withUefi(false)))
        .hasToString(vmi.toString().replace("secureBoot: true", "secureBoot: false"));
  }

  @Test
  void uefiCanKeepItsVariables() {
    assertThat(instance(withPersistentUefi(true)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                features:
                  acpi: {}
                  smm:
                    enabled: true
                firmware:
                  bootloader:
                    efi:
                      persistent: true
                      secureBoot: true
                resources: {}
            """);
  }

  @Test
  void whatIsKeptIsKeptUntilItIsSaidOtherwise() {
    assertThat(instance(withUefi(true), withPersistentUefi(true)))
        .hasToString(instance(withPersistentUefi(true)).toString());
    assertThat(instance(withPersistentUefi(false), withUefi(false)))
        .hasToString(instance(withPersistentUefi(false)).toString());
    assertThat(
            instance(
                vmi ->
                    vmi.getSpec()
                        .getDomain()
                        .setFirmware(
                            new io.libvmi.model.kubevirt.v1.Firmware()
                                .withBootloader(new Bootloader().withBios(new BIOS()))),
                withPersistentUefi(false)))
        .hasToString(instance(withPersistentUefi(false)).toString());
  }

  @Test
  void aKernelComesOutOfAnImage() {
    assertThat(
            instance(
                withKernelBootContainer("image"),
                withKernelBootContainerImagePullSecret("secret"),
                withFirmwareUuid("5d307ca9-b3ef-428c-8861-06e72d69f223")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                firmware:
                  kernelBoot:
                    container:
                      image: image
                      imagePullSecret: secret
                  uuid: 5d307ca9-b3ef-428c-8861-06e72d69f223
                resources: {}
            """);
  }

  @Test
  void aKernelHasPathsAndArguments() {
    assertThat(
            instance(
                withKernelBootContainerImagePullSecret("secret"),
                withKernelBoot("image", "/boot/vmlinuz", "/boot/initrd", "console=ttyS0")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                firmware:
                  kernelBoot:
                    container:
                      image: image
                      imagePullSecret: secret
                      initrdPath: /boot/initrd
                      kernelPath: /boot/vmlinuz
                    kernelArgs: console=ttyS0
                resources: {}
            """);
  }

  @Test
  void aLaterKernelReplacesAllOfAnEarlierOne() {
    assertThat(
            instance(
                withKernelBoot("old", "/boot/vmlinuz", "/boot/initrd", "quiet"),
                withKernelBoot("image", "", "", "")))
        .hasToString(instance(withKernelBootContainer("image")).toString());
  }

  @Test
  void anImageAloneLeavesTheRestOfAKernel() {
    assertThat(instance(withKernelBoot("old", "/k", "/i", "quiet"), withKernelBootContainer("new")))
        .hasToString(instance(withKernelBoot("new", "/k", "/i", "quiet")).toString());
  }

  @Test
  void aSecretWithoutAnImageHasAnEmptyOne() {
    assertThat(
            instance(
                withKernelBootContainerImagePullSecret("secret"),
                withKernelBootContainerImagePullSecret(""),
                withFirmwareUuid("1"),
                withFirmwareUuid("")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                firmware:
                  kernelBoot:
                    container:
                      image: ""
                resources: {}
            """);
  }

  @Test
  void theImageOfAKernelIsPulledWhenSaid() {
    assertThat(
            instance(Firmware.withKernelBootContainerImagePullPolicy(PullPolicy.ALWAYS))
                .getSpec()
                .getDomain()
                .getFirmware())
        .hasToString(
            """
            kernelBoot:
              container:
                image: ""
                imagePullPolicy: Always
            """);
    assertThat(
            instance(
                    Firmware.withKernelBootContainer("kernel"),
                    Firmware.withKernelBootContainerImagePullPolicy(PullPolicy.of("")))
                .getSpec()
                .getDomain()
                .getFirmware())
        .hasToString(
            """
            kernelBoot:
              container:
                image: kernel
            """);
  }
}
