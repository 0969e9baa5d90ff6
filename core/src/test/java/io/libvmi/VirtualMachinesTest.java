package io.libvmi;

import static io.libvmi.Example.machine;
import static io.libvmi.VirtualMachines.withDataVolumeTemplate;
import static io.libvmi.VirtualMachines.withRunStrategy;
import static io.libvmi.VirtualMachines.withRunning;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.cdi.v1beta1.DataVolume;
import io.libvmi.model.cdi.v1beta1.DataVolumeBlankImage;
import io.libvmi.model.cdi.v1beta1.DataVolumeSource;
import io.libvmi.model.cdi.v1beta1.DataVolumeSpec;
import io.libvmi.model.cdi.v1beta1.DataVolumeStatus;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineSpec;
import org.junit.jupiter.api.Test;

class VirtualMachinesTest {
  @Test
  void theRunStrategyReplacesTheOneOfTheStart() {
    assertThat(machine(withRunStrategy(RunStrategy.ONCE), withRunStrategy(RunStrategy.ALWAYS)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              name: example
            spec:
              runStrategy: Always
              template:
                metadata: {}
                spec:
                  domain:
                    devices: {}
                    resources: {}
            """);
    assertThat(machine(withRunStrategy(RunStrategy.of("Sometimes"))).getSpec().getRunStrategy())
        .isEqualTo("Sometimes");
  }

  @Test
  @SuppressWarnings("deprecation") // what is deprecated is what is tested
  void runningIsTheRunStrategyAlways() {
    assertThat(machine(withRunning()))
        .hasToString(machine(withRunStrategy(RunStrategy.ALWAYS)).toString());
  }

  @Test
  @SuppressWarnings("deprecation") // what is deprecated is what is tested
  void whatADocumentSaysOfRunningIsLeftAlone() {
    Option<VirtualMachine> asRead = vm -> vm.getSpec().withRunStrategy(null).setRunning(false);
    assertThat(machine(asRead, withRunning()).getSpec().getRunning()).isFalse();
  }

  @Test
  void dataVolumesAreAddedWithMetadataAndSpecAlone() {
    DataVolume blank =
        new DataVolume()
            .withSpec(
                new DataVolumeSpec()
                    .withSource(new DataVolumeSource().withBlank(new DataVolumeBlankImage())))
            .withStatus(new DataVolumeStatus().withPhase("Succeeded"));
    blank.getMetadata().setName("data");
    DataVolume bare = new DataVolume();
    bare.getMetadata().setName("bare");

    assertThat(
            machine(
                withDataVolumeTemplate(blank),
                withDataVolumeTemplate(bare),
                withDataVolumeTemplate(bare)))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              name: example
            spec:
              dataVolumeTemplates:
              - metadata:
                  name: data
                spec:
                  source:
                    blank: {}
              - metadata:
                  name: bare
                spec: {}
              - metadata:
                  name: bare
                spec: {}
              runStrategy: Halted
              template:
                metadata: {}
                spec:
                  domain:
                    devices: {}
                    resources: {}
            """);
  }

  @Test
  void theSpecIsMadeWhereThereIsNone() {
    VirtualMachine vm = new VirtualMachine();
    withRunStrategy(RunStrategy.MANUAL).applyTo(vm);
    assertThat(vm.getSpec())
        .isEqualTo(new VirtualMachineSpec().withRunStrategy("Manual"))
        .hasToString("runStrategy: Manual\n");
  }
}
