package io.libvmi;

import static io.libvmi.Example.instance;
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
}
