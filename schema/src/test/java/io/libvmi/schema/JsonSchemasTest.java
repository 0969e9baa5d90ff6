package io.libvmi.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schemas let through and what they refuse, as another project's validator finds it. */
class JsonSchemasTest {
  private static final String MACHINE =
      """
      apiVersion: kubevirt.io/v1
      kind: VirtualMachine
      metadata:
        name: web
        creationTimestamp: null
      spec:
        runStrategy: Always
        template:
          spec:
            domain:
              memory: {guest: 2Gi}
              devices:
                disks:
                - name: root
                  disk:
                  bootOrder: 1
            evictionStrategy: LiveMigrate
            volumes:
            - name: root
              containerDisk: {image: registry.example/fedora}
      """;

  private final Validator kind = Validator.of("VirtualMachine");
  private final Validator all = Validator.ofAllKinds(Release.NEWEST);

  @Test
  void aManifestPasses() {
    assertThat(kind.complaints(MACHINE)).isEmpty();
    assertThat(all.complaints(MACHINE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          guest: 2Gi             | gest: 2Gi               | domain/memory: property 'gest' is not defined
          guest: 2Gi             | guest: 2GiB             | domain/memory/guest: does not match the regex pattern
          guest: 2Gi             | guest: ''               | domain/memory/guest: does not match the regex pattern
          bootOrder: 1           | bootOrder: first        | devices/disks/0/bootOrder: string found
          bootOrder: 1           | bootOrder: 1.5          | devices/disks/0/bootOrder: number found
          - name: root\\n        | - nmae: root\\n         | required property 'name' not found
          kind: VirtualMachine   | kind: VirtualMachin     | kind: does not have a value in the enumeration
          kubevirt.io/v1         | kubevirt.io/v2          | apiVersion: does not have a value in the enumeration
          name: web              | labels: {a: b}          | required property 'name' not found
          memory: {guest: 2Gi}   | rebootPolicy: Never     | domain/rebootPolicy: does not have a value in the enumeration
          disk:                  | disk: 5                 | disks/0/disk: integer found
          spec:\\n  runStrategy   | spec:\\n  other: 1\\n  runStrategy | spec: property 'other' is not defined
          """)
  void aMistakeIsFoundWhereItStands(String right, String wrong, String complaint) {
    String manifest = MACHINE.replace(lines(right), lines(wrong));
    assertThat(manifest).isNotEqualTo(MACHINE);
    assertThat(kind.complaints(manifest)).anyMatch(one -> one.contains(complaint));
    assertThat(all.complaints(manifest)).isNotEmpty();
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2Gi", "1.5G", ".5", "2", "+3k", "-1", "1e3", "1E-2", "100m", "2.", "12E", "1Ki"})
  void aQuantityIsWhatKubernetesTakesForOne(String quantity) {
    assertThat(kind.complaints(MACHINE.replace("2Gi", "'" + quantity + "'"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1 Gi", "1gi", "1K", "1KiB", "1.2.3", "1e", "e3", ".", "1e1.5"})
  void anythingElseIsNone(String text) {
    assertThat(kind.complaints(MACHINE.replace("2Gi", "'" + text + "'"))).hasSize(1);
  }

  @Test
  void aQuantityMayBeANumber() {
    assertThat(kind.complaints(MACHINE.replace("2Gi", "1073741824"))).isEmpty();
    assertThat(kind.complaints(MACHINE.replace("2Gi", "true"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"1h30m, true", "0, true", "1.5s, true", "10us, true", "10, false", "1d, false"})
  void aDurationIsWhatGoTakesForOne(String duration, boolean right) {
    String manifest =
        """
        apiVersion: kubevirt.io/v1
        kind: KubeVirt
        metadata: {name: kubevirt}
        spec:
          certificateRotateStrategy:
            selfSigned: {ca: {duration: '%s'}}
        """
            .formatted(duration);
    assertThat(Validator.of("KubeVirt").complaints(manifest).isEmpty()).isEqualTo(right);
  }

  @Test
  void whatGoAlwaysHasNeedNotBeThereUnlessSomethingHasToBeInIt() {
    assertThat(
            Validator.of("VirtualMachineInstance")
                .complaints(
                    """
                    apiVersion: kubevirt.io/v1
                    kind: VirtualMachineInstance
                    metadata: {generateName: web-}
                    spec: {}
                    """))
        .isEmpty();
    assertThat(kind.complaints(MACHINE.substring(0, MACHINE.indexOf("  template:"))))
        .containsExactly("/spec: required property 'template' not found");
    assertThat(
            Validator.of("VirtualMachineInstancetype")
                .complaints(
                    """
                    apiVersion: instancetype.kubevirt.io/v1beta1
                    kind: VirtualMachineInstancetype
                    metadata: {name: small}
                    spec: {memory: {guest: 1Gi}}
                    """))
        .containsExactly("/spec: required property 'cpu' not found");
  }

  @Test
  void otherKindsPassBesideThem() {
    assertThat(all.complaints("{apiVersion: v1, kind: Secret, data: {a: YQ==}}")).isEmpty();
    assertThat(all.complaints("{apiVersion: cdi.kubevirt.io/v1beta1, kind: CDI}")).isEmpty();
    assertThat(all.complaints("{replicas: 3}")).isEmpty();
  }

  @Test
  void theItemsOfAListAreLookedAt() {
    String list =
        """
        apiVersion: v1
        kind: List
        items:
        - {apiVersion: v1, kind: Secret}
        - apiVersion: kubevirt.io/v1
          kind: VirtualMachineInstance
          metadata: {name: web}
          spec: {%s: {}}
        """;
    assertThat(all.complaints(list.formatted("domain"))).isEmpty();
    assertThat(all.complaints(list.formatted("domian")))
        .anyMatch(one -> one.startsWith("/items/1/spec: property 'domian' is not defined"));
  }

  @Test
  void eachVersionThatIsServedPasses() {
    assertThat(all.complaints(MACHINE.replace("kubevirt.io/v1", "kubevirt.io/v1alpha3"))).isEmpty();
    assertThat(all.complaints(MACHINE.replace("kubevirt.io/v1", "kubevirt.io/v1alpha1")))
        .isNotEmpty();
  }

  @Test
  void aReleaseKnowsWhatItKnew() {
    String manifest = MACHINE.replace("memory: {guest: 2Gi}", "rebootPolicy: Terminate");
    assertThat(all.complaints(manifest)).isEmpty();
    assertThat(Validator.ofAllKinds(new Release("1.2.0")).complaints(manifest))
        .containsExactly(
            "/spec/template/spec/domain: property 'rebootPolicy' is not defined in the schema and"
                + " the schema does not allow additional properties");
  }

  @ParameterizedTest
  @MethodSource("releases")
  void allSchemasAreSchemas(Release release) {
    ApiSchema api = ApiSchema.of(release);
    JsonSchemas schemas = new JsonSchemas(api);
    for (Kind one : api.kinds()) {
      assertThat(Validator.draft7().complaints(schemas.of(one))).as(one.name()).isEmpty();
    }
    assertThat(Validator.draft7().complaints(schemas.ofAllKinds())).isEmpty();
  }

  private static List<Release> releases() {
    return Release.ALL;
  }

  @Test
  void aSchemaIsWrittenLikeThis() throws IOException {
    ApiSchema api = ApiSchema.of(Release.NEWEST);
    Kind policy = api.kind("migrations.kubevirt.io/v1alpha1", "MigrationPolicy");
    try (InputStream expected = getClass().getResourceAsStream("MigrationPolicy.json")) {
      assertThat(new JsonSchemas(api).of(policy))
          .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
