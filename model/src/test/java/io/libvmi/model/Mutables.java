package io.libvmi.model;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds all objects within an object that can be changed. */
final class Mutables {
  private final Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private Mutables() {}

  /**
   * The object itself, the API's objects below it, and its lists and maps, in a set that goes by
   * identity.
   */
  static Set<Object> of(Object object) {
    Mutables mutables = new Mutables();
    mutables.visit(object);
    return mutables.found;
  }

  private void visit(Object value) {
    if (value instanceof List<?> list) {
      found.add(list);
      list.forEach(this::visit);
    } else if (value instanceof Map<?, ?> map) {
      found.add(map);
      map.values().forEach(this::visit);
    } else if (value != null && isOfTheApi(value.getClass()) && found.add(value)) {
      for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
        visitFields(type, value);
      }
    }
  }

  private void visitFields(Class<?> type, Object object) {
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        try {
          visit(field.get(object));
        } catch (IllegalAccessException e) {
          throw new AssertionError(field.toString(), e);
        }
      }
    }
  }

  private static boolean isOfTheApi(Class<?> type) {
    return type.getName().startsWith("io.libvmi.") || type.getName().startsWith("io.fabric8.");
  }
}
