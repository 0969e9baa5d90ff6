package io.libvmi.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestReaderTest {
  private static final String INSTANCE =
      """
      apiVersion: kubevirt.io/v1
      kind: VirtualMachineInstance
      metadata:
        namespace: shop
        name: web
      spec:
        domain:
          memory:
            guest: 1024Mi
          devices: {}
        volumes:
        - name: root
          containerDisk:
            image: fedora
      """;

  @TempDir Path folder;

  private static Manifest read(String text) {
    List<Manifest> manifests = ManifestReader.strict().read("test.yaml", text);
    assertThat(manifests).hasSize(1);
    return manifests.get(0);
  }

  private static String report(ManifestReader reader, String text) {
    return catchThrowableOfType(ProblemsException.class, () -> reader.read("test.yaml", text))
        .report();
  }

  @Test
  void aKindOfKubeVirtHasItsClass() {
    Manifest manifest = read(INSTANCE);

    assertThat(manifest.object())
        .isInstanceOfSatisfying(
            VirtualMachineInstance.class,
            vmi ->
                assertThat(vmi.getSpec().getVolumes().get(0).getContainerDisk().getImage())
                    .isEqualTo("fedora"));
    assertThat(manifest.resource()).isSameAs(manifest.object());
    assertThat(manifest.apiVersion()).isEqualTo("kubevirt.io/v1");
    assertThat(manifest.kind()).isEqualTo("VirtualMachineInstance");
    assertThat(manifest.namespace()).isEqualTo("shop");
    assertThat(manifest.name()).isEqualTo("web");
    assertThat(manifest).hasToString("VirtualMachineInstance shop/web");
    assertThat(manifest.position()).hasToString("test.yaml:1:1");
  }

  @Test
  void everyValueKnowsWhereItStands() {
    Manifest manifest = read(INSTANCE);

    assertThat(manifest.position("spec.domain.memory.guest"))
        .hasValueSatisfying(position -> assertThat(position).hasToString("test.yaml:9:14"));
    assertThat(manifest.position("spec.volumes[0].containerDisk.image"))
        .hasValueSatisfying(position -> assertThat(position).hasToString("test.yaml:14:14"));
    assertThat(manifest.position("spec.volumes[1]")).isEmpty();
    assertThat(manifest.position("spec.networks")).isEmpty();
    assertThatThrownBy(() -> manifest.position("spec..volumes"))
        .hasMessage(
            "\"spec..volumes\" is no path: the name of a field was expected at character 6");
  }

  @Test
  void theTextIsCanonical() {
    assertThat(read(INSTANCE).toYaml())
        .isEqualTo(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: web
              namespace: shop
            spec:
              domain:
                devices: {}
                memory:
                  guest: 1Gi
              volumes:
              - containerDisk:
                  image: fedora
                name: root
            """);
    assertThat(read("{kind: Secret, apiVersion: v1, data: {}}").toJson())
        .isEqualTo("{\"apiVersion\":\"v1\",\"data\":{},\"kind\":\"Secret\"}");
  }

  @Test
  void anOlderVersionThatIsServedHasTheSameClass() {
    Manifest manifest = read("{apiVersion: kubevirt.io/v1alpha3, kind: VirtualMachine}");

    assertThat(manifest.object())
        .isInstanceOfSatisfying(
            VirtualMachine.class,
            vm -> assertThat(vm.getApiVersion()).isEqualTo("kubevirt.io/v1alpha3"));
    assertThat(manifest).hasToString("VirtualMachine");
  }

  @Test
  void otherKindsAreKeptAsTheyAre() {
    Manifest manifest =
        read(
            """
            apiVersion: v1
            kind: Secret
            metadata: {name: keys, labels: {}, creationTimestamp: null}
            data: {key: c2VjcmV0, empty: [], none: null}
            """);

    assertThat(manifest.toYaml())
        .isEqualTo(
            """
            apiVersion: v1
            data:
              empty: []
              key: c2VjcmV0
              none: null
            kind: Secret
            metadata:
              creationTimestamp: null
              labels: {}
              name: keys
            """);
    assertThat(manifest.resource())
        .isInstanceOfSatisfying(
            GenericKubernetesResource.class,
            secret -> {
              assertThat(secret.getApiVersion()).isEqualTo("v1");
              assertThat(secret.getKind()).isEqualTo("Secret");
              assertThat(secret.getMetadata().getName()).isEqualTo("keys");
              assertThat(secret.getAdditionalProperties()).containsOnlyKeys("data");
            });
    assertThat(manifest.object().copy()).isEqualTo(manifest.object());
  }

  @Test
  void aListHoldsManifests() {
    Manifest list =
        read(
            """
            apiVersion: v1
            kind: List
            metadata: {resourceVersion: ""}
            items:
            - {apiVersion: v1, kind: Secret, metadata: {name: keys}}
            - {apiVersion: kubevirt.io/v1, kind: VirtualMachine, spec: {template: {spec: {domain: {memory: {guest: 1024Mi}}}}}}
            """);

    assertThat(list.items()).hasToString("[Secret keys, VirtualMachine]");
    assertThat(list.objects()).isEqualTo(list.items());
    assertThat(list.items().get(0).objects()).containsExactly(list.items().get(0));
    assertThat(list.items().get(1).object()).isInstanceOf(VirtualMachine.class);
    assertThat(list.items().get(1).position()).hasToString("test.yaml:6:3");
    assertThat(list.toYaml())
        .isEqualTo(
            """
            apiVersion: v1
            items:
            - apiVersion: v1
              kind: Secret
              metadata:
                name: keys
            - apiVersion: kubevirt.io/v1
              kind: VirtualMachine
              spec:
                template:
                  spec:
                    domain:
                      memory:
                        guest: 1Gi
            kind: List
            metadata:
              resourceVersion: ""
            """);
  }

  @Test
  void aListOfOneKindHoldsObjectsOfItsClass() {
    Manifest list =
        read(
            """
            {"apiVersion": "kubevirt.io/v1", "kind": "VirtualMachineList", "metadata": {"resourceVersion": "7"},
             "items": [{"metadata": {"name": "a"}}, {"metadata": {"name": "b"}}]}
            """);

    assertThat(list.object())
        .isInstanceOfSatisfying(
            VirtualMachineList.class, vms -> assertThat(vms.getItems()).hasSize(2));
    assertThat(list.items()).hasToString("[VirtualMachine a, VirtualMachine b]");
    assertThat(list.items())
        .extracting(Manifest::object)
        .allMatch(VirtualMachine.class::isInstance);
  }

  @Test
  void everythingThatIsWrongIsReportedAtOnce() {
    String text =
        """
        apiVersion: kubevirt.io/v1
        kind: VirtualMachine
        metadata:
          name: web
          lables: {app: web}
        spec:
          running: "true"
          domain:
            devices: {}
          template:
            spec:
              domain:
                memory: {guest: 2 Gi}
                cpu: {cores: two, cores: 3}
        ---
        apiVersion: kubevirt.io/v1
        kind: VirtualMachineInstanc
        """;

    assertThat(report(ManifestReader.strict(), text))
        .isEqualTo(
            """
            test.yaml:5:3: metadata.lables: ObjectMeta has no field "lables"; did you mean "labels"?
              5 |   lables: {app: web}
                |   ^
            test.yaml:7:12: spec.running: expected true or false, found the text "true"; remove the quotes: true
              7 |   running: "true"
                |            ^
            test.yaml:8:3: spec.domain: VirtualMachineSpec has no field "domain"; it belongs under spec.template.spec
              8 |   domain:
                |   ^
            test.yaml:13:25: spec.template.spec.domain.memory.guest: "2 Gi" is not a quantity: a number, then one of the suffixes n, u, m, k, M, G, T, P, E, Ki, Mi, Gi, Ti, Pi, Ei or an exponent such as e3 was expected; did you mean "2Gi"?
              13 |         memory: {guest: 2 Gi}
                 |                         ^
            test.yaml:14:27: spec.template.spec.domain.cpu.cores: "cores" stands twice, first at line 14, column 15
              14 |         cpu: {cores: two, cores: 3}
                 |                           ^
            test.yaml:17:7: kind: kubevirt.io has no kind "VirtualMachineInstanc"; did you mean "VirtualMachineInstance"?
              17 | kind: VirtualMachineInstanc
                 |       ^""");
  }

  @Test
  void aLenientReaderKeepsWhatItDoesNotKnow() {
    String text =
        """
        apiVersion: kubevirt.io/v1
        kind: VirtualMachine
        metadata:
          lables:
            app: web
        spec:
          template:
            spec:
              domain:
                devices:
                  holograms:
                  - name: h1
                  rng: {}
                memory: null
        """;

    Manifest manifest = ManifestReader.lenient().read("test.yaml", text).get(0);

    assertThat(manifest.object()).isInstanceOf(VirtualMachine.class);
    assertThat(manifest.toYaml()).isEqualTo(text);
    assertThat(
            ManifestReader.lenient()
                .read("test.yaml", "{apiVersion: kubevirt.io/v9, kind: VirtualMachineSwarm}")
                .get(0)
                .toJson())
        .isEqualTo("{\"apiVersion\":\"kubevirt.io/v9\",\"kind\":\"VirtualMachineSwarm\"}");
    assertThat(report(ManifestReader.lenient(), text.replace("memory: null", "memory: 1")))
        .contains("spec.template.spec.domain.memory: expected an object, found the number 1");
  }

  @Test
  void everyFileOfADirectoryIsRead() throws IOException {
    Files.writeString(folder.resolve("b.yaml"), INSTANCE);
    Files.writeString(folder.resolve("a.json"), "{\"apiVersion\": \"v1\", \"kind\": \"Secret\"}");
    Files.writeString(folder.resolve("notes.txt"), "no manifest");

    assertThat(ManifestReader.strict().read(folder))
        .hasToString("[Secret, VirtualMachineInstance shop/web]");

    Files.writeString(folder.resolve("c.yml"), "kind: \"a");
    Files.writeString(folder.resolve("d.yaml"), "5");
    Files.write(folder.resolve("e.yaml"), new byte[] {'a', (byte) 0xFF});
    assertThatThrownBy(() -> ManifestReader.strict().read(folder))
        .isInstanceOf(ProblemsException.class)
        .hasMessage(
            folder.resolve("c.yml")
                + ":1:7: this quote is not closed\n"
                + folder.resolve("d.yaml")
                + ":1:1: expected a manifest, which is an object with apiVersion and kind;"
                + " found the number 5\n"
                + folder.resolve("e.yaml")
                + ":1:2: the byte 0xFF is not UTF-8; save the text as UTF-8");
  }

  @Test
  void aStreamIsReadWithinItsLimits() throws IOException {
    byte[] bytes = INSTANCE.getBytes(StandardCharsets.UTF_8);

    assertThat(ManifestReader.strict().read("stdin", new ByteArrayInputStream(bytes)))
        .hasToString("[VirtualMachineInstance shop/web]");
    assertThatThrownBy(
            () ->
                ManifestReader.strict()
                    .withLimits(new Limits(100, 10, 10, 10))
                    .read("stdin", new ByteArrayInputStream(bytes)))
        .hasMessage("stdin:1:1: larger than 100 bytes");
  }

  @Test
  void aTextWithoutDocumentsHasNoManifests() {
    assertThat(ManifestReader.strict().read("test.yaml", "# nothing\n---\n")).isEmpty();
  }

  @Test
  void aDocumentThatWasParsedIsReadToo() {
    Problems problems = new Problems();
    Manifest manifest =
        ManifestReader.strict().read(Texts.root("{apiVersion: v1, kind: Pod}"), problems);

    assertThat(manifest).isNotNull().hasToString("Pod");
    assertThat(manifest.object()).isInstanceOf(ApiType.class);
    assertThat(ManifestReader.strict().read(Texts.root("[]"), problems)).isNull();
    assertThat(problems.list()).hasSize(1);
  }
}
