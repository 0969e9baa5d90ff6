package io.libvmi.laws;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Kubernetes' own objects, by their fields: these can neither write nor copy themselves. */
final class Beans {
  private Beans() {}

  /** Field to value, but for what is absent or empty. */
  static Map<String, Object> tree(Object bean) {
    Map<String, Object> tree = new TreeMap<>();
    for (Field field : fields(bean.getClass())) {
      Object value = get(field, bean);
      if (value instanceof Map<?, ?> map && field.getName().equals("additionalProperties")) {
        map.forEach((key, below) -> tree.put((String) key, treeOf(below)));
      } else if (value != null && !isEmpty(value)) {
        tree.put(field.getName(), treeOf(value));
      }
    }
    return tree;
  }

  /** A copy that shares nothing with it. */
  @SuppressWarnings("unchecked") // a copy has the type of what it copies
  static <T> T copy(T bean) {
    return (T) copyOf(bean);
  }

  private static Object treeOf(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> tree = new TreeMap<>();
      map.forEach((key, below) -> tree.put((String) key, treeOf(below)));
      return tree;
    } else if (value instanceof List<?> list) {
      return new ArrayList<>(list.stream().map(Beans::treeOf).toList());
    } else if (value instanceof Quantity || value instanceof IntOrString) {
      return value.toString();
    } else if (value instanceof Integer number) {
      return Long.valueOf(number);
    }
    return isBean(value) ? tree(value) : value;
  }

  private static Object copyOf(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, below) -> copy.put(key, copyOf(below)));
      return copy;
    } else if (value instanceof List<?> list) {
      return new ArrayList<>(list.stream().map(Beans::copyOf).toList());
    } else if (!isBean(value)) {
      return value;
    }
    Object copy = Manifests.empty(value.getClass());
    for (Field field : fields(value.getClass())) {
      Object below = get(field, value);
      try {
        field.set(copy, below == null ? null : copyOf(below));
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return copy;
  }

  private static boolean isBean(Object value) {
    return value.getClass().getName().startsWith("io.fabric8.");
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof Map<?, ?> map && map.isEmpty())
        || (value instanceof List<?> list && list.isEmpty());
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        field.setAccessible(true);
        fields.add(field);
      }
    }
    return fields;
  }

  private static Object get(Field field, Object bean) {
    try {
      return field.get(bean);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
