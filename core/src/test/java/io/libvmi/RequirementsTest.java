package io.libvmi;

import static io.libvmi.Example.assertNoQuantity;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Preferences.newPreference;
import static io.libvmi.Requirements.withRequiredArchitecture;
import static io.libvmi.Requirements.withRequiredCpus;
import static io.libvmi.Requirements.withRequiredMemory;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequirementsTest {
  @Test
  void aMachineHasToHaveThis() {
    assertThat(
            newPreference(
                withName("example"),
                withRequiredArchitecture(Architecture.ARM64),
                withRequiredCpus(1),
                withRequiredCpus(2),
                withRequiredMemory("1Gi"),
                withRequiredMemory("2Gi")))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              requirements:
                architecture: arm64
                cpu:
                  guest: 2
                memory:
                  guest: 2Gi
            """);
  }

  @Test
  void memoryIsAQuantity() {
    assertNoQuantity("2GB", "withRequiredMemory(guest)", Requirements::withRequiredMemory);
  }
}
