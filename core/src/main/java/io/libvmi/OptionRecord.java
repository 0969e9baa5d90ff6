package io.libvmi;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of the library: a record named as the option is, whose components are its arguments;
 * one that this call of the option was not given is null. Name and arguments are worked out only
 * when someone asks, so that composing does not pay for them. What an option holds may be
 * changeable, so whoever asks for it gets a copy.
 */
interface OptionRecord<T> extends Option<T> {
  @Override
  default String optionName() {
    String name = getClass().getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  default List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>();
    for (RecordComponent component : RecordComponents.of(getClass())) {
      Object value = value(component);
      if (value != null) {
        arguments.add(new Argument(component.getName(), Copies.of(value)));
      }
    }
    return List.copyOf(arguments);
  }

  /** An argument itself, not a copy. */
  default @Nullable Object value(RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(this);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component + " of " + optionName(), e);
    }
  }

  /** Whether the option is there to say otherwise what another one said. */
  default boolean changesWhatIsThere() {
    return false;
  }

  /** The ends of the paths that the option fills only until another one says something there. */
  default List<String> placeholders() {
    return List.of();
  }
}
