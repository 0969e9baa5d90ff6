package io.libvmi.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.libvmi.model.ApiType;
import io.libvmi.model.kubevirt.v1.DomainSpec;
import io.libvmi.model.kubevirt.v1.VirtualMachine;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceList;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is read straight into an object is what the reader with positions reads, and what that one
 * refuses is not read straight.
 */
class DirectTest {
  private static final List<Class<? extends ApiType>> KINDS =
      List.of(VirtualMachine.class, VirtualMachineInstance.class);

  /** Of each type that a field can have one, and what a text can have that is not plain. */
  private static final String JSON =
      """
      {"apiVersion": "kubevirt.io/v1", "kind": "VirtualMachineInstance",
       "metadata": {"creationTimestamp": null, "name": "wéb\\u00e9\\n\\"\\/", "labels": {"a": "b", "c": null},
        "finalizers": ["a", null], "generation": -12, "managedFields": [{"fieldsV1": {"f:a": [1, {}, true, null, "x"]}}]},
       "spec": {"domain": {"cpu": {"cores": 2, "dedicatedCpuPlacement": false},
         "resources": {"requests": {"memory": "1024Mi", "cpu": 2}, "limits": {}},
         "devices": {"disks": [{"name": "root", "bootOrder": 1, "disk": {"bus": "virtio"}}, {"name": "😀"}], "rng": {}}},
        "readinessProbe": {"httpGet": {"port": 80}}, "livenessProbe": {"tcpSocket": {"port": "web"}},
        "volumes": [{"name": "root", "cloudInitNoCloud": {"userData": "#cloud-config\\na: {}\\n"}}]},
       "status": {"guestOSInfo": {}, "runtimeUser": 0}}
      """;

  private static final String YAML =
      """
      # a machine
      apiVersion: kubevirt.io/v1alpha3
      kind: VirtualMachine
      metadata:
        creationTimestamp: null
        name: web
        labels: {a: "b", "c": ~, 'd': ''}
        annotations:
          a long text: this one
            goes on here
          80x: "\\u00e9\\U0001F600"
      spec:
        runStrategy: Always
        template:
          spec:
            domain:
              cpu: {cores: 2, sockets: 0x10, dedicatedCpuPlacement: no}
              resources:
                requests: {memory: 1024Mi, cpu: 2}
                limits: {}
              devices:
                disks:
                - name: root # the root
                  disk: {bus: virtio}
                - {name: 名, bootOrder: 1}
                rng: {}
            readinessProbe: {httpGet: {port: 80}}
            livenessProbe: {tcpSocket: {port: web}}
            volumes:
              - name: root
                cloudInitNoCloud:
                  userData: |
                    #cloud-config
                    a: b
                  networkData: >-
                    version: 2
      ...
      """;

  private static <T extends ApiType> @Nullable T direct(Class<T> type, byte[] text) {
    return Direct.read(type, "direct", text, Limits.DEFAULT);
  }

  /** Whether a text is read straight; if so it has to be what the other reader reads. */
  private static boolean agrees(byte[] text) {
    boolean taken = false;
    for (Class<? extends ApiType> type : KINDS) {
      ApiType object = direct(type, text);
      if (object != null) {
        taken = true;
        assertThat(ManifestReader.strict().read("full", new String(text, UTF_8)))
            .singleElement()
            .extracting(Manifest::object)
            .satisfies(
                full -> {
                  assertThat(object).isEqualTo(full).hasSameClassAs(full);
                  assertThat(object).hasToString(full.toString());
                });
        assertThat(Utf8.decode("full", text)).isEqualTo(new String(text, UTF_8));
      }
    }
    return taken;
  }

  @ParameterizedTest
  @ValueSource(strings = {JSON, YAML})
  void readsWhatProgramsAndPeopleWrite(String text) {
    assertThat(agrees(text.getBytes(UTF_8))).isTrue();
  }

  @Property(tries = 20_000, seed = "20261125")
  void whateverTheText(@ForAll("texts") byte[] text) {
    agrees(text);
  }

  @Provide
  Arbitrary<byte[]> texts() {
    return Arbitraries.randomValue(
        random ->
            switch (random.nextInt(4)) {
              case 0 -> FuzzTexts.any(random).getBytes(UTF_8);
              case 1 -> tampered(YAML, random);
              default -> tampered(JSON, random);
            });
  }

  /** A text in which pieces are lost, doubled, swapped for others of it, or broken. */
  private static byte[] tampered(String manifest, Random random) {
    byte[] text = manifest.getBytes(UTF_8);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(text.length);
      int to = Math.min(text.length, from + random.nextInt(1 + random.nextInt(40)));
      int other = random.nextInt(text.length);
      int otherEnd = Math.min(text.length, other + random.nextInt(20));
      switch (random.nextInt(5)) {
        case 0 -> text = joined(text, 0, from, to, text.length);
        case 1 -> text = joined(text, 0, to, from, text.length);
        case 2 -> text = joined(joined(text, 0, from, other, otherEnd), 0, from, to, text.length);
        case 3 -> text[from] = (byte) random.nextInt(256);
        default -> text[from] = (byte) "{}[]\",:\\ -\n0e.#&*!|>'".charAt(random.nextInt(21));
      }
      if (text.length == 0) {
        return text;
      }
    }
    return text;
  }

  private static byte[] joined(byte[] text, int from, int to, int second, int end) {
    byte[] tail =
        Arrays.copyOfRange(text, Math.min(second, text.length), Math.min(end, text.length));
    int head = Math.min(to, text.length) - from;
    return ByteBuffer.allocate(head + tail.length).put(text, from, head).put(tail).array();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "\uFEFF{\"apiVersion\": \"kubevirt.io/v1\", \"kind\": \"VirtualMachine\"}",
        "",
        "# nothing\n",
        "{\"apiVersion\": \"kubevirt.io/v1\"}",
        "{\"apiVersion\": null, \"kind\": \"VirtualMachine\"}",
        "{\"apiVersion\": \"kubevirt.io/v2\", \"kind\": \"VirtualMachine\"}",
        "{\"apiVersion\": \"kubevirt.io/v1\", \"kind\": \"VirtualMachine\"} {}",
        "{\"apiVersion\": \"kubevirt.io/v1\", \"kind\": \"VirtualMachine\",}",
        "{\"apiVersion\": \"kubevirt.io/v1\", \"kind\": \"VirtualMachine\", \"spec\": {\"runing\": true}}",
        "{\"apiVersion\": \"kubevirt.io/v1\", \"kind\": \"VirtualMachine\", \"spec\": {\"running\": \"true\"}}",
        "{\"apiVersion\": \"kubevirt.io/v1\", \"kind\": \"VirtualMachine\", \"kind\": \"VirtualMachine\"}",
        "{\"apiVersion\": \"kubevirt.io/v1\", \"kind\": \"VirtualMachine\", \"metadata\": {\"labels\": {\"a\": \"b\", \"a\": \"b\"}}}",
        "{\"apiVersion\": \"kubevirt.io/v1\", \"kind\": \"VirtualMachine\", \"metadata\": {\"name\": \"\\ud83d\"}}",
        "{\"apiVersion\": \"kubevirt.io/v1\", \"kind\": \"VirtualMachine\", \"metadata\": {\"generation\": 01}}",
        "kind: VirtualMachine\napiVersion: kubevirt.io/v1\nspec: &a {}\n",
        "kind: VirtualMachine\napiVersion: kubevirt.io/v1\nspec: {<<: {}}\n",
        "kind: VirtualMachine\napiVersion: kubevirt.io/v1\nspec: !!map {}\n",
        "kind: VirtualMachine\napiVersion: kubevirt.io/v1\nspec: {on: 1}\n",
        "kind: VirtualMachine\napiVersion: kubevirt.io/v1\n---\na: b\n",
        "kind: VirtualMachine\napiVersion: kubevirt.io/v1\nspec: {\n"
      })
  void leavesTheRestToTheOther(String text) {
    assertThat(direct(VirtualMachine.class, text.getBytes(UTF_8))).isNull();
  }

  @Test
  void readsKindsAlone() {
    assertThat(direct(VirtualMachine.class, JSON.getBytes(UTF_8))).isNull();
    assertThat(direct(VirtualMachineInstanceList.class, JSON.getBytes(UTF_8))).isNull();
    assertThat(direct(DomainSpec.class, JSON.getBytes(UTF_8))).isNull();
  }

  @Test
  void staysWithinTheLimits() {
    for (String text : List.of(JSON, YAML)) {
      byte[] bytes = text.getBytes(UTF_8);
      Class<? extends ApiType> type = KINDS.get(text.equals(JSON) ? 1 : 0);
      for (Limits limits :
          List.of(
              new Limits(bytes.length - 1, 256, 2_000_000, 0),
              new Limits(1 << 20, 5, 2_000_000, 0),
              new Limits(1 << 20, 256, 50, 0))) {
        assertThat(Direct.read(type, "direct", bytes, limits)).isNull();
      }
    }
  }

  @Test
  void refusesDepthAndManyNames() {
    String start = "{\"apiVersion\": \"kubevirt.io/v1\", \"kind\": \"VirtualMachine\", ";
    String deep =
        start + "\"metadata\": {\"managedFields\": [{\"fieldsV1\": " + "[".repeat(100_000);
    StringBuilder wide = new StringBuilder(start + "\"spec\": {\"preference\": ");
    for (int i = 0; i < 100_000; i++) {
      wide.append(i == 0 ? "{" : ",").append("\"a").append(i).append("\": null");
    }
    assertThat(direct(VirtualMachine.class, deep.getBytes(UTF_8))).isNull();
    assertThat(direct(VirtualMachine.class, wide.append("}}}").toString().getBytes(UTF_8)))
        .isNull();
  }
}
