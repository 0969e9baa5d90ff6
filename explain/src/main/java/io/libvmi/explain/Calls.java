package io.libvmi.explain;

import io.libvmi.Composer;
import io.libvmi.Observed;
import io.libvmi.StrictComposition;
import io.libvmi.recipe.Recipe;
import java.lang.StackWalker.StackFrame;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The calls that are under way when an option is made, or a manifest.
 *
 * @param function the function of the library that the program called
 * @param program the calls of the program's own methods, the innermost first
 */
record Calls(String function, List<StackTraceElement> program) {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /** So many calls are kept; a recursion may be deep. */
  private static final int KEPT = 16;

  /** What lies between a call and the function that it is about. */
  private static final Set<Class<?>> BETWEEN =
      Set.of(Composer.class, StrictComposition.class, Observed.class);

  private static final ClassValue<Boolean> CORE = belongsTo(Observed.class);
  private static final ClassValue<Boolean> RECIPE = belongsTo(Recipe.class);
  private static final ClassValue<Boolean> EXPLAIN = belongsTo(Calls.class);

  /** The calls that are under way now. */
  static Calls now() {
    return WALKER.walk(Calls::of);
  }

  private static Calls of(Stream<StackFrame> frames) {
    String function = "";
    boolean inCore = true;
    List<StackTraceElement> program = new ArrayList<>();
    Iterator<StackFrame> all = frames.iterator();
    while (all.hasNext() && program.size() < KEPT) {
      StackFrame frame = all.next();
      Class<?> type = frame.getDeclaringClass();
      if (EXPLAIN.get(type)) {
        if (type == Explanation.class) {
          break; // what lies beyond is the caller's of what is explained
        }
      } else if (CORE.get(type)) {
        if (inCore && !BETWEEN.contains(type)) {
          function = frame.getMethodName();
        }
      } else {
        inCore = false;
        if (!RECIPE.get(type) && !type.getName().startsWith("java.")) {
          program.add(frame.toStackTraceElement());
        }
      }
    }
    return new Calls(function, program);
  }

  /** Whether a class lies where another one does: in its package and its jar, and not in a test. */
  private static ClassValue<Boolean> belongsTo(Class<?> one) {
    return new ClassValue<>() {
      @Override
      protected Boolean computeValue(Class<?> type) {
        return type.getPackageName().equals(one.getPackageName())
            && Objects.equals(location(type), location(one));
      }
    };
  }

  private static Object location(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source == null ? "" : String.valueOf(source.getLocation());
  }
}
