package io.libvmi.laws;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.ApiType;
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

/**
 * Makes objects of the API in which everything is set, down to the last leaf, and with a field in
 * each that its class does not know.
 */
final class Filled {
  private final String name;

  /** The classes of the objects that are being filled: a type within itself is left out. */
  private final Deque<Class<?>> open = new ArrayDeque<>();

  private Filled(String name) {
    this.name = name;
  }

  /** An object, filled; whatever in it has a name has this one. */
  static <T> T of(Class<T> type, String name) {
    return type.cast(new Filled(name).object(type));
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
      if (object instanceof ApiType unknown) {
        unknown.setAdditionalProperty("unknownField", new ArrayList<>(List.of("kept")));
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
        && !field.isSynthetic()
        && !field.getName().equals("apiVersion")
        && !field.getName().equals("kind");
  }

  private Object value(Type type, String field) {
    if (field.equals("additionalProperties")) {
      return new LinkedHashMap<>(Map.of("unknownField", new ArrayList<>(List.of("kept"))));
    }
    if (type instanceof ParameterizedType parameterized) {
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
      return field.equals("name") ? name : "a " + field;
    } else if (plain == Integer.class) {
      return 7;
    } else if (plain == Long.class) {
      return 8_000_000_000L;
    } else if (plain == Double.class) {
      return 0.5;
    } else if (plain == Boolean.class) {
      return true;
    } else if (plain == Quantity.class) {
      return new Quantity("5", "Gi");
    } else if (plain == IntOrString.class) {
      return new IntOrString(8080);
    } else if (open.contains(plain) || plain.getSimpleName().equals("FieldsV1")) {
      return null;
    }
    return object(plain);
  }
}
