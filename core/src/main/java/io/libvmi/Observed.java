package io.libvmi;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Composing that is watched. */
public final class Observed {
  private static final ThreadLocal<@Nullable CompositionObserver> OBSERVER = new ThreadLocal<>();

  /** How many threads are watched: as long as it is none, nobody asks for the thread's observer. */
  private static volatile int watched;

  private Observed() {}

  /**
   * Runs code, and has what it composes in this thread watched.
   *
   * @param observer who watches; one that watches already is not told until the code has ended
   * @param code what composes
   * @param <R> what it returns
   * @return what it returns
   * @throws OptionException when an argument is null
   */
  public static <R extends @Nullable Object> R by(CompositionObserver observer, Supplier<R> code) {
    Arguments.required("by", "code", code);
    CompositionObserver before = OBSERVER.get();
    OBSERVER.set(Arguments.required("by", "observer", observer));
    count(1);
    try {
      return code.get();
    } finally {
      count(-1);
      if (before == null) {
        OBSERVER.remove();
      } else {
        OBSERVER.set(before);
      }
    }
  }

  private static synchronized void count(int threads) {
    watched += threads;
  }

  /** Whoever watches this thread, or null. */
  static @Nullable CompositionObserver observer() {
    return watched == 0 ? null : OBSERVER.get();
  }

  /**
   * An option that its call has just made. One that is watched tells when it is applied by hand.
   */
  static <T> Option<T> made(Option<T> option) {
    CompositionObserver observer = observer();
    if (observer == null) {
      return option;
    }
    observer.made(option);
    return new ObservedOption<>(option);
  }

  /** A manifest that was made of another one. */
  static <M> M derived(Object source, M result) {
    CompositionObserver observer = observer();
    if (observer != null) {
      observer.derives(source, result);
    }
    return result;
  }
}
