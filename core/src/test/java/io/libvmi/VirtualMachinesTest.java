package io.libvmi;

import static io.libvmi.DataVolumes.newDataVolume;
import static io.libvmi.Disks.withBootOrder;
import static io.libvmi.Example.assertRefused;
import static io.libvmi.Example.machine;
import static io.libvmi.Metadata.withName;
import static io.libvmi.VirtualMachines.withDataVolumeDisk;
import static io.libvmi.VirtualMachines.withDataVolumeTemplate;
import static io.libvmi.VirtualMachines.withRebootPolicy;
import static io.libvmi.VirtualMachines.withRunStrategy;
import static io.libvmi.VirtualMachines.withRunning;
import static io.libvmi.VirtualMachines.withUpdateVolumeStrategy;
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

  @Test
  void rebootAndVolumesArePolicies() {
    assertThat(
            machine(
                withRebootPolicy(RebootPolicy.TERMINATE),
                withUpdateVolumeStrategy(UpdateVolumesStrategy.REPLACEMENT),
                withUpdateVolumeStrategy(UpdateVolumesStrategy.MIGRATION)))
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
                    rebootPolicy: Terminate
                    resources: {}
              updateVolumesStrategy: Migration
            """);
  }

  @Test
  void aDataVolumeIsMadeWithTheMachineAndShownAsADisk() {
    assertThat(
            machine(
                withDataVolumeDisk(
                    "root", newDataVolume(withName("example-root")), withBootOrder(1)),
                withDataVolumeDisk("data", newDataVolume(withName("example-data")))))
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachine
            metadata:
              name: example
            spec:
              dataVolumeTemplates:
              - metadata:
                  name: example-root
                spec: {}
              - metadata:
                  name: example-data
                spec: {}
              runStrategy: Halted
              template:
                metadata: {}
                spec:
                  domain:
                    devices:
                      disks:
                      - bootOrder: 1
                        disk:
                          bus: virtio
                        name: root
                      - disk:
                          bus: virtio
                        name: data
                    resources: {}
                  volumes:
                  - dataVolume:
                      name: example-root
                    name: root
                  - dataVolume:
                      name: example-data
                    name: data
            """);
  }

  @Test
  void theDataVolumeIsCopied() {
    DataVolume volume = newDataVolume(withName("example"));
    var option = withDataVolumeDisk("root", volume);
    String before = machine(option).toString();
    volume.getMetadata().setName("spoilt");
    assertThat(machine(option)).hasToString(before);
  }

  @Test
  void aDiskVolumeOrTemplateOfThatNameIsRefused() {
    var first = withDataVolumeDisk("root", newDataVolume(withName("example")));
    assertRefused(
        () -> machine(first, withDataVolumeDisk("root", newDataVolume(withName("other")))),
        "withDataVolumeDisk: the machine has a disk or a volume named \"root\" already");
    assertRefused(
        () -> machine(Templates.withTemplate(CdRoms.withEmptyCdRom(DiskBus.SATA, "root")), first),
        "withDataVolumeDisk: the machine has a disk or a volume named \"root\" already");
    assertRefused(
        () -> machine(first, withDataVolumeDisk("data", newDataVolume(withName("example")))),
        "withDataVolumeDisk: the machine has a data volume template named \"example\" already");
    VirtualMachine vm = machine(withDataVolumeTemplate(newDataVolume(withName("example"))));
    String before = vm.toString();
    assertRefused(
        () -> first.applyTo(vm),
        "withDataVolumeDisk: the machine has a data volume template named \"example\" already");
    assertThat(vm).hasToString(before);
  }

  @Test
  void aDataVolumeHasAName() {
    String refusal =
        "withDataVolumeDisk(dataVolume): a data volume without a name was given where one with a name was expected, to which the disk's volume can refer";
    assertRefused(() -> withDataVolumeDisk("root", new DataVolume()), refusal);
    assertRefused(() -> withDataVolumeDisk("root", newDataVolume(withName(""))), refusal);
    DataVolume none = new DataVolume();
    none.setMetadata(null);
    assertRefused(() -> withDataVolumeDisk("root", none), refusal);
  }
}
