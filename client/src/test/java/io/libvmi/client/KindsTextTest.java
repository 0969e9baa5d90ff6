package io.libvmi.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResourceList;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.libvmi.model.ApiType;
import io.libvmi.text.JsonText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of the model, with all of its fields, is written and read by fabric8 as it is by us.
 */
class KindsTextTest {
  private static final String KINDS = "io.libvmi.client.Kinds#all";

  private final KubernetesSerialization fabric8 = new KubernetesSerialization();

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void jsonIsReadBack(Class<T> kind) {
    T object = Filled.of(kind, "a");
    String json = fabric8.asJson(object);

    assertThat(fabric8.<Object>unmarshal(json)).isExactlyInstanceOf(kind).isEqualTo(object);
    assertThat(fabric8.unmarshal(json, kind)).isEqualTo(object);
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void yamlIsReadBack(Class<T> kind) {
    T object = Filled.of(kind, "a");
    String yaml = fabric8.asYaml(object);

    assertThat(fabric8.<Object>unmarshal(yaml)).isExactlyInstanceOf(kind).isEqualTo(object);
    assertThat(fabric8.unmarshal(yaml, kind)).isEqualTo(object);
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void ourTextsMeanTheSame(Class<T> kind) {
    T object = Filled.of(kind, "a");
    Object tree = fabric8.convertValue(object, Object.class);

    assertThat(fabric8.unmarshal(JsonText.of(object), Object.class)).isEqualTo(tree);
    assertThat(fabric8.unmarshal(object.toString(), Object.class)).isEqualTo(tree);
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void aListOfTheKindIsFoundByItsNameAlone(Class<T> kind) throws Exception {
    Class<?> listClass = Class.forName(kind.getName() + "List");
    T object = Filled.of(kind, "a");
    String json =
        "{\"apiVersion\":\"%s\",\"items\":[%s],\"kind\":\"%sList\"}"
            .formatted(object.getApiVersion(), JsonText.of(object), object.getKind());

    Object list = fabric8.unmarshal(json);

    assertThat(list).isExactlyInstanceOf(listClass);
    assertThat(((KubernetesResourceList<?>) list).getItems()).isEqualTo(List.of(object));
    assertThat(JsonText.of(list)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isCloned(Class<T> kind) {
    T object = Filled.of(kind, "a");

    T clone = fabric8.clone(object);

    assertThat(clone).isExactlyInstanceOf(kind).isEqualTo(object).isNotSameAs(object);
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void isSerializedByJava(Class<T> kind) throws Exception {
    T object = Filled.of(kind, "a");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isExactlyInstanceOf(kind).isEqualTo(object);
    }
  }

  @ParameterizedTest
  @MethodSource(KINDS)
  <T extends HasMetadata> void askingForAnAbsentListDoesNotMakeItPresent(Class<T> kind)
      throws Exception {
    T object = Filled.withoutLists(kind);
    String json = fabric8.asJson(object);
    String yaml = object.toString();

    int lists = askForLists(object);

    assertThat(lists).isPositive();
    assertThat(fabric8.asJson(object)).isEqualTo(json);
    assertThat(object).hasToString(yaml).isEqualTo(Filled.withoutLists(kind));
  }

  /** Calls the getter of every list and map, at every depth; tells how many there were. */
  private static int askForLists(Object object) throws ReflectiveOperationException {
    int lists = 0;
    for (Method getter : object.getClass().getDeclaredMethods()) {
      if (getter.getName().startsWith("get")
          && getter.getParameterCount() == 0
          && !getter.isBridge()) {
        Object value = getter.invoke(object);
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
          lists++;
        } else if (value instanceof ApiType) {
          lists += askForLists(value);
        }
      }
    }
    return lists;
  }
}
