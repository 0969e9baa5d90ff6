package io.libvmi.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.model.ApiReader;
import io.libvmi.model.ApiType;
import io.libvmi.model.ApiWriter;
import io.libvmi.model.KubernetesTypes;
import io.libvmi.model.TreeWriter;
import io.libvmi.reader.Documents;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.NodeReader;
import io.libvmi.reader.Problems;
import io.libvmi.schema.ApiSchema;
import io.libvmi.schema.Field;
import io.libvmi.schema.FieldType;
import io.libvmi.schema.Release;
import io.libvmi.schema.Type;
import io.libvmi.text.JsonText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type of the API, with every field set, survives JSON, object, JSON. KubeVirt's and CDI's
 * types and what they hold of Kubernetes' read and write themselves; what Kubernetes' API only
 * answers with, or takes as options, is left to fabric8's classes and Jackson.
 */
class DefinitionsTest {
  private static final ApiSchema SCHEMA = ApiSchema.of(Release.NEWEST);
  private static final String KUBERNETES = "k8s.io.";

  private static final List<String> PACKAGES =
      List.of(
          "backup",
          "cdi",
          "clone",
          "export",
          "instancetype",
          "kubevirt",
          "migrations",
          "plugin",
          "pool",
          "snapshot");

  private final Problems problems = new Problems();

  /** CDI's kinds that the model has no class for; what they hold has none either. */
  private static final Pattern WITHOUT_CLASS =
      Pattern.compile(
          "v1beta1\\.(DataImportCron\\w*|DataSource(|List|Spec|Status)|ObjectTransfer\\w*"
              + "|StorageProfile\\w*|Volume\\w+Source(|List|Spec|Status)|ClaimPropertySet"
              + "|Source(|Blank|Http|Vddk))");

  static List<Type> types() {
    return SCHEMA.types().stream()
        .filter(type -> !WITHOUT_CLASS.matcher(type.name()).matches())
        .toList();
  }

  @Test
  void areAllThatTheFactsHave() {
    assertThat(types()).hasSizeGreaterThanOrEqualTo(426 - 5); // five of them are a single value
  }

  @ParameterizedTest
  @MethodSource("types")
  void surviveWithEveryFieldSet(Type type) throws Exception {
    String json = JsonText.of(full(type, new ArrayDeque<>()));

    assertThat(again(type.name(), json)).isEqualTo(json);
    assertThat(problems.list()).isEmpty();
  }

  private String again(String type, String json) throws Exception {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    if (!type.startsWith(KUBERNETES)) {
      return JsonText.of(read(classOf(type, simple), json));
    }
    try {
      Object object =
          KubernetesTypes.class
              .getMethod("read" + simple, ApiReader.class)
              .invoke(null, reader(json));
      TreeWriter tree = new TreeWriter();
      KubernetesTypes.class
          .getMethod("write", ApiWriter.class, object.getClass())
          .invoke(null, tree, object);
      return JsonText.of(tree.tree());
    } catch (NoSuchMethodException e) {
      ObjectMapper mapper =
          JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
      Class<?> fabric8 = Class.forName(HasMetadata.class.getPackageName() + "." + simple);
      Object object = mapper.readValue(json, fabric8);
      return mapper.writeValueAsString(
          mapper.readValue(mapper.writeValueAsString(object), Map.class));
    }
  }

  private static Class<?> classOf(String type, String simple) {
    String version = type.substring(0, type.indexOf('.'));
    List<Class<?>> found = new ArrayList<>();
    for (String group : PACKAGES) {
      try {
        found.add(Class.forName("io.libvmi.model." + group + "." + version + "." + simple));
      } catch (ClassNotFoundException e) {
        // it lies in another group
      }
    }
    assertThat(found).as("classes of %s", type).hasSize(1);
    return found.get(0);
  }

  private ApiType read(Class<?> type, String json) throws Exception {
    return (ApiType) type.getMethod("read", ApiReader.class).invoke(null, reader(json));
  }

  private NodeReader reader(String json) {
    return NodeReader.strict(
        Documents.parse("generated.json", json).get(0), FieldPath.ROOT, problems);
  }

  private static Map<String, Object> full(Type type, Deque<Type> within) {
    Map<String, Object> object = new TreeMap<>();
    if (within.contains(type)) {
      return object; // a type within itself ends the descent
    }
    within.push(type);
    for (Field field : type.fields()) {
      object.put(field.name(), value(field.type(), within));
    }
    within.pop();
    return object;
  }

  private static Object value(FieldType type, Deque<Type> within) {
    if (type instanceof FieldType.ObjectOf object) {
      return full(SCHEMA.type(object.type()), within);
    }
    if (type instanceof FieldType.ListOf list) {
      return List.of(value(list.items(), within));
    }
    if (type instanceof FieldType.MapOf map) {
      return Map.of("a-key", value(map.values(), within));
    }
    FieldType.Scalar scalar = (FieldType.Scalar) type;
    if (!scalar.values().isEmpty()) {
      return scalar.values().get(0);
    }
    return switch (scalar.form()) {
      case STRING -> "a text";
      case INTEGER -> "int64".equals(scalar.format()) ? (Object) 8_000_000_000L : (Object) 7L;
      case NUMBER -> 0.5;
      case BOOLEAN -> true;
      case QUANTITY -> "5Gi";
      case INT_OR_STRING -> 80L;
      case TIME -> "2026-01-31T12:00:00Z";
      case DURATION -> "1h30m0s";
      case ANY -> Map.of("any", List.of(1L, "two"));
    };
  }
}
