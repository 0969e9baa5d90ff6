package io.libvmi.recipe;

import io.libvmi.Composer;
import io.libvmi.Option;
import io.libvmi.OptionException;
import io.libvmi.StrictnessException;
import io.libvmi.reader.FieldPath;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problem;
import io.libvmi.reader.ProblemsException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of a recipe, of which each but the first is made around the one before.
 *
 * @param key its key
 * @param function what makes it
 * @param arguments what that takes before the kind within and the options
 * @param options the options
 * @param position where in the recipe it is asked for
 */
record Layer(
    String key,
    Function function,
    List<Object> arguments,
    List<Option<Object>> options,
    Position position) {

  /** The kind around another one, or from options alone where there is none. */
  Object compose(@Nullable Object inner) {
    List<Object> all = new ArrayList<>(arguments);
    if (inner != null) {
      all.add(inner);
    }
    all.add(options);
    return made(all);
  }

  /**
   * The same, and adds to the problems the options that have no effect or that overwrite what
   * another one of this layer said.
   */
  Object composeStrictly(@Nullable Object inner, List<Problem> problems) {
    List<Object> all = new ArrayList<>(arguments);
    if (inner != null) {
      all.add(inner);
    }
    Composer.Maker<Object> maker =
        watched -> {
          all.add(List.of(watched));
          return made(all);
        };
    try {
      return Composer.<Object>with()
          .strict()
          .compose(maker, options.toArray(Layer::<Option<Object>>array));
    } catch (StrictnessException e) {
      e.conflicts().stream().map(Layer::problem).forEach(problems::add);
      return compose(inner);
    }
  }

  private static Problem problem(StrictnessException.Conflict conflict) {
    PlacedOption option = (PlacedOption) conflict.option();
    String there =
        conflict.other() instanceof PlacedOption other
            ? "the other one stands at " + other.position()
            : null;
    return new Problem(option.position(), option.path().toString(), conflict.message(), there);
  }

  @SuppressWarnings("unchecked") // Java has no arrays of a generic type
  private static <O> O[] array(int size) {
    return (O[]) new Option<?>[size];
  }

  private Object made(List<Object> all) {
    try {
      return CatalogueIndex.call(function.id(), all.toArray());
    } catch (OptionException e) { // what makes it refuses it; an option would say where it stands
      FieldPath path = FieldPath.ROOT.field(function.isFactory() ? RecipeDocument.FROM : key);
      throw new ProblemsException(new Problem(position, path.toString(), e.reason(), null));
    }
  }
}
