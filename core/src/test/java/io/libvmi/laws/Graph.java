package io.libvmi.laws;

import io.libvmi.Option;
import io.libvmi.model.ApiType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All objects that can be reached from one, by identity. */
final class Graph {
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> next = new ArrayDeque<>();

  private Graph() {}

  /**
   * The objects reached that can be changed: the model's, fabric8's, lists, maps and arrays. An
   * option that another one was given does not change: what it holds is not reached.
   */
  static Set<Object> mutable(Object... roots) {
    Graph graph = new Graph();
    for (Object root : roots) {
      if (root instanceof Option<?>) {
        graph.seen.add(root);
        graph.next.add(root);
      } else {
        graph.add(root);
      }
    }
    while (!graph.next.isEmpty()) {
      graph.visit(graph.next.remove());
    }
    graph.seen.removeIf(object -> !isMutable(object));
    return graph.seen;
  }

  /** The objects that are in both graphs. */
  static Set<Object> common(Set<Object> one, Set<Object> other) {
    Set<Object> common = Collections.newSetFromMap(new IdentityHashMap<>());
    common.addAll(one);
    common.removeIf(object -> !other.contains(object));
    return common;
  }

  /** Changes everything that can be reached and changed. */
  static void spoil(Object root) {
    for (Object object : mutable(root)) {
      if (object instanceof List<?> list) {
        list.clear();
      } else if (object instanceof Map<?, ?> map) {
        map.clear();
      } else if (object instanceof Object[] array) {
        Arrays.fill(array, null);
      } else {
        fields(object.getClass()).forEach(field -> empty(field, object));
      }
    }
  }

  private void add(Object object) {
    if (object != null && isWalked(object) && seen.add(object)) {
      next.add(object);
    }
  }

  private void visit(Object object) {
    if (object instanceof Collection<?> collection) {
      collection.forEach(this::add);
    } else if (object instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            add(key);
            add(value);
          });
    } else if (object instanceof Object[] array) {
      Arrays.stream(array).forEach(this::add);
    } else {
      fields(object.getClass()).forEach(field -> add(get(field, object)));
    }
  }

  private static boolean isWalked(Object object) {
    return !(object instanceof Option<?>)
        && (object instanceof Collection
            || object instanceof Map
            || object instanceof Object[]
            || object.getClass().getName().startsWith("io.libvmi.")
            || isFabric8(object));
  }

  private static boolean isMutable(Object object) {
    if (object instanceof List || object instanceof Map) {
      String type = object.getClass().getName();
      return !type.startsWith("java.util.ImmutableCollections")
          && !type.startsWith("java.util.Collections$");
    }
    return object instanceof ApiType || object instanceof Object[] || isFabric8(object);
  }

  private static boolean isFabric8(Object object) {
    return object.getClass().getName().startsWith("io.fabric8.") && !(object instanceof Enum);
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new java.util.ArrayList<>();
    for (Class<?> one = type; one != null && one != Object.class; one = one.getSuperclass()) {
      for (Field field : one.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static Object get(Field field, Object object) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static void empty(Field field, Object object) {
    try {
      field.set(object, null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
