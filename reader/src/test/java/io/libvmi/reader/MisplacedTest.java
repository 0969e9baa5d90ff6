package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that stand where their type does not have them: what is suggested. */
class MisplacedTest {

  private static String suggestion(String kind, String spec) {
    Problems problems = new Problems();
    String text = "{apiVersion: kubevirt.io/v1, kind: " + kind + ", " + spec + "}";
    ManifestReader.strict().read(Source.of("t", text), problems);
    assertThat(problems.list()).hasSize(1);
    return problems.list().get(0).suggestion();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'spec: {domain: {devices: {}}}'                        | it belongs under spec.template.spec
          'spec: {volumes: [{name: a}]}'                         | it belongs under spec.template.spec
          'spec: {cores: 2, template: {spec: {domain: {cpu: {}}}}}' | it belongs under spec.template.spec.domain.cpu
          'spec: {template: {domain: {cpu: {}}}}'                | it belongs under spec.template.spec
          'spec: {template: {spec: {cpu: {cores: 2}}}}'          | it belongs under spec.template.spec.domain
          'spec: {template: {spec: {runStrategy: Always}}}'      | it belongs under spec
          'namespace: shop'                                      | it belongs under metadata
          'spec: {name: web}'                                    | it belongs under metadata
          'spec: {labels: {app: web}}'                           | it belongs under metadata
          """)
  void inAMachine(String spec, String suggestion) {
    assertThat(suggestion("VirtualMachine", spec)).isEqualTo(suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'spec: {domain: {disks: [{name: a}]}}'                         | it belongs under spec.domain.devices
          'spec: {domain: {devices: {volumes: [{name: a}]}}}'            | it belongs under spec
          'spec: {domain: {devices: {disks: [{name: a, disk: {bootOrder: 1}}]}}}' | it belongs under spec.domain.devices.disks[0]
          'spec: {domain: {devices: {disks: [{name: a, disk: {}, bus: sata}]}}}'  | it belongs under spec.domain.devices.disks[0].disk
          'spec: {domain: {devices: {disks: [{name: a, bus: sata}]}}}'   | 'it belongs under spec.domain.devices.disks[0].cdrom or spec.domain.devices.disks[0].disk or spec.domain.devices.disks[0].lun'
          'spec: {volumes: [{name: a, image: fedora}]}'                  | it belongs under spec.volumes[0].containerDisk
          'spec: {volumes: [{containerDisk: {name: a}}]}'                | it belongs under spec.volumes[0]
          """)
  void inAnInstance(String spec, String suggestion) {
    assertThat(suggestion("VirtualMachineInstance", spec)).isEqualTo(suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a name is at very many places
          'spec: {domain: {name: a}}'                        | ''
          # the nearest name goes before a place that lies neither above nor below
          'spec: {domain: {cpu: {core: 2}}}'                 | 'did you mean "cores"?'
          # a field of this name with another kind of value is no such field
          'spec: {memory: 1Gi}'                              | ''
          # what the cluster writes is not for users
          'spec: {phase: Running}'                           | ''
          # a single value far away is hardly meant
          'version: v1'                                      | 'did you mean "apiVersion"?'
          'spec: {domain: {frobnicate: true}}'               | ''
          """)
  void sometimesNoPlaceIsNamed(String spec, String suggestion) {
    String found = suggestion("VirtualMachineInstance", spec);
    assertThat(found == null || found.startsWith("known are") ? "" : found).isEqualTo(suggestion);
  }
}
