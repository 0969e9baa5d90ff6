package io.libvmi.cli;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.model.ApiType;
import io.libvmi.reader.ProblemsException;
import io.libvmi.recipe.Recipe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some machines of a fleet that are composed together, up to the first that cannot be. */
final class FleetBatch {
  private final Text text = new Text();
  private final List<Made> made = new ArrayList<>();
  private @Nullable ProblemsException wrong;

  /**
   * A manifest of the batch.
   *
   * @param name its kind, namespace and name
   * @param machine whose it is
   * @param start where in the text it begins, with what stands between it and the one before
   */
  record Made(String name, Machine machine, int start) {}

  /** The manifests, each behind what stands between it and the one before. */
  private static final class Text extends ByteArrayOutputStream {
    private static final int SIZE = 1 << 17; // what most batches need

    Text() {
      super(SIZE);
    }

    void print(OutputStream out, int from, int to) throws IOException {
      out.write(buf, from, to - from);
    }
  }

  private FleetBatch() {}

  /** Composes machines, each by all recipes in their order. */
  static FleetBatch of(
      List<Machine> machines, List<Recipe> recipes, boolean strict, FleetText text) {
    FleetBatch batch = new FleetBatch();
    try {
      for (Machine machine : machines) {
        for (Recipe recipe : recipes) {
          batch.add(
              machine, strict ? recipe.composeStrictly(machine) : recipe.compose(machine), text);
        }
      }
    } catch (ProblemsException e) {
      batch.wrong = e;
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return batch;
  }

  private void add(Machine machine, ApiType manifest, FleetText format) throws IOException {
    HasMetadata object = (HasMetadata) manifest;
    String namespace = object.getMetadata().getNamespace();
    String name =
        object.getKind()
            + " "
            + (namespace == null ? "" : namespace + "/")
            + object.getMetadata().getName();
    made.add(new Made(name, machine, text.size()));
    text.write(format.between().getBytes(StandardCharsets.UTF_8));
    format.write(manifest, text);
  }

  /** The manifests, in their order. */
  List<Made> made() {
    return made;
  }

  /** What is wrong with the machine behind them, or null where nothing is. */
  @Nullable ProblemsException wrong() {
    return wrong;
  }

  /**
   * Prints the first manifests.
   *
   * @param count how many of them
   * @param from where in the text to begin
   */
  void print(OutputStream out, int count, int from) throws IOException {
    text.print(out, from, count == made.size() ? text.size() : made.get(count).start());
  }
}
