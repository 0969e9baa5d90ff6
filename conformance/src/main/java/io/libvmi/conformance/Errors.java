package io.libvmi.conformance;

import io.libvmi.model.LibvmiException;
import io.libvmi.text.JsonText;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Judges an error of ours: whether Go has one too, and whether ours names what is wrong. */
final class Errors {
  /** No digit in the number, or an exponent that no number of 32 bits holds. */
  private static final Pattern NONSENSE =
      Pattern.compile(
          "[+-]?\\.?([eE][+-]?[0-9]+|[numkMGTPE]|[KMGTPE]i)?"
              + "|[+-]?[0-9.]+[eE][+-]?0*[0-9]{10,}");

  private static final String NIL_DEREFERENCE = "nil pointer dereference";
  private static final String NO_QUANTITY = "cannot parse '";

  /** What ours says of nil, and of a volume that lacks the part which an option is about. */
  private static final Pattern NO_SUCH_OBJECT = Pattern.compile("\\bnull\\b|is of the kind");

  private static final Pattern NAME_IN_USE = Pattern.compile("filesystem (.*) already exists");

  /** By what else a function is named: ours leave to others what needs the world around. */
  private static final Map<String, String> ALSO =
      Map.of(
          "WithMasqueradeNetworking", "(withMasqueradeNetworking|getClusterDns)",
          "status.WithPhase", "(withPhase|withPhaseAt)",
          "status.Update", "from(?=\\()",
          "RegisterDefaultOption", "(with|compose)(?=\\()");

  private Errors() {}

  /** Whether a text is a quantity to Go and none to us. */
  static boolean isNonsense(String text) {
    return NONSENSE.matcher(text).matches();
  }

  static void judge(GoldenCase golden, LibvmiException ours, Verdict verdict) {
    String message = ours.getMessage();
    String failure = golden.failure();
    String culprit = culprit(golden, message);
    if (culprit == null) {
      verdict.disagree(
          "ours does not name the function: \""
              + message
              + "\", Go "
              + (failure == null ? "has a result" : "says " + failure));
    } else if (failure == null) {
      deliberate(golden, message, culprit, verdict);
    } else if (failure.contains(NIL_DEREFERENCE) && NO_SUCH_OBJECT.matcher(message).find()) {
      verdict.show(Difference.D8);
    } else if (!saysWhatGoSays(golden, message, failure)) {
      verdict.disagree(culprit + ": ours says \"" + message + "\", Go " + failure);
    }
  }

  private static void deliberate(
      GoldenCase golden, String message, String culprit, Verdict verdict) {
    if (namesGiven(golden, message, Errors::isNonsenseIn)) {
      verdict.show(Difference.D9);
    } else if (NO_SUCH_OBJECT.matcher(message).find()
        && namesGiven(golden, message, (said, argument) -> argument == null)) {
      verdict.show(Difference.D8);
    } else {
      verdict.disagree(culprit + ": ours is the error \"" + message + "\", Go has a result");
    }
  }

  private static boolean saysWhatGoSays(GoldenCase golden, String message, String failure) {
    // options are made before the first is applied, so what they were given may be found first
    if (namesGiven(golden, message, Errors::isNoQuantityIn)) {
      return true;
    }
    Matcher name = NAME_IN_USE.matcher(failure);
    return name.matches()
        ? message.contains("file system named \"" + name.group(1) + "\"")
        : !failure.contains(NIL_DEREFERENCE) && !failure.startsWith(NO_QUANTITY);
  }

  private static boolean isNoQuantityIn(String message, @Nullable Object argument) {
    return argument instanceof String text
        && message.contains(JsonText.of(text) + " is not a quantity");
  }

  private static boolean isNonsenseIn(String message, @Nullable Object argument) {
    return argument instanceof String text && isNonsense(text) && isNoQuantityIn(message, text);
  }

  /** The function that an error of ours names first, or null where it names none that is called. */
  private static @Nullable String culprit(GoldenCase golden, String message) {
    String culprit = null;
    int first = message.length();
    for (String function : golden.functions()) {
      Matcher name = name(function).matcher(message);
      if (name.find() && name.start() < first) {
        culprit = function;
        first = name.start();
      }
    }
    return culprit;
  }

  private static Pattern name(String function) {
    return Pattern.compile("\\b" + ALSO.getOrDefault(function, GoCalls.javaName(function)) + "\\b");
  }

  /** Whether an error names a function that is called with an argument of which it tells. */
  private static boolean namesGiven(
      GoldenCase golden, String message, BiPredicate<String, @Nullable Object> tells) {
    return golden.functions().stream()
        .filter(function -> name(function).matcher(message).find())
        .anyMatch(
            function ->
                isGiven(golden.call(), function, argument -> tells.test(message, argument))
                    || isGiven(
                        golden.defaultOptions(),
                        function,
                        argument -> tells.test(message, argument)));
  }

  private static boolean isGiven(
      @Nullable Object call, String function, Predicate<@Nullable Object> argument) {
    if (call instanceof Map<?, ?> map) {
      return (function.equals(map.get("fn"))
              && map.get("args") instanceof List<?> arguments
              && arguments.stream().anyMatch(argument))
          || map.values().stream().anyMatch(value -> isGiven(value, function, argument));
    }
    return call instanceof List<?> list
        && list.stream().anyMatch(value -> isGiven(value, function, argument));
  }
}
