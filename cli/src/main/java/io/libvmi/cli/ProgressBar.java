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
  private final int total;
  private final LongSupplier clock;
  private long next;
  private int done;
  private boolean drawn;

  /**
   * Begins a run.
   *
   * @param streams where to draw
   * @param what what is counted, such as {@code files}
   * @param total how many there are
   */
  ProgressBar(Streams streams, String what, int total) {
    this(streams, what, total, System::nanoTime);
  }

  ProgressBar(Streams streams, String what, int total, LongSupplier clock) {
    this.err = streams.err();
    this.shown = streams.errOnTerminal();
    this.what = what;
    this.total = total;
    this.clock = clock;
    this.next = clock.getAsLong() + PATIENCE;
  }

  /** Tells that one more is done. */
  void step() {
    done++;
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
    int full = (int) ((long) WIDTH * done / Math.max(1, total));
    err.print(
        CLEAR
            + "["
            + "#".repeat(full)
            + ".".repeat(WIDTH - full)
            + "] "
            + done
            + " of "
            + total
            + " "
            + what);
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
