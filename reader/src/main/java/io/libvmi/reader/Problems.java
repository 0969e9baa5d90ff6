package io.libvmi.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong, so that everything can be reported at once.
 *
 * <p>A collector is handed to all that read the same text or texts, and asked at the end. It is for
 * one thread at a time.
 */
public final class Problems {
  /** More than anyone reads; the rest is only counted, so that a hostile text stays cheap. */
  private static final int KEPT = 1000;

  private final List<Problem> kept = new ArrayList<>();
  private int count;

  /** Makes an empty collector. */
  public Problems() {}

  /**
   * Adds a problem.
   *
   * @param problem what is wrong
   */
  public void add(Problem problem) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(problem);
    }
  }

  /**
   * Adds a problem.
   *
   * @param position where in the text
   * @param path where in the document
   * @param message what is wrong and what was expected
   */
  public void add(Position position, FieldPath path, String message) {
    add(position, path, message, null);
  }

  /**
   * Adds a problem.
   *
   * @param position where in the text
   * @param path where in the document
   * @param message what is wrong and what was expected
   * @param suggestion what to write instead or where to look, or null
   */
  public void add(Position position, FieldPath path, String message, @Nullable String suggestion) {
    add(new Problem(position, path.toString(), message, suggestion));
  }

  /**
   * Adds problems that were reported elsewhere.
   *
   * @param problems what is wrong
   */
  public void addAll(Collection<Problem> problems) {
    problems.forEach(this::add);
  }

  /** Adds all that another collector has. */
  void addAll(Problems other) {
    addAll(other.kept);
    count += other.count - other.kept.size();
  }

  /**
   * Tells whether nothing is wrong.
   *
   * @return true as long as nothing was added
   */
  public boolean isEmpty() {
    return count == 0;
  }

  /** Whether what is added now is only counted. */
  boolean isFull() {
    return kept.size() >= KEPT;
  }

  /**
   * Returns what was added, up to the first thousand.
   *
   * @return the problems in the order of the texts: by source, as they first came, then by position
   */
  public List<Problem> list() {
    return SourceOrder.sorted(kept);
  }

  /**
   * Reports what was added.
   *
   * @throws ProblemsException if something is wrong, with all problems
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new ProblemsException(kept, count);
    }
  }

  @Override
  public String toString() {
    return list().toString();
  }
}
