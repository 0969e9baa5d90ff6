package io.libvmi.reader;

import io.libvmi.model.LibvmiException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that is wrong with a text or with several, in the order of the texts.
 *
 * <p>The message has one line for each problem; {@link #report} is for people, and shows the lines
 * of the source too.
 */
public final class ProblemsException extends LibvmiException {
  private static final long serialVersionUID = 1L;

  /** So many problems are written out; the others are counted. */
  private static final int WRITTEN = 100;

  /** Null once the exception was serialized: it is the message alone that travels. */
  private final transient @Nullable List<Problem> problems;

  private final transient int count;

  /**
   * Makes an exception.
   *
   * @param problems what is wrong, in any order
   */
  public ProblemsException(List<Problem> problems) {
    this(problems, problems.size());
  }

  /**
   * Makes an exception of one problem.
   *
   * @param problem what is wrong
   */
  public ProblemsException(Problem problem) {
    this(List.of(problem));
  }

  ProblemsException(List<Problem> problems, int count) {
    super(lines(SourceOrder.sorted(problems), count, Problem::toString));
    this.problems = SourceOrder.sorted(problems);
    this.count = count;
  }

  /**
   * Returns what is wrong.
   *
   * @return the problems in the order of the texts, up to the first thousand
   */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }

  /**
   * Returns what is wrong as a person at a shell wants to see it: each problem with the line of the
   * source and a caret.
   *
   * @return several lines, without a line break at the end
   */
  public String report() {
    return problems == null
        ? String.valueOf(getMessage())
        : lines(problems, count, Problem::display);
  }

  private static String lines(List<Problem> problems, int count, Function<Problem, String> format) {
    int written = Math.min(problems.size(), WRITTEN);
    String lines = problems.stream().limit(written).map(format).collect(Collectors.joining("\n"));
    int left = count - written;
    return left == 0 ? lines : lines + "\n... and " + left + " more";
  }
}
