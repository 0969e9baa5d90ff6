package io.libvmi.client;

import io.fabric8.kubernetes.api.model.FieldsV1;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes objects of the API in which every field has a value, down to the last leaf. */
final class Filled {
  /** The classes of the objects that are being filled: a type within itself is left out. */
  private final Deque<Class<?>> open = new ArrayDeque<>();

  private final boolean lists;

  private Filled(boolean lists) {
    this.lists = lists;
  }

  /** An object of a kind; its metadata are no more than a name and a label. */
  static <T extends HasMetadata> T of(Class<T> kind, String name) {
    return of(kind, name, true);
  }

  /** An object of a kind in which the lists and maps alone are absent. */
  static <T extends HasMetadata> T withoutLists(Class<T> kind) {
    return of(kind, "a", false);
  }

  private static <T extends HasMetadata> T of(Class<T> kind, String name, boolean lists) {
    T object = kind.cast(new Filled(lists).object(kind));
    object.setMetadata(new ObjectMetaBuilder().withName(name).addToLabels("app", "filled").build());
    return object;
  }

  private Object object(Class<?> type) {
    open.push(type);
    try {
      Object object = type.getDeclaredConstructor().newInstance();
      for (Field field : type.getDeclaredFields()) {
        if (isFilled(field)) {
          field.setAccessible(true);
          Object value = value(field.getGenericType(), field.getName());
          if (value != null) {
            field.set(object, value);
          }
        }
      }
      return object;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName(), e);
    } finally {
      open.pop();
    }
  }

  private static boolean isFilled(Field field) {
    return !Modifier.isStatic(field.getModifiers())
        && !field.getName().equals("additionalProperties")
        && !field.getName().equals("apiVersion")
        && !field.getName().equals("kind");
  }

  private Object value(Type type, String field) {
    if (type instanceof ParameterizedType parameterized) {
      if (!lists) {
        return null;
      }
      Type[] of = parameterized.getActualTypeArguments();
      Object value = value(of[of.length - 1], field);
      if (value == null) {
        return null;
      }
      return parameterized.getRawType() == List.class
          ? new ArrayList<>(List.of(value))
          : new LinkedHashMap<>(Map.of("key", value));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class || plain == Object.class) {
      return "a " + field;
    } else if (plain == Integer.class) {
      return 7;
    } else if (plain == Long.class) {
      return 8_000_000_000L;
    } else if (plain == Double.class) {
      return 0.5;
    } else if (plain == Boolean.class) {
      return false;
    } else if (plain == Quantity.class) {
      return new Quantity("5Gi");
    } else if (plain == IntOrString.class) {
      return new IntOrString(8080);
    } else if (plain == FieldsV1.class || open.contains(plain)) {
      return null;
    }
    return object(plain);
  }
}
