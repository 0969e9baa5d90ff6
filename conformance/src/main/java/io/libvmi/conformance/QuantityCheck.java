package io.libvmi.conformance;

import io.libvmi.text.Quantities;
import io.libvmi.text.QuantityException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares what a text is as a quantity. */
final class QuantityCheck {
  /** No digit in the number, or an exponent that no number of 32 bits holds. */
  private static final Pattern NONSENSE =
      Pattern.compile("[+-]?\\.?([eE][+-]?[0-9]+|[a-zA-Z]*)|[+-]?[0-9.]+[eE][+-]?0*[0-9]{10,}");

  private static final Set<String> TAKE_QUANTITIES =
      Set.of(
          "WithResourceMemory",
          "WithLimitMemory",
          "WithGuestMemory",
          "WithResourceCPU",
          "WithLimitCPU",
          "WithEmptyDisk");

  private QuantityCheck() {}

  /** Whether a call gives nonsense to an option that takes a quantity. */
  static boolean givesNonsense(@Nullable Object call) {
    if (call instanceof List<?> list) {
      return list.stream().anyMatch(QuantityCheck::givesNonsense);
    }
    if (!(call instanceof Map<?, ?> map)) {
      return false;
    }
    if (map.get("fn") instanceof String function
        && TAKE_QUANTITIES.contains(function)
        && map.get("args") instanceof List<?> arguments
        && arguments.get(arguments.size() - 1) instanceof String text) {
      return NONSENSE.matcher(text).matches();
    }
    return map.values().stream().anyMatch(QuantityCheck::givesNonsense);
  }

  static void check(GoldenCase golden, String text, Verdict verdict) {
    String ours;
    try {
      ours = Quantities.canonical(text);
    } catch (QuantityException e) {
      if (golden.hasResult() && NONSENSE.matcher(text).matches()) {
        verdict.show(Difference.D9);
      } else if (golden.hasResult()) {
        verdict.disagree("Go makes " + golden.json() + " of it: " + e.getMessage());
      }
      return;
    }
    if (!golden.hasResult()) {
      verdict.disagree("ours makes " + ours + " of it, Go says " + golden.failure());
    } else if (!ours.equals(golden.json())) {
      verdict.disagree("ours is " + ours + ", Go's " + golden.json());
    }
  }
}
