package io.libvmi.recipe;

import io.libvmi.Option;
import io.libvmi.OptionException;
import io.libvmi.StrictComposition;
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

  /** The name of the kind in the API. */
  String kind() {
    return function.result();
  }

  /** The same kind with other options. */
  @SuppressWarnings("unchecked") // a list that is only read
  Layer withOptions(List<PlacedOption> others) {
    return new Layer(key, function, arguments, (List<Option<Object>>) (List<?>) others, position);
  }

  /** The kind around another one, or from options alone where there is none. */
  Object compose(@Nullable Object inner) {
    return made(all -> CatalogueIndex.call(function.id(), all.toArray()), inner);
  }

  /** The same, with the options watched. */
  Object composeStrictly(@Nullable Object inner, StrictComposition composition) {
    return made(all -> StrictProblems.call(composition, function, all), inner);
  }

  private Object made(
      java.util.function.Function<List<Object>, Object> call, @Nullable Object inner) {
    List<Object> all = new ArrayList<>(arguments);
    if (inner != null) {
      all.add(inner);
    }
    all.add(options);
    try {
      return call.apply(all);
    } catch (OptionException e) { // what makes it refuses it; an option would say where it stands
      FieldPath path = FieldPath.ROOT.field(function.isFactory() ? RecipeDocument.FROM : key);
      throw new ProblemsException(new Problem(position, path.toString(), e.reason(), null));
    }
  }
}
