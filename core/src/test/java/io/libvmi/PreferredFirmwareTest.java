package io.libvmi;

import static io.libvmi.Metadata.withName;
import static io.libvmi.Preferences.newPreference;
import static io.libvmi.PreferredFirmware.withPreferredEfi;
import static io.libvmi.PreferredFirmware.withPreferredUseBios;
import static io.libvmi.PreferredFirmware.withPreferredUseBiosSerial;
import static io.libvmi.PreferredFirmware.withPreferredUseEfi;
import static io.libvmi.PreferredFirmware.withPreferredUseSecureBoot;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.EFI;
import org.junit.jupiter.api.Test;

class PreferredFirmwareTest {
  @Test
  void firmwareIsPreferred() {
    assertThat(
            newPreference(
                withName("example"),
                withPreferredEfi(new EFI().withSecureBoot(true)),
                withPreferredUseBios(false),
                withPreferredUseBiosSerial(true),
                withPreferredUseEfi(true),
                withPreferredUseSecureBoot(true)))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              firmware:
                preferredEfi:
                  secureBoot: true
                preferredUseBios: false
                preferredUseBiosSerial: true
                preferredUseEfi: true
                preferredUseSecureBoot: true
            """);
  }
}
