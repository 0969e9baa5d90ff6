package io.libvmi.explain;

import io.libvmi.reader.VisibleText;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Where things were said, in few words: a file that all stand in is not named each time. */
public final class Where {
  private final Set<String> files = new HashSet<>();

  private Where(Explanation<?> explanation) {
    Stream<Step> setters =
        explanation.fields().stream().flatMap(field -> field.changes().stream()).map(Change::step);
    Stream.concat(explanation.steps().stream(), setters)
        .forEach(
            step -> {
              if (step.origin() instanceof Origin.Text text) {
                files.add(text.position().source().name());
              }
            });
  }

  /**
   * Looks at where an explanation's steps stand.
   *
   * @param explanation the explanation
   * @return how to tell of each
   */
  public static Where in(Explanation<?> explanation) {
    return new Where(explanation);
  }

  /**
   * Returns the file in which all stand that stand in one.
   *
   * @return its name; empty where there is none, or several
   */
  public String file() {
    return files.size() == 1 ? VisibleText.of(files.iterator().next()) : "";
  }

  /**
   * Tells where a step stands.
   *
   * @param step one of the explanation's
   * @return line and column in the one file; file, line and column where there are several; or
   *     method, file and line of a program
   */
  public String brief(Step step) {
    if (step.origin() instanceof Origin.Text text && files.size() == 1) {
      return text.position().line() + ":" + text.position().column();
    } else if (step.origin() instanceof Origin.Code code && !code.calls().isEmpty()) {
      return brief(code.calls().get(0));
    }
    return VisibleText.of(step.origin().toString());
  }

  /** The class is left out where the file is called the same, and the numbers of lambdas. */
  private static String brief(StackTraceElement call) {
    String type = call.getClassName().substring(call.getClassName().lastIndexOf('.') + 1);
    String file = String.valueOf(call.getFileName());
    String method = call.getMethodName();
    if (method.startsWith("lambda$")) {
      method = method.split("\\$", -1)[1];
    }
    String owner = file.equals(type + ".java") ? "" : type + ".";
    return VisibleText.of(owner + method + "(" + file + ":" + call.getLineNumber() + ")");
  }
}
