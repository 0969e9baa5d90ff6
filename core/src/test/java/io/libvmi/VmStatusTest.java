package io.libvmi;

import static io.libvmi.Example.machine;
import static io.libvmi.VmStatus.newVmStatus;
import static io.libvmi.VmStatus.withVmCondition;
import static io.libvmi.VmStatus.withVmStatus;
import static io.libvmi.VmStatus.withVmVolumeUpdateState;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.kubevirt.v1.VirtualMachineCondition;
import io.libvmi.model.kubevirt.v1.VolumeMigrationState;
import io.libvmi.model.kubevirt.v1.VolumeUpdateState;
import org.junit.jupiter.api.Test;

class VmStatusTest {
  @Test
  void aMachineSaysSomethingOfItself() {
    assertThat(
            machine(
                withVmStatus(
                    newVmStatus(
                        withVmCondition(
                            new VirtualMachineCondition().withType("Ready").withStatus("True"))))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              name: example
            spec:
              runStrategy: Halted
              template:
                metadata: {}
                spec:
                  domain:
                    devices: {}
                    resources: {}
            status:
              conditions:
              - status: "True"
                type: Ready
            """);
  }

  @Test
  void aStatusInWhichNothingIsSaidIsLeftOut() {
    assertThat(machine(withVmStatus(newVmStatus()))).isEqualTo(machine());
  }

  @Test
  void conditionsAreAdded() {
    assertThat(
            newVmStatus(
                withVmCondition(new VirtualMachineCondition().withType("Ready").withStatus("True")),
                withVmCondition(
                    new VirtualMachineCondition().withType("Ready").withStatus("False")),
                withVmVolumeUpdateState(
                    new VolumeUpdateState().withVolumeMigrationState(new VolumeMigrationState()))))
        .hasToString(
            """
            conditions:
            - status: "True"
              type: Ready
            - status: "False"
              type: Ready
            volumeUpdateState:
              volumeMigrationState: {}
            """);
  }
}
