package io.libvmi.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints what they took, next to the peers, to Go and to the goal. */
public final class Table {
  private static final String LOG = "bench/target/jmh.log";

  private final Map<String, Figure> figures = new TreeMap<>();
  private final PrintStream out;

  private Table(PrintStream out) {
    this.out = out;
  }

  /**
   * What one operation took: medians.
   *
   * @param nanos how long it had the processor
   * @param wall how long it took
   * @param bytes how much it allocated
   */
  private record Figure(double nanos, double wall, double bytes) {
    static Figure of(RunResult result) {
      return new Figure(
          median(result.getSecondaryResults().get(ProcessorTime.NAME)),
          median(result.getPrimaryResult()),
          median(result.getSecondaryResults().get("gc.alloc.rate.norm")));
    }

    private static double median(@Nullable Result<?> result) {
      return Objects.requireNonNull(result).getStatistics().getPercentile(50);
    }
  }

  /**
   * Runs them.
   *
   * @param arguments JMH's
   * @throws RunnerException if a benchmark fails
   * @throws CommandLineOptionException if an argument is none of JMH's
   */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    CommandLineOptions given = new CommandLineOptions(arguments);
    System.err.println("This takes some minutes; " + LOG + " shows how far it is.");
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(given)
                    .addProfiler(GCProfiler.class)
                    .addProfiler(ProcessorTime.class)
                    .shouldFailOnError(true)
                    .output(LOG)
                    .build())
            .run();
    new Table(System.out).print(results);
  }

  private void print(Collection<RunResult> results) {
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      figures.put(name.substring(Timed.class.getPackageName().length() + 1), Figure.of(result));
    }
    out.println("JDK " + Runtime.version() + ", " + LocalDate.now(ZoneOffset.UTC));
    out.printf("%-34s %10s %8s %9s %8s%n", "", "us", "on wall", "bytes", "ratio");
    Row.ALL.forEach(this::print);
    if (!figures.isEmpty()) {
      out.println("others");
      figures.forEach((name, figure) -> line(name, figure, ""));
    }
  }

  private void print(Row row) {
    Figure own = figures.remove(row.libvmi());
    if (own == null) {
      return;
    }
    out.println(row.work());
    line("libvmi", own, "");
    for (String peer : row.peers()) {
      Figure figure = figures.remove(peer);
      if (figure != null) {
        line(peer.substring(peer.indexOf('.') + 1), figure, ratio(own.nanos / figure.nanos));
      }
    }
    line("Go, as published", row.go(), own);
    double part = own.nanos / row.go().nanos();
    out.printf(
        Locale.ROOT,
        "  %-32s %10.3f %27s %s%n",
        "goal",
        row.goal() * row.go().nanos() / 1000,
        ratio(row.goal()),
        part <= row.goal() ? "  reached" : "  missed");
  }

  private void line(String name, Row.Go go, Figure own) {
    out.printf(
        Locale.ROOT,
        "  %-32s %10.3f %8s %9d %8s%n",
        name,
        go.nanos() / 1000,
        "",
        go.bytes(),
        ratio(own.nanos / go.nanos()));
  }

  private void line(String name, Figure figure, String ratio) {
    out.printf(
        Locale.ROOT,
        "  %-32s %10.3f %8.3f %9.0f %8s%n",
        name,
        figure.nanos / 1000,
        figure.wall / 1000,
        figure.bytes,
        ratio);
  }

  /** How many times as long as the other one this library takes. */
  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, ratio < 0.1 ? "%.3f" : "%.2f", ratio);
  }
}
