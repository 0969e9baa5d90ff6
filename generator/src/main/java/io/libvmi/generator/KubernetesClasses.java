package io.libvmi.generator;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Finds fabric8's classes for Kubernetes' own types, and how their fields are read and set. */
final class KubernetesClasses {
  private static final String PREFIX = "k8s.io.";
  private static final String PACKAGE = HasMetadata.class.getPackageName();

  /** Types of Kubernetes' that are a single value. */
  private static final Map<String, FieldType.Scalar> SCALARS =
      Map.of(
          "Quantity", FieldType.Scalar.QUANTITY,
          "Time", FieldType.Scalar.TIME,
          "Duration", FieldType.Scalar.DURATION,
          "IntOrString", FieldType.Scalar.INT_OR_STRING,
          "RawExtension", FieldType.Scalar.ANY);

  private KubernetesClasses() {}

  static boolean isKubernetes(String definition) {
    return definition.startsWith(PREFIX);
  }

  static FieldType typeOf(String definition) {
    String simple = definition.substring(definition.lastIndexOf('.') + 1);
    FieldType.Scalar scalar = SCALARS.get(simple);
    if (scalar != null) {
      return scalar;
    }
    try {
      return new FieldType.Kubernetes(Class.forName(PACKAGE + "." + simple));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("fabric8 has no class for " + definition, e);
    }
  }

  /** Whether fabric8's class has a field; if not it keeps it as an additional property. */
  static boolean hasField(Class<?> type, String field) {
    return Arrays.stream(type.getDeclaredFields())
        .anyMatch(candidate -> candidate.getName().equals(javaField(field)));
  }

  static String getter(Class<?> type, String field) {
    return accessor(type, "get", field);
  }

  static String setter(Class<?> type, String field) {
    return accessor(type, "set", field);
  }

  private static String accessor(Class<?> type, String prefix, String field) {
    String name = prefix + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name)) {
        return name;
      }
    }
    throw new IllegalStateException(type + " has no method " + name);
  }

  private static String javaField(String field) {
    return field.equals("continue") ? "_continue" : field;
  }
}
