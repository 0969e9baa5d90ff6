package io.libvmi;

import static io.libvmi.Example.assertRefused;
import static io.libvmi.Metadata.withName;
import static io.libvmi.Preferences.newPreference;
import static io.libvmi.PreferredCpu.withPreferSpreadSocketToCoreRatio;
import static io.libvmi.PreferredCpu.withPreferredCpuFeature;
import static io.libvmi.PreferredCpu.withPreferredCpuTopology;
import static io.libvmi.PreferredCpu.withPreferredSpreadAcross;
import static io.libvmi.PreferredCpu.withPreferredSpreadRatio;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PreferredCpuTest {
  @Test
  void theTopologyIsPreferred() {
    assertThat(
            newPreference(
                withName("example"),
                withPreferredCpuTopology(PreferredCpuTopology.SPREAD),
                withPreferredSpreadAcross(SpreadAcross.SOCKETS_CORES_THREADS),
                withPreferredSpreadRatio(4),
                withPreferSpreadSocketToCoreRatio(2)))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              cpu:
                preferredCPUTopology: spread
                spreadOptions:
                  across: SocketsCoresThreads
                  ratio: 4
              preferSpreadSocketToCoreRatio: 2
            """);
  }

  @Test
  void featuresAreAddedOneByOne() {
    assertThat(
            newPreference(
                withName("example"),
                withPreferredCpuFeature("vmx", "require"),
                withPreferredCpuFeature("mpx", "")))
        .hasToString(
            """
            apiVersion: instancetype.kubevirt.io/v1beta1
            kind: VirtualMachinePreference
            metadata:
              name: example
            spec:
              cpu:
                preferredCPUFeatures:
                - name: vmx
                  policy: require
                - name: mpx
            """);
  }

  @Test
  void aRatioHasThirtyTwoBits() {
    assertRefused(
        () -> withPreferredSpreadRatio(-1),
        "withPreferredSpreadRatio(ratio): -1 was given where 0 to 4294967295 was expected");
  }
}
