package io.libvmi.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.kubevirt.v1.CPU;
import io.libvmi.model.kubevirt.v1.Devices;
import io.libvmi.model.kubevirt.v1.DomainSpec;
import io.libvmi.model.kubevirt.v1.Memory;
import io.libvmi.model.kubevirt.v1.Rng;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstance;
import io.libvmi.model.kubevirt.v1.VirtualMachineInstanceSpec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the model's objects, for every kind with every field and for what is special. */
class ApiTypeTest {
  private static final String TYPES = "io.libvmi.model.KindClasses#documents";

  @ParameterizedTest
  @MethodSource(TYPES)
  void equalDocumentsMakeEqualObjects(Class<? extends ApiType> type) {
    ApiType one = KindClasses.read(type, EverythingReader.deep());
    ApiType other = KindClasses.read(type, EverythingReader.deep());

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    assertThat(one).isNotEqualTo(null).isNotEqualTo(TreeWriter.treeOf(one));
  }

  @ParameterizedTest
  @MethodSource("typesWithFields")
  void everyFieldCounts(Class<? extends ApiType> type) {
    EverythingReader in = EverythingReader.shallow();
    ApiType plain = KindClasses.read(type, in);

    for (int leaf = 0; leaf < in.leaves(); leaf++) {
      ApiType varied = KindClasses.read(type, EverythingReader.shallowVarying(leaf));
      assertThat(varied).as("with leaf %d varied", leaf).isNotEqualTo(plain);
      assertThat(varied.copy()).as("copy with leaf %d varied", leaf).isEqualTo(varied);
    }
  }

  /** All types that can be reached from a document. */
  static Stream<Class<? extends ApiType>> typesWithFields() {
    return KindClasses.documents()
        .flatMap(kind -> Mutables.of(KindClasses.read(kind, EverythingReader.deep())).stream())
        .filter(ApiType.class::isInstance)
        .<Class<? extends ApiType>>map(object -> ((ApiType) object).getClass())
        .distinct();
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void aCopyIsEqualAndSharesNothing(Class<? extends ApiType> type) {
    ApiType object = KindClasses.read(type, EverythingReader.deep());

    ApiType copy = object.copy();

    assertThat(copy).isExactlyInstanceOf(type).isEqualTo(object);
    Set<Object> shared = Mutables.of(copy);
    shared.retainAll(Mutables.of(object));
    assertThat(shared).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(TYPES)
  void javaSerializationKeepsEverything(Class<? extends ApiType> type) throws Exception {
    ApiType object = KindClasses.read(type, EverythingReader.deep());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isExactlyInstanceOf(type).isEqualTo(object);
    }
  }

  @Test
  void objectsOfTwoClassesAreNotEqual() {
    assertThat(new Rng()).isNotEqualTo(new Devices()).isEqualTo(new Rng());
  }

  @Test
  void quantitiesAreEqualByValue() {
    Memory memory = new Memory().withGuest(new Quantity("1024Mi"));

    assertThat(memory).isEqualTo(new Memory().withGuest(new Quantity("1", "Gi")));
    assertThat(memory).hasSameHashCodeAs(new Memory().withGuest(new Quantity("1Gi")));
    assertThat(memory).isNotEqualTo(new Memory().withGuest(new Quantity("2Gi")));
  }

  @Test
  void aQuantityThatIsNoneDoesNotBreakTheObject() {
    Memory memory = new Memory().withGuest(new Quantity("a lot"));

    assertThat(memory).hasToString("guest: a lot\n").isEqualTo(memory.copy());
  }

  @Test
  void anEmptyListIsNotAnAbsentOne() {
    Devices absent = new Devices();
    Devices stated = new Devices().withDisks(new ArrayList<>());

    assertThat(absent.getDisks()).isEqualTo(stated.getDisks()).isEmpty();
    assertThat(absent).isEqualTo(new Devices()).isNotEqualTo(stated).hasToString("{}\n");
    assertThat(stated).isEqualTo(stated.copy()).hasToString("disks: []\n");
  }

  @Test
  void whatIsAddedToAnAbsentListOrMapIsThere() {
    VirtualMachineInstanceSpec spec = new VirtualMachineInstanceSpec();

    spec.getNodeSelector().put("zone", "a");
    spec.getAccessCredentials().add(null);

    assertThat(spec)
        .isEqualTo(spec.copy())
        .hasToString("accessCredentials:\n- null\nnodeSelector:\n  zone: a\n");
  }

  @Test
  void aCopyOfAnAbsentListIsAbsent() {
    Devices devices = new Devices();
    assertThat(devices.getDisks()).isEmpty();

    assertThat(devices.copy()).isEqualTo(devices).hasToString("{}\n");
  }

  @Test
  void theTextIsTheManifest() {
    VirtualMachineInstance vmi =
        new VirtualMachineInstance()
            .withSpec(
                new VirtualMachineInstanceSpec()
                    .withDomain(
                        new DomainSpec()
                            .withCpu(new CPU().withCores(2L))
                            .withDevices(new Devices())
                            .withMemory(new Memory().withGuest(new Quantity("1024Mi")))));
    vmi.getMetadata().setName("a");

    assertThat(vmi)
        .hasToString(
            """
            apiVersion: kubevirt.io/v1
            kind: VirtualMachineInstance
            metadata:
              name: a
            spec:
              domain:
                cpu:
                  cores: 2
                devices: {}
                memory:
                  guest: 1Gi
            """);
  }

  @Test
  void anAdditionalPropertyIsPartOfTheObject() {
    CPU one = new CPU().withCores(2L);
    CPU other = new CPU().withCores(2L);

    one.setAdditionalProperty("future", new LinkedHashMap<>(Map.of("a", List.of(1, 2L))));
    assertThat(one).isNotEqualTo(other);
    other.getAdditionalProperties().put("future", Map.of("a", List.of(1L, 2)));

    assertThat(one)
        .isEqualTo(other)
        .hasSameHashCodeAs(other)
        .hasToString("cores: 2\nfuture:\n  a:\n  - 1\n  - 2\n");
  }
}
