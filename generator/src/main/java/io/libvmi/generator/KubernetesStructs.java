package io.libvmi.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.Quantity;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The class that reads those of Kubernetes' own types which options take and no type of the model
 * holds. What the model reads is left to the model.
 */
final class KubernetesStructs {
  private static final Map<Type, FieldType.Scalar> SCALARS =
      Map.of(
          String.class, FieldType.Scalar.STRING,
          Integer.class, FieldType.Scalar.INT32,
          Long.class, FieldType.Scalar.INT64,
          Double.class, FieldType.Scalar.DOUBLE,
          Boolean.class, FieldType.Scalar.BOOL,
          Quantity.class, FieldType.Scalar.QUANTITY,
          IntOrString.class, FieldType.Scalar.INT_OR_STRING);

  private final ClassName name;
  private final Set<String> inModel;
  private final Map<String, Class<?>> byName = new LinkedHashMap<>();
  private final Map<Class<?>, ApiDefinition> definitions = new LinkedHashMap<>();

  /**
   * A class without readers.
   *
   * @param name its name
   * @param inModel the names of the model's own readers, such as {@code readObjectMeta}
   */
  KubernetesStructs(ClassName name, Set<String> inModel) {
    this.name = name;
    this.inModel = inModel;
  }

  /** The class that has a reader of a type, which is added where it is not there. */
  ClassName reader(String type) {
    try {
      return reader(Class.forName(type));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("the generator does not know the class " + type, e);
    }
  }

  private ClassName reader(Class<?> type) {
    if (inModel.contains("read" + type.getSimpleName())) {
      return FieldCode.KUBERNETES;
    }
    Class<?> other = byName.putIfAbsent(type.getSimpleName(), type);
    if (other != null && other != type) {
      throw new IllegalArgumentException(other + " and " + type + " have the same name");
    }
    if (!definitions.containsKey(type)) {
      List<ApiDefinition.Field> fields = new ArrayList<>();
      definitions.put(
          type,
          new ApiDefinition(
              type.getSimpleName(), ClassName.get(type), fields, null, null, Map.of()));
      fields(type)
          .forEach(
              (field, held) ->
                  fields.add(
                      new ApiDefinition.Field(field, field, held, false, false, Map.of(), null)));
    }
    return name;
  }

  /** The fields that can be set; fabric8 keeps others as additional properties. */
  private Map<String, FieldType> fields(Class<?> type) {
    Map<String, FieldType> fields = new TreeMap<>();
    for (java.lang.reflect.Field field : type.getDeclaredFields()) {
      FieldType held =
          Modifier.isStatic(field.getModifiers()) ? null : type(field.getGenericType());
      if (held != null && !field.getName().equals("additionalProperties")) {
        fields.put(field.getName(), held);
      }
    }
    return fields;
  }

  private @Nullable FieldType type(Type type) {
    FieldType scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      FieldType last = type(arguments[arguments.length - 1]);
      if (last == null) {
        return null;
      }
      return generic.getRawType() == List.class
          ? new FieldType.ListOf(last)
          : new FieldType.MapOf(last);
    }
    return type instanceof Class<?> one
            && KubernetesResource.class.isAssignableFrom(one)
            && !one.isInterface()
        ? new FieldType.Kubernetes(one, reader(one))
        : null;
  }

  TypeSpec source() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(javax.lang.model.element.Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(javax.lang.model.element.Modifier.PRIVATE)
                    .build());
    definitions
        .values()
        .forEach(definition -> type.addMethod(KubernetesTypesSource.read(definition)));
    return type.build();
  }
}
