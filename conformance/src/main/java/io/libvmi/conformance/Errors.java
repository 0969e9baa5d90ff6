package io.libvmi.conformance;

import io.libvmi.model.LibvmiException;
import java.util.List;
import java.util.Map;
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

  private static final Pattern NOT_A_QUANTITY = Pattern.compile("\"([^\"]*)\" is not a quantity");
  private static final Pattern NAME_IN_USE = Pattern.compile("filesystem (.*) already exists");

  /** Functions whose part in asking something of the world ours leave to others. */
  private static final Map<String, String> ALSO =
      Map.of(
          "WithMasqueradeNetworking", "(withMasqueradeNetworking|getClusterDns)",
          "status.WithPhase", "(withPhase|withPhaseAt)");

  private Errors() {}

  /** Whether a text is a quantity to Go and none to us. */
  static boolean isNonsense(String text) {
    return NONSENSE.matcher(text).matches();
  }

  static void judge(GoldenCase golden, LibvmiException ours, Verdict verdict) {
    String message = ours.getMessage();
    String failure = golden.failure();
    String culprit = culprit(golden, message);
    if (failure == null) {
      deliberate(golden, message, culprit, verdict);
    } else if (culprit == null) {
      verdict.disagree("ours does not name the function: \"" + message + "\", Go says " + failure);
    } else if (failure.contains("nil pointer dereference")) {
      verdict.show(Difference.D8);
    } else if (!saysWhatGoSays(message, failure)) {
      verdict.disagree(culprit + ": ours says \"" + message + "\", Go " + failure);
    }
  }

  private static void deliberate(
      GoldenCase golden, String message, @Nullable String culprit, Verdict verdict) {
    Matcher quantity = NOT_A_QUANTITY.matcher(message);
    if (culprit != null && quantity.find() && isNonsense(quantity.group(1))) {
      verdict.show(Difference.D9);
    } else if (message.contains("null")
        && golden.functions().stream()
            .anyMatch(one -> names(message, one) && givesNil(golden.call(), one))) {
      verdict.show(Difference.D8);
    } else {
      verdict.disagree(
          (culprit == null ? "" : culprit + ": ")
              + "ours is the error \""
              + message
              + "\", Go has a result");
    }
  }

  private static boolean saysWhatGoSays(String message, String failure) {
    if (failure.startsWith("cannot parse '")) {
      return message.contains("is not a quantity");
    }
    Matcher name = NAME_IN_USE.matcher(failure);
    return !name.matches() || message.contains("file system named \"" + name.group(1) + "\"");
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

  private static boolean names(String message, String function) {
    return name(function).matcher(message).find();
  }

  private static Pattern name(String function) {
    return Pattern.compile("\\b" + ALSO.getOrDefault(function, GoCalls.javaName(function)) + "\\b");
  }

  /** Whether a function is given Go's nil. */
  private static boolean givesNil(@Nullable Object call, String function) {
    if (call instanceof Map<?, ?> map) {
      return (function.equals(map.get("fn"))
              && map.get("args") instanceof List<?> arguments
              && arguments.contains(null))
          || map.values().stream().anyMatch(value -> givesNil(value, function));
    }
    return call instanceof List<?> list
        && list.stream().anyMatch(value -> givesNil(value, function));
  }
}
