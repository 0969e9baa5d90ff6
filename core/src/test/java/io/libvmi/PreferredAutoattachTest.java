package io.libvmi;

import static io.libvmi.Metadata.withName;
import static io.libvmi.Preferences.newPreference;
import static io.libvmi.PreferredAutoattach.withPreferredAutoattachGraphicsDevice;
import static io.libvmi.PreferredAutoattach.withPreferredAutoattachInputDevice;
import static io.libvmi.PreferredAutoattach.withPreferredAutoattachMemBalloon;
import static io.libvmi.PreferredAutoattach.withPreferredAutoattachPodInterface;
import static io.libvmi.PreferredAutoattach.withPreferredAutoattachSerialConsole;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreferredAutoattachTest {
  @Test
  void devicesAreAttachedOrNot() {
    assertThat(
            newPreference(
                withName("example"),
                withPreferredAutoattachGraphicsDevice(true),
                withPreferredAutoattachInputDevice(true),
                withPreferredAutoattachMemBalloon(false),
                withPreferredAutoattachPodInterface(false),
                withPreferredAutoattachSerialConsole(true)))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              devices:
                preferredAutoattachGraphicsDevice: true
                preferredAutoattachInputDevice: true
                preferredAutoattachMemBalloon: false
                preferredAutoattachPodInterface: false
                preferredAutoattachSerialConsole: true
            """);
  }
}
