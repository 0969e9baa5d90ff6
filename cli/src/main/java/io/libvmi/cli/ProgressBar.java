package io.libvmi.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * A line on the terminal that tells how far a long run has come. It is drawn only where a terminal
 * shows the standard error output, once the run has taken a while, and is gone at the end.
 */
final class ProgressBar implements AutoCloseable {
  private static final long MILLISECOND = 1_000_000;
  private static final long PATIENCE = 300 * MILLISECOND;
  private static final long INTERVAL = 100 * MILLISECOND;
  private static final int WIDTH = 30;
  private static final String CLEAR = "\r\u001B[K";

  private final PrintStream err;
  private final boolean shown;
  private final String what;
  private final long total;
  private final LongSupplier clock;
  private long next;
  private long done;
  private boolean drawn;

  /**
   * Begins a run.
   *
   * @param streams where to draw
   * @param what what is counted, such as {@code files}
   * @param total how many there are, or a negative number where nobody knows
   */
  ProgressBar(Streams streams, String what, long total) {
    this(streams, what, total, System::nanoTime);
  }

  ProgressBar(Streams streams, String what, long total, LongSupplier clock) {
    this(streams.err(), streams.errOnTerminal(), what, total, clock);
  }

  private ProgressBar(PrintStream err, boolean shown, String what, long total, LongSupplier clock) {
    this.err = err;
    this.shown = shown;
    this.what = what;
    this.total = total;
    this.clock = clock;
    this.next = clock.getAsLong() + PATIENCE;
  }

  /**
   * Begins a run that prints machines. Where the same terminal shows them too, they are what is
   * watched.
   */
  static ProgressBar ofMachines(Streams streams, long total) {
    boolean shown = streams.errOnTerminal() && !streams.outOnTerminal();
    return new ProgressBar(streams.err(), shown, "machines", total, System::nanoTime);
  }

  /** Tells that one more is done. */
  void step() {
    steps(1);
  }

  /** Tells that some more are done. */
  void steps(int more) {
    done += more;
    if (!shown) {
      return;
    }
    long now = clock.getAsLong();
    if (now - next >= 0) {
      next = now + INTERVAL;
      draw();
    }
  }

  private void draw() {
    if (total < 0) {
      err.print(CLEAR + done + " " + what);
    } else {
      int full = (int) (WIDTH * done / Math.max(1, total));
      String bar = "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] ";
      err.print(CLEAR + bar + done + " of " + total + " " + what);
    }
    err.flush();
    drawn = true;
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (drawn) {
      err.print(CLEAR);
      err.flush();
      drawn = false;
    }
  }
}
