package io.libvmi.cli;

import io.libvmi.reader.ProblemsException;
import io.libvmi.recipe.Recipe;
import io.libvmi.recipe.Values;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Composes any number of machines, and prints each as soon as those before it are printed. What is
 * in memory at a time is some batches of them.
 */
final class Fleet {
  private static final int BATCH = 32;

  private final Streams streams;
  private final List<Recipe> recipes;
  private final OutputFormat format;
  private final boolean strict;
  private final Map<String, String> set;
  private final SeenNames seen = new SeenNames();

  private long machines;
  private boolean begun;

  /** Why no more machines can be read, or null. */
  private @Nullable Exception unreadable;

  /** What ends the run before all are printed, or null. */
  private @Nullable String complaint;

  /**
   * Makes a fleet.
   *
   * @param recipes what each machine is composed by
   * @param set values from the command line, by names
   */
  Fleet(
      Streams streams,
      List<Recipe> recipes,
      OutputFormat format,
      boolean strict,
      Map<String, String> set) {
    this.streams = streams;
    this.recipes = recipes;
    this.format = format;
    this.strict = strict;
    this.set = set;
  }

  /**
   * Composes and prints.
   *
   * @param rows a row for each machine
   * @param total how many machines there are, or a negative number where nobody knows
   * @return the exit code
   */
  int run(Rows rows, long total) {
    int code;
    try (ProgressBar bar = ProgressBar.ofMachines(streams, total)) {
      code = run(rows, bar);
    } catch (IOException e) {
      return streams.failed(e);
    }
    if (complaint != null) {
      streams.complain(complaint);
    }
    return code;
  }

  private int run(Rows rows, ProgressBar bar) throws IOException {
    List<Machine> first = next(rows);
    boolean more = first.size() == BATCH;
    boolean one = !more && unreadable == null && first.size() * recipes.size() == 1;
    FleetText text = new FleetText(format, !one);
    try (InOrder<FleetBatch> work = new InOrder<>(Runtime.getRuntime().availableProcessors())) {
      work.begin(() -> FleetBatch.of(first, recipes, strict, text));
      while (more || !work.isEmpty()) {
        if (more && !work.isFull()) {
          List<Machine> batch = next(rows);
          more = batch.size() == BATCH;
          work.begin(() -> FleetBatch.of(batch, recipes, strict, text));
        } else if (!print(work.next(), text, bar)) {
          return Exit.MISTAKE;
        }
      }
    }
    return end(text);
  }

  /** The next machines: as many as belong together, or fewer at the end. */
  private List<Machine> next(Rows rows) {
    List<Machine> batch = new ArrayList<>(BATCH);
    try {
      while (batch.size() < BATCH) {
        Values row = rows.next();
        if (row == null) {
          break;
        }
        batch.add(new Machine(machines++, row, set));
      }
    } catch (IOException | ProblemsException e) {
      unreadable = e;
    }
    return batch;
  }

  /** Prints the machines of a batch, and tells whether all is well. */
  private boolean print(FleetBatch batch, FleetText text, ProgressBar bar) throws IOException {
    int count = 0;
    for (FleetBatch.Made made : batch.made()) {
      long before = seen.add(made.name(), made.machine().number());
      if (before >= 0) {
        complaint =
            "vmi compose: the name of "
                + made.name()
                + " is given to "
                + made.machine().origin()
                + " and was given to machine "
                + (before + 1)
                + " already; put a variable into it that differs, as in withName: web-${index}";
        break;
      }
      count++;
    }
    print(batch, count, text);
    bar.steps(count);
    ProblemsException wrong = batch.wrong();
    if (complaint == null && wrong != null) {
      complaint = wrong.report();
    }
    return complaint == null;
  }

  /** Before the first manifest stands the head, and not what stands between two. */
  private void print(FleetBatch batch, int count, FleetText text) throws IOException {
    if (count == 0) {
      return;
    }
    if (!begun) {
      streams.write(text.head().getBytes(StandardCharsets.UTF_8));
    }
    batch.print(streams.out(), count, begun ? 0 : text.between().length());
    streams.out().flush();
    begun = true;
  }

  private int end(FleetText text) throws IOException {
    if (unreadable instanceof ProblemsException e) {
      complaint = e.report();
      return Exit.MISTAKE;
    }
    if (unreadable != null) {
      complaint = "vmi: cannot read the values: " + unreadable.getMessage();
      return Exit.FAILURE;
    }
    streams.write((begun ? text.tail() : text.none()).getBytes(StandardCharsets.UTF_8));
    return Exit.OK;
  }
}
