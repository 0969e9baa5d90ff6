package io.libvmi;

import static io.libvmi.Example.assertNoQuantity;
import static io.libvmi.Example.instance;
import static io.libvmi.Firmware.withUefi;
import static io.libvmi.Memory.withGuestMemory;
import static io.libvmi.Platform.withChassis;
import static io.libvmi.Platform.withFirmwareAcpi;
import static io.libvmi.Platform.withFirmwareSerial;
import static io.libvmi.Platform.withMachineType;
import static io.libvmi.Platform.withReservedOverhead;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.ACPI;
import io.libvmi.model.kubevirt.v1.Chassis;
import org.junit.jupiter.api.Test;

class PlatformTest {
  @Test
  void theHardwareIsSaidPartByPart() {
    assertThat(
            instance(
                withMachineType("q35"),
                withChassis(new Chassis().withManufacturer("Example").withSerial("1")),
                withFirmwareSerial("42"),
                withFirmwareAcpi(new ACPI().withSlicNameRef("slic")),
                withReservedOverhead("512Mi")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                chassis:
                  manufacturer: Example
                  serial: "1"
                devices: {}
                firmware:
                  acpi:
                    slicNameRef: slic
                  serial: "42"
                machine:
                  type: q35
                memory:
                  reservedOverhead:
                    addedOverhead: 512Mi
                resources: {}
            """);
  }

  @Test
  void anEmptyTextIsLeftOut() {
    assertThat(
            instance(
                withMachineType("q35"),
                withFirmwareSerial("42"),
                withMachineType(""),
                withFirmwareSerial("")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices: {}
                firmware: {}
                machine: {}
                resources: {}
            """);
  }

  @Test
  void otherPartsStay() {
    assertThat(
            instance(
                withUefi(false),
                withGuestMemory("1Gi"),
                withFirmwareSerial("42"),
                withReservedOverhead("1Mi"),
                withReservedOverhead("2048Ki")))
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
                  serial: "42"
                memory:
                  guest: 1Gi
                  reservedOverhead:
                    addedOverhead: 2Mi
                resources: {}
            """);
  }

  @Test
  void chassisAndTablesTakeThePlaceOfOthers() {
    Chassis chassis = new Chassis().withSku("1");
    ACPI acpi = new ACPI().withMsdmNameRef("msdm");
    var second = Option.all("second", withChassis(chassis), withFirmwareAcpi(acpi));
    chassis.setSku("spoilt");
    acpi.setMsdmNameRef("spoilt");
    assertThat(
            instance(
                withChassis(new Chassis().withAsset("1")),
                withFirmwareAcpi(new ACPI().withSlicNameRef("slic")),
                second))
        .hasToString(
            instance(
                    withChassis(new Chassis().withSku("1")),
                    withFirmwareAcpi(new ACPI().withMsdmNameRef("msdm")))
                .toString());
  }

  @Test
  void whatIsNoQuantityIsRefused() {
    assertNoQuantity("big", "withReservedOverhead(addedOverhead)", Platform::withReservedOverhead);
  }

  @Test
  void lockedMemoryCanBeReserved() {
    assertThat(
            instance(
                    Platform.withReservedMemLock("Required"),
                    Platform.withReservedMemLock("Required"))
                .getSpec()
                .getDomain()
                .getMemory())
        .hasToString(
            """
            reservedOverhead:
              memLock: Required
            """);
  }
}
