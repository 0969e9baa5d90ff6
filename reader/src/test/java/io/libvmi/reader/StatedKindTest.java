package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedKindTest {

  private static String problems(String text) {
    Problems problems = new Problems();
    ManifestReader.strict().read(Source.of("t", text), problems);
    StringBuilder lines = new StringBuilder();
    problems.list().forEach(problem -> lines.append(problem).append('\n'));
    return lines.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kubevirt.io/v2          | VirtualMachine       | 't:1:13: apiVersion: VirtualMachine is not in "kubevirt.io/v2"; write kubevirt.io/v1'
          v1                      | VirtualMachine       | 't:1:13: apiVersion: VirtualMachine is not in "v1"; write kubevirt.io/v1'
          apps/v1                 | VirtualMachine       | 't:1:13: apiVersion: VirtualMachine is not in "apps/v1"; write kubevirt.io/v1'
          kubevrit.io/v1          | VirtualMachine       | 't:1:13: apiVersion: VirtualMachine is not in "kubevrit.io/v1"; write kubevirt.io/v1'
          kubevirt.io/v2          | VirtualMachineList   | 't:1:13: apiVersion: VirtualMachineList is not in "kubevirt.io/v2"; write kubevirt.io/v1'
          kubevirt.io/v1          | DataVolume           | 't:1:13: apiVersion: DataVolume is not in "kubevirt.io/v1"; write cdi.kubevirt.io/v1beta1'
          instancetype.kubevirt.io/v1alpha1 | VirtualMachinePreference | 't:1:13: apiVersion: VirtualMachinePreference is not in "instancetype.kubevirt.io/v1alpha1"; write instancetype.kubevirt.io/v1beta1'
          kubevirt.io/v1          | Kubevirt             | 't:2:7: kind: kubevirt.io has no kind "Kubevirt"; did you mean "KubeVirt"?'
          kubevirt.io/v1          | VirtualMachinePol    | 't:2:7: kind: kubevirt.io has no kind "VirtualMachinePol"; did you mean "VirtualMachinePool"?'
          kubevirt.io/v1          | VirtualMachineSwarm  | 't:2:7: kind: kubevirt.io has no kind "VirtualMachineSwarm"; did you mean "VirtualMachine"?'
          migrations.kubevirt.io/v1alpha1 | MigrationPolici | 't:2:7: kind: migrations.kubevirt.io has no kind "MigrationPolici"; did you mean "MigrationPolicy"?'
          pool.kubevirt.io/v1beta1 | Frob                | 't:2:7: kind: pool.kubevirt.io has no kind "Frob"; it has VirtualMachinePool'
          """)
  void aKindOrVersionThatKubeVirtDoesNotHaveIsAProblem(
      String apiVersion, String kind, String problem) {
    assertThat(problems("apiVersion: " + apiVersion + "\nkind: " + kind)).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "v1,Secret",
    "apps/v1,Deployment",
    "vmoperator.vmware.com/v1,VirtualMachine", // another project's
    "cdi.kubevirt.io/v1beta1,DataSource", // CDI's, without a class
    "cdi.kubevirt.io/v1beta1,DataSourceList",
    "migrations.kubevirt.io/v1alpha1,VirtualMachineStorageMigrationPlan", // the migration
    // operator's
    "cdi.kubevirt.io/v1beta1,CDI",
    "v1,List",
    "example.com/v1,AllowList"
  })
  void otherKindsAreNoProblem(String apiVersion, String kind) {
    assertThat(problems("apiVersion: " + apiVersion + "\nkind: " + kind)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '{spec: {}}'            | 't:1:1: there is no apiVersion and no kind, by which the API server knows what this is'
          'kind: VirtualMachine'  | 't:1:1: there is no apiVersion, by which the API server knows what this is; write apiVersion: kubevirt.io/v1'
          'apiVersion: v1'        | 't:1:1: there is no kind, by which the API server knows what this is'
          '{apiversion: v1, kind: Pod}' | 't:1:1: there is no apiVersion, by which the API server knows what this is; is "apiversion" meant to be apiVersion?'
          '{apiVersion: 1, kind: ""}'   | 't:1:14: apiVersion: expected text, found the number 1\nt:1:23: kind: expected text, found the text ""'
          '[1]'                   | 't:1:1: expected a manifest, which is an object with apiVersion and kind; found a list'
          """)
  void aDocumentSaysWhatItIs(String text, String problems) {
    assertThat(problems(text)).isEqualTo(problems.replace("\\n", "\n"));
  }

  @Test
  void aListHoldsAListOfItsKind() {
    assertThat(problems("{apiVersion: v1, kind: List, items: {a: b}}"))
        .isEqualTo("t:1:37: items: expected a list, found an object");
    assertThat(
            problems(
                "{apiVersion: kubevirt.io/v1, kind: VirtualMachineList, items: [{kind: Secret}]}"))
        .isEqualTo(
            "t:1:71: items[0].kind: expected VirtualMachine, found the text \"Secret\";"
                + " a list of several kinds is a List of v1");
    assertThat(problems("{apiVersion: v1, kind: List, items: null}")).isEmpty();
  }

  @Test
  void theRestIsReadAlsoWhereTheVersionIsWrong() {
    assertThat(
            problems(
                "{apiVersion: kubevirt.io/v1alpha1, kind: VirtualMachine, spec: {domain: {}}}"))
        .isEqualTo(
            """
            t:1:14: apiVersion: VirtualMachine is not in "kubevirt.io/v1alpha1"; write kubevirt.io/v1
            t:1:65: spec.domain: VirtualMachineSpec has no field "domain"; it belongs under spec.template.spec""");
  }

  @Test
  void theItemsOfAListSayWhatTheyAre() {
    assertThat(
            problems(
                """
                apiVersion: v1
                kind: List
                items:
                - kind: VirtualMachine
                - 5
                - apiVersion: kubevirt.io/v1
                  kind: VirtualMachine
                  spec: {domain: {}}
                """))
        .isEqualTo(
            """
            t:4:3: items[0]: there is no apiVersion, by which the API server knows what this is; write apiVersion: kubevirt.io/v1
            t:5:3: items[1]: expected a manifest, which is an object with apiVersion and kind; found the number 5
            t:8:10: items[2].spec.domain: VirtualMachineSpec has no field "domain"; it belongs under items[2].spec.template.spec""");
  }
}
