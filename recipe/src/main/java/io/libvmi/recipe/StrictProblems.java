package io.libvmi.recipe;

import io.libvmi.Option;
import io.libvmi.StrictComposition;
import io.libvmi.StrictnessException.Conflict;
import io.libvmi.reader.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Calls a function of options strictly, and tells where options stand that are in each other's way.
 */
final class StrictProblems {
  private StrictProblems() {}

  /** A call of a function whose last argument is a list of options. */
  record PartCall(Function function, List<Object> arguments) {
    List<Problem> problems() {
      StrictComposition composition = new StrictComposition();
      call(composition, function, arguments);
      return of(composition);
    }
  }

  /** Makes the call, and has the options watched. */
  static Object call(StrictComposition composition, Function function, List<Object> arguments) {
    int last = arguments.size() - 1;
    List<Object> all = new ArrayList<>(arguments);
    return composition.compose(
        watched -> {
          all.set(last, List.copyOf(Arrays.asList(watched)));
          return CatalogueIndex.call(function.id(), all.toArray());
        },
        ((List<?>) arguments.get(last)).toArray(StrictProblems::<Option<Object>>array));
  }

  static List<Problem> of(StrictComposition composition) {
    return composition.conflicts().stream().map(StrictProblems::problem).toList();
  }

  private static Problem problem(Conflict conflict) {
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
}
