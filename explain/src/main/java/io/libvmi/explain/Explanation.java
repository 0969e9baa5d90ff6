package io.libvmi.explain;

import io.libvmi.Observed;
import io.libvmi.model.ApiType;
import io.libvmi.model.LibvmiException;
import io.libvmi.reader.Manifest;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ProblemsException;
import io.libvmi.reader.Source;
import io.libvmi.recipe.Recipe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A manifest, and for each of its fields who set it, where, and what it held before.
 *
 * <pre>{@code
 * Explanation<VirtualMachineInstance> explained = Explanation.of(() -> Machines.web());
 * explained.field("spec.domain.memory.guest").get().setBy();
 * // withGuestMemory("2Gi") at Machines.web(Machines.java:17)
 * }</pre>
 *
 * @param <T> the manifest's kind
 */
public final class Explanation<T extends ApiType> {
  private final T manifest;
  private final List<Step> steps;
  private final Map<String, FieldHistory> fields;
  private final List<Notice> notices;
  private final Map<FieldNode, List<Change>> changes;
  private final Snapshot end;
  private final FieldNode root;

  private Explanation(T manifest, Composition composition) {
    this.manifest = manifest;
    this.steps = List.copyOf(composition.steps());
    this.notices = composition.notices().stream().map(Noted::notice).toList();
    this.changes = composition.changes();
    this.end = composition.now();
    this.root = composition.root();
    this.fields = new LinkedHashMap<>();
    changes.forEach(
        (place, history) ->
            fields.put(place.toString(), new FieldHistory(place.toString(), history)));
  }

  /**
   * Runs code that composes a manifest, and explains what it returns: with every option that was
   * made and applied, also in methods of others that are called there, in this thread.
   *
   * @param code what composes the manifest
   * @param <T> the manifest's kind
   * @return the explanation
   * @throws LibvmiException when the code returns null
   */
  public static <T extends ApiType> Explanation<T> of(Supplier<? extends T> code) {
    Recorder recorder = new Recorder();
    return explained(recorder, Observed.by(recorder, code));
  }

  /**
   * Runs code that changes a manifest which was read, and explains what it returns.
   *
   * @param manifest what the code begins with: {@link Manifest#object}
   * @param code what composes the other manifest
   * @param <T> its kind
   * @return the explanation, in which what the manifest said stands with its place in the text
   * @throws LibvmiException when the code returns null
   */
  public static <T extends ApiType> Explanation<T> of(
      Manifest manifest, Supplier<? extends T> code) {
    Recorder recorder = new Recorder();
    recorder.know(manifest);
    return explained(recorder, Observed.by(recorder, code));
  }

  /**
   * Explains a manifest that was read: each field was set by the text, at its line and column.
   *
   * @param manifest the manifest
   * @return the explanation
   */
  public static Explanation<ApiType> of(Manifest manifest) {
    return of(manifest, manifest::object);
  }

  /**
   * Reads recipes, composes them, and explains what came of it.
   *
   * @param source YAML or JSON; each of its documents is a recipe
   * @param problems where to add what is wrong
   * @return an explanation for each recipe; none where something is wrong
   */
  public static List<Explanation<ApiType>> ofRecipes(Source source, Problems problems) {
    Recorder recorder = new Recorder();
    return Observed.by(
        recorder,
        () -> {
          List<Explanation<ApiType>> explanations = new ArrayList<>();
          List<Recipe> recipes = Recipe.read(source, problems);
          if (!problems.isEmpty()) {
            return explanations;
          }
          for (Recipe recipe : recipes) {
            recorder.expect(recipe.positions().stream().<Origin>map(Origin.Text::new).toList());
            try {
              explanations.add(explained(recorder, recipe.compose()));
            } catch (ProblemsException e) { // an option cannot do its work on the manifest
              problems.addAll(e.problems());
            }
          }
          return problems.isEmpty() ? explanations : List.of();
        });
  }

  private static <T extends ApiType> Explanation<T> explained(
      Recorder recorder, @Nullable T manifest) {
    if (manifest == null) {
      throw new LibvmiException("the code returned null where a manifest was expected");
    }
    return new Explanation<>(manifest, recorder.of(manifest));
  }

  /**
   * Returns the manifest that is explained.
   *
   * @return the manifest
   */
  public T manifest() {
    return manifest;
  }

  /**
   * Returns what the manifest states; one that was read states what its text does, also where that
   * says nothing, as an empty list does.
   *
   * @return a tree of {@link Map}, {@link List}, {@link String}, {@link Number}, {@link Boolean}
   *     and null
   */
  public @Nullable Object tree() {
    return Snapshot.tree(root, end.leaves(), end.orders());
  }

  /**
   * Returns what was said about the manifest, and about those that it was made of.
   *
   * @return the steps in their order
   */
  public List<Step> steps() {
    return steps;
  }

  /**
   * Returns the fields of the manifest, and those that were cleared.
   *
   * @return each with its history, in the order in which they were first set
   */
  public List<FieldHistory> fields() {
    return List.copyOf(fields.values());
  }

  /**
   * Finds a field.
   *
   * @param path its path, in which items of lists go by their names: {@code
   *     spec.volumes[root].containerDisk.image}
   * @return the field with its history, or empty where the manifest never had it
   */
  public Optional<FieldHistory> field(String path) {
    return Optional.ofNullable(fields.get(path));
  }

  /**
   * Returns what a reader is likely to want to know: what was overwritten or cleared, and which
   * options had no effect.
   *
   * @return the notices in the order of the steps
   */
  public List<Notice> notices() {
    return notices;
  }

  /**
   * Puts the manifest together again from the histories alone.
   *
   * @return a tree that equals the manifest's
   */
  public @Nullable Object replayed() {
    Map<FieldNode, Object> leaves = new LinkedHashMap<>();
    changes.forEach(
        (place, history) -> {
          for (Change change : history) {
            if (change.after() == null) {
              leaves.remove(place);
            } else {
              leaves.put(place, change.after());
            }
          }
        });
    return Snapshot.tree(root, leaves, end.orders());
  }
}
