package io.libvmi;

import io.libvmi.model.ApiType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The options that an option was given for a part of a manifest, such as those of a disk. */
final class NestedOptions {
  private NestedOptions() {}

  /** Hands on each list of nested options, with the class of the part that they change. */
  static void forEach(Option<?> option, BiConsumer<Class<? extends ApiType>, List<?>> each) {
    if (!(option.unwrapped() instanceof OptionRecord<?> outer)) {
      return;
    }
    for (RecordComponent component : RecordComponents.of(outer.getClass())) {
      Class<? extends ApiType> part = part(component.getGenericType());
      if (part != null) {
        each.accept(part, (List<?>) outer.value(component));
      }
    }
  }

  /** The part that a list of options changes; null where it is no such list. */
  private static @Nullable Class<? extends ApiType> part(Type type) {
    return argument(type) instanceof ParameterizedType option
            && option.getRawType() == Option.class
            && option.getActualTypeArguments()[0] instanceof WildcardType target
            && target.getLowerBounds()[0] instanceof Class<?> part
            && ApiType.class.isAssignableFrom(part)
        ? part.asSubclass(ApiType.class)
        : null;
  }

  private static @Nullable Type argument(Type type) {
    return type instanceof ParameterizedType list && list.getRawType() == List.class
        ? list.getActualTypeArguments()[0]
        : null;
  }
}
