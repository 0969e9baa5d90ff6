package io.libvmi;

import static io.libvmi.Devices.withAutoattachGraphicsDevice;
import static io.libvmi.Devices.withAutoattachMemBalloon;
import static io.libvmi.Devices.withAutoattachSerialConsole;
import static io.libvmi.Devices.withDownwardMetricsChannel;
import static io.libvmi.Devices.withDownwardMetricsVolume;
import static io.libvmi.Devices.withLogSerialConsole;
import static io.libvmi.Devices.withPanicDevice;
import static io.libvmi.Devices.withRng;
import static io.libvmi.Devices.withTablet;
import static io.libvmi.Devices.withTpm;
import static io.libvmi.Devices.withVideo;
import static io.libvmi.Devices.withWatchdog;
import static io.libvmi.Devices.withoutSerialConsole;
import static io.libvmi.Example.instance;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DevicesTest {
  @Test
  void devicesAreThereOnceHoweverOftenTheyAreAskedFor() {
    assertThat(
            instance(
                withRng(), withDownwardMetricsChannel(), withRng(), withDownwardMetricsChannel()))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  downwardMetrics: {}
                  rng: {}
                resources: {}
            """);
  }

  @Test
  void aDeviceThatIsThereStaysAsItIs() {
    var vmi = instance(withRng(), withDownwardMetricsChannel());
    var devices = vmi.getSpec().getDomain().getDevices();
    devices.getRng().setAdditionalProperty("later", 1);
    devices.getDownwardMetrics().setAdditionalProperty("later", 2);

    assertThat(Libvmi.from(vmi, withRng(), withDownwardMetricsChannel()))
        .hasToString(vmi.toString());
  }

  @Test
  void aWatchdogHasAnAction() {
    assertThat(instance(withWatchdog(WatchdogAction.RESET)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  watchdog:
                    i6300esb:
                      action: reset
                    name: watchdog
                resources: {}
            """);
  }

  @Test
  void aLaterWatchdogTakesThePlaceOfAnEarlierOne() {
    assertThat(instance(withWatchdog(WatchdogAction.POWEROFF), withWatchdog(WatchdogAction.of(""))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  watchdog:
                    i6300esb: {}
                    name: watchdog
                resources: {}
            """);
  }

  @Test
  void metricsOfTheNodeAreAVolumeThatIsAddedWithoutLooking() {
    assertThat(instance(withDownwardMetricsVolume("vhostmd"), withDownwardMetricsVolume("vhostmd")))
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
                    name: vhostmd
                  - disk:
                      bus: virtio
                    name: vhostmd
                resources: {}
              volumes:
              - downwardMetrics: {}
                name: vhostmd
              - downwardMetrics: {}
                name: vhostmd
            """);
  }

  @Test
  void theSerialConsoleIsSwitchedOffAndOn() {
    assertThat(instance(withAutoattachSerialConsole(false)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  autoattachSerialConsole: false
                resources: {}
            """);
    assertThat(instance(withAutoattachSerialConsole(false), withAutoattachSerialConsole(true)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  autoattachSerialConsole: true
                resources: {}
            """);
  }

  @Test
  @SuppressWarnings("deprecation") // what is deprecated is what is tested
  void theNameOfV120SwitchesTheSerialConsoleOff() {
    assertThat(instance(withAutoattachSerialConsole(true), withoutSerialConsole()))
        .hasToString(instance(withAutoattachSerialConsole(false)).toString());
  }

  @Test
  void aWatchdogIsOneThatTheArchitectureKnows() {
    assertThat(instance(withWatchdog(WatchdogAction.RESET, Architecture.S390X)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  watchdog:
                    diag288:
                      action: reset
                    name: watchdog
                resources: {}
            """);
  }

  @Test
  void elsewhereTheWatchdogIsTheSame() {
    assertThat(instance(withWatchdog(WatchdogAction.RESET, Architecture.ARM64)))
        .hasToString(instance(withWatchdog(WatchdogAction.RESET)).toString());
    assertThat(
            instance(
                withWatchdog(WatchdogAction.RESET, Architecture.S390X),
                withWatchdog(WatchdogAction.of(""), Architecture.of(""))))
        .hasToString(instance(withWatchdog(WatchdogAction.of(""))).toString());
  }

  @Test
  void tabletsAndPanicDevicesAreAddedOneByOne() {
    assertThat(
            instance(
                withTablet("one", InputBus.USB),
                withTablet("one", InputBus.of("")),
                withPanicDevice(PanicDeviceModel.PVPANIC),
                withPanicDevice(PanicDeviceModel.HYPERV)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  inputs:
                  - bus: usb
                    name: one
                    type: tablet
                  - name: one
                    type: tablet
                  panicDevices:
                  - model: pvpanic
                  - model: hyperv
                resources: {}
            """);
  }

  @Test
  void whatComesByItselfIsSwitchedOff() {
    assertThat(
            instance(
                withAutoattachGraphicsDevice(false),
                withAutoattachMemBalloon(false),
                withLogSerialConsole(false)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  autoattachGraphicsDevice: false
                  autoattachMemBalloon: false
                  logSerialConsole: false
                resources: {}
            """);
  }

  @Test
  void whatComesByItselfIsSwitchedOnAgain() {
    assertThat(
            instance(
                withAutoattachGraphicsDevice(false),
                withAutoattachMemBalloon(false),
                withLogSerialConsole(false),
                withAutoattachGraphicsDevice(true),
                withAutoattachMemBalloon(true),
                withLogSerialConsole(true)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  autoattachGraphicsDevice: true
                  autoattachMemBalloon: true
                  logSerialConsole: true
                resources: {}
            """);
  }

  @Test
  void aTrustedPlatformModuleIsPersistentOrNot() {
    assertThat(instance(withTpm(true), withVideo("bochs"), withTpm(false)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  tpm:
                    persistent: false
                  video:
                    type: bochs
                resources: {}
            """);
  }

  @Test
  void anEmptyVideoTypeIsTheOneOfTheArchitecture() {
    assertThat(instance(withVideo("bochs"), withVideo("")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  video: {}
                resources: {}
            """);
  }

  @Test
  void whatElseIsSaidOfModuleAndVideoIsKept() {
    var vmi = instance(withTpm(true), withVideo("vga"));
    var devices = vmi.getSpec().getDomain().getDevices();
    devices.getTpm().setAdditionalProperty("later", 1);
    devices.getVideo().setAdditionalProperty("later", 2);
    assertThat(Libvmi.from(vmi, withTpm(true), withVideo("vga"))).hasToString(vmi.toString());
  }
}
