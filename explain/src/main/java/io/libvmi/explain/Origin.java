package io.libvmi.explain;

import io.libvmi.reader.Position;
import java.util.List;

/** Where it was said. */
public sealed interface Origin {

  /** The origin that is not known. */
  Origin UNKNOWN = new Code(List.of());

  /**
   * In Java.
   *
   * @param calls the calls of the program's own methods that were under way, the innermost first;
   *     empty where it was said outside of what was explained
   */
  record Code(List<StackTraceElement> calls) implements Origin {

    /**
     * Makes an origin of a copy of the calls.
     *
     * @param calls the calls, the innermost first
     */
    public Code {
      calls = List.copyOf(calls);
    }

    /** Tells class, method, file and line: {@code Machines.web(Machines.java:17)}. */
    @Override
    public String toString() {
      if (calls.isEmpty()) {
        return "unknown";
      }
      StackTraceElement call = calls.get(0);
      String type = call.getClassName();
      return type.substring(type.lastIndexOf('.') + 1)
          + "."
          + method(call.getMethodName())
          + "("
          + call.getFileName()
          + ":"
          + call.getLineNumber()
          + ")";
    }
  }

  /** The method that a program has written: the compiler makes one of its own for each lambda. */
  private static String method(String name) {
    String[] parts = name.split("\\$", -1);
    return parts.length == 3 && parts[0].equals("lambda") ? parts[1] : name;
  }

  /**
   * In a recipe or a manifest.
   *
   * @param position file, line and column
   */
  record Text(Position position) implements Origin {

    /** Tells file, line and column: {@code web.yaml:3:5}. */
    @Override
    public String toString() {
      return position.toString();
    }
  }
}
