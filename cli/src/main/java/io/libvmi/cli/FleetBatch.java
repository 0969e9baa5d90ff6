package io.libvmi.cli;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.libvmi.model.ApiType;
import io.libvmi.reader.ProblemsException;
import io.libvmi.recipe.Recipe;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some machines of a fleet that are composed together, up to the first that cannot be. */
final class FleetBatch {
  private final ByteArrayOutputStream text = new ByteArrayOutputStream(1 << 17);
  private final List<Made> made = new ArrayList<>();
  private @Nullable ProblemsException wrong;

  /**
   * A manifest of the batch.
   *
   * @param name its kind, namespace and name
   * @param origin which machine's it is
   * @param start where in the text it begins, with what stands between it and the one before
   */
  record Made(String name, String origin, int start) {}

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
    made.add(new Made(name, machine.origin(), text.size()));
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
   * The text of the first so many manifests, in UTF-8, with what stands between each and the one
   * before.
   */
  byte[] text(int count) {
    byte[] all = text.toByteArray();
    return count == made.size() ? all : java.util.Arrays.copyOf(all, made.get(count).start());
  }
}
