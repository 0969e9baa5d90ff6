package io.libvmi;

import static io.libvmi.DeviceSettings.withAutoattachInputDevice;
import static io.libvmi.DeviceSettings.withAutoattachVsock;
import static io.libvmi.DeviceSettings.withBlockMultiQueue;
import static io.libvmi.DeviceSettings.withClientPassthrough;
import static io.libvmi.DeviceSettings.withDisableHotplug;
import static io.libvmi.DeviceSettings.withSound;
import static io.libvmi.DeviceSettings.withUseVirtioTransitional;
import static io.libvmi.Example.instance;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceSettingsTest {
  @Test
  void eachOptionSetsItsField() {
    assertThat(
            instance(
                withAutoattachInputDevice(true),
                withAutoattachVsock(true),
                withBlockMultiQueue(true),
                withClientPassthrough(),
                withDisableHotplug(true),
                withUseVirtioTransitional(true)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  autoattachInputDevice: true
                  autoattachVSOCK: true
                  blockMultiQueue: true
                  clientPassthrough: {}
                  disableHotplug: true
                  useVirtioTransitional: true
                resources: {}
            """);
  }

  @Test
  void falseIsSaidToo() {
    assertThat(
            instance(
                withAutoattachInputDevice(false),
                withAutoattachVsock(false),
                withBlockMultiQueue(false),
                withDisableHotplug(false),
                withUseVirtioTransitional(false)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  autoattachInputDevice: false
                  autoattachVSOCK: false
                  blockMultiQueue: false
                  disableHotplug: false
                  useVirtioTransitional: false
                resources: {}
            """);
  }

  @Test
  void aSoundCardTakesThePlaceOfAnotherOne() {
    assertThat(instance(withSound("one", "ac97"), withSound("two", "")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  sound:
                    name: two
                resources: {}
            """);
  }

  @Test
  void aSoundCardHasAModel() {
    assertThat(instance(withSound("one", "ac97")))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: example
            spec:
              domain:
                devices:
                  sound:
                    model: ac97
                    name: one
                resources: {}
            """);
  }

  @Test
  void whatIsSaidOfClientPassthroughIsKept() {
    var vmi = instance(withClientPassthrough());
    vmi.getSpec().getDomain().getDevices().getClientPassthrough().setAdditionalProperty("later", 1);
    assertThat(Libvmi.from(vmi, withClientPassthrough())).hasToString(vmi.toString());
  }
}
