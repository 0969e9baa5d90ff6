package io.libvmi.laws;

import io.libvmi.Option;
import io.libvmi.model.ApiType;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small pools of values by the type of a parameter, so that arguments collide. */
final class Values {
  /** Texts and quantities; an option that takes quantities alone refuses the others. */
  private static final List<String> TEXTS =
      List.of("", "a", "b", "cloudinitdisk", "default", "2Gi", "1500m", "0");

  private static final List<Long> NUMBERS = List.of(0L, 1L, 7L, 4_294_967_295L, -1L);

  private Values() {}

  /** Values of a type. */
  static List<Value> of(Type type) {
    if (type == String.class) {
      return TEXTS.stream().map(Value::of).toList();
    } else if (type == boolean.class) {
      return List.of(Value.of(true), Value.of(false));
    } else if (type == long.class) {
      return NUMBERS.stream().map(Value::of).toList();
    } else if (type == double.class) {
      return List.of(Value.of(0.0), Value.of(0.5), Value.of(-1.0));
    } else if (type == Integer.class) {
      return of(int.class);
    } else if (type == int.class) {
      return NUMBERS.stream().map(number -> Value.of(number.intValue())).toList();
    } else if (type instanceof ParameterizedType parameterized) {
      return ofParameterized(parameterized);
    } else if (type instanceof Class<?> plain) {
      return plain.isArray()
          ? arrays(plain.getComponentType(), plain.getComponentType())
          : of(plain);
    } else if (type instanceof java.lang.reflect.GenericArrayType array) {
      return arrays(Option.class, array.getGenericComponentType());
    }
    throw unknown(type);
  }

  private static List<Value> ofParameterized(ParameterizedType type) {
    Type of = type.getActualTypeArguments()[0];
    if (type.getRawType() == List.class) {
      return lists(of(of)).stream()
          .map(
              elements ->
                  new Value(
                      text(elements, "[", "]"),
                      () ->
                          new ArrayList<>(
                              elements.stream().map(one -> one.fresh().get()).toList())))
          .toList();
    } else if (type.getRawType() == Map.class) {
      return maps(of(type.getActualTypeArguments()[1]));
    } else if (type.getRawType() == Option.class) {
      Type target = of instanceof WildcardType wildcard ? wildcard.getLowerBounds()[0] : of;
      return Calls.ofTarget(target).stream()
          .map(call -> new Value(call.toString(), call::invoke))
          .limit(NUMBERS.size())
          .toList();
    }
    throw unknown(type);
  }

  private static List<Value> of(Class<?> type) {
    if (type.isRecord()) {
      return records(type);
    } else if (ApiType.class.isAssignableFrom(type)
        || type.getPackageName().startsWith("io.fabric8.")) {
      return List.of(
          new Value("new " + type.getSimpleName() + "()", () -> bare(type)),
          new Value("a filled " + type.getSimpleName(), () -> Filled.of(type, "a")));
    }
    throw unknown(type);
  }

  /** The constants of a record, and records of all values of its components. */
  private static List<Value> records(Class<?> type) {
    List<Value> values = new ArrayList<>();
    for (Field field : type.getFields()) {
      if (field.getType() == type && Modifier.isStatic(field.getModifiers())) {
        values.add(new Value(field.getName(), () -> constant(field)));
      }
    }
    RecordComponent[] components = type.getRecordComponents();
    List<Type> types = Arrays.stream(components).map(RecordComponent::getGenericType).toList();
    for (List<Value> arguments : Combinations.of(types.stream().map(Values::of).toList(), 8)) {
      values.add(
          new Value(
              text(arguments, "new " + type.getSimpleName() + "(", ")"),
              () -> constructed(type, components, arguments)));
    }
    return values;
  }

  /** Maps from texts, which have as many entries as the lists have elements. */
  private static List<Value> maps(List<Value> elements) {
    return lists(elements).stream()
        .map(
            entries ->
                new Value(
                    text(entries, "{", "}"),
                    () -> {
                      Map<String, Object> map = new LinkedHashMap<>();
                      for (Value entry : entries) {
                        map.put(TEXTS.get(map.size() + 1), entry.fresh().get());
                      }
                      return map;
                    }))
        .toList();
  }

  private static List<Value> arrays(Class<?> component, Type element) {
    return lists(of(element)).stream()
        .map(
            elements ->
                new Value(
                    text(elements, "", ""),
                    () -> {
                      Object array = Array.newInstance(component, elements.size());
                      for (int i = 0; i < elements.size(); i++) {
                        Array.set(array, i, elements.get(i).fresh().get());
                      }
                      return array;
                    }))
        .toList();
  }

  /** No elements, one, and two. */
  private static List<List<Value>> lists(List<Value> elements) {
    return List.of(
        List.of(),
        List.of(elements.get(0)),
        List.of(elements.get(elements.size() - 1), elements.get(elements.size() / 2)));
  }

  private static String text(List<Value> values, String before, String after) {
    return before + String.join(", ", values.stream().map(Value::text).toList()) + after;
  }

  private static Object constant(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Object constructed(
      Class<?> type, RecordComponent[] components, List<Value> arguments) {
    try {
      return type.getConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(arguments.stream().map(argument -> argument.fresh().get()).toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName(), e);
    }
  }

  private static Object bare(Class<?> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.getName(), e);
    }
  }

  private static AssertionError unknown(Type type) {
    return new AssertionError("no values of the type " + type + " are known: add some here");
  }
}
