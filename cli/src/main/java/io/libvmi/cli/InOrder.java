package io.libvmi.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Work that all cores do, and that is handed back in the order in which it was begun. Only so much
 * is under way at a time that no core waits. A single piece is done by whoever asks for it.
 *
 * @param <R> what comes of a piece
 */
final class InOrder<R> implements AutoCloseable {
  private final int cores;
  private final Deque<FutureTask<R>> begun = new ArrayDeque<>();
  private @Nullable ExecutorService workers;

  InOrder(int cores) {
    this.cores = cores;
  }

  boolean isEmpty() {
    return begun.isEmpty();
  }

  boolean isFull() {
    return begun.size() >= 2 * cores + 1;
  }

  /** Begins a piece of work. */
  void begin(Callable<R> work) {
    FutureTask<R> task = new FutureTask<>(work);
    ExecutorService all = workers;
    if (all == null && !begun.isEmpty()) {
      all = Executors.newFixedThreadPool(cores, InOrder::worker);
      workers = all;
      begun.forEach(all::execute);
    }
    begun.add(task);
    if (all != null) {
      all.execute(task);
    }
  }

  /** A thread that keeps nobody from leaving. */
  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "vmi");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Waits for the piece that was begun first.
   *
   * @return what came of it
   * @throws IllegalStateException where it failed
   */
  R next() {
    FutureTask<R> task = begun.remove();
    if (workers == null) {
      task.run();
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a piece of work failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }

  /** Gives up what is not done. */
  @Override
  public void close() {
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
