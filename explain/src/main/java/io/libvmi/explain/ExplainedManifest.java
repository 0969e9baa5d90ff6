package io.libvmi.explain;

import io.libvmi.model.TreeWriter;
import io.libvmi.text.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all views show of an explanation: the same manifest, the same fields, and the same ones that
 * have lost a value.
 */
public final class ExplainedManifest {
  private final Map<String, @Nullable Object> tree;
  private final ManifestLines lines;
  private final List<FieldHistory> fields = new ArrayList<>();

  private ExplainedManifest(Explanation<?> explanation) {
    Set<String> unstated = unstated(explanation);
    tree = without(unstated, "", TreeWriter.treeOf(explanation.manifest()));
    lines = ManifestLines.of(YamlText.of(tree));
    Set<String> told = new HashSet<>(unstated);
    for (ManifestLines.Field field : lines.fields()) {
      explanation.field(field.path()).ifPresent(fields::add);
      told.add(field.path());
    }
    explanation.fields().stream()
        .filter(one -> !told.contains(one.path()) && held(one) != null)
        .forEach(fields::add);
  }

  /**
   * Finds out what is to be shown.
   *
   * @param explanation the explanation
   * @return what is to be shown
   */
  public static ExplainedManifest of(Explanation<?> explanation) {
    return new ExplainedManifest(explanation);
  }

  /** Empty objects that the classes of a kind have in any case, and that the text does not have. */
  private static Set<String> unstated(Explanation<?> explanation) {
    Set<String> unstated = new HashSet<>();
    for (Step step : explanation.steps()) {
      if (step.kind() == Step.Kind.MANIFEST) {
        explanation.fields().stream()
            .filter(field -> field.setBy().equals(step) && Map.of().equals(field.value()))
            .forEach(field -> unstated.add(field.path()));
      }
    }
    return unstated;
  }

  private static Map<String, @Nullable Object> without(
      Set<String> unstated, String path, Map<?, ?> object) {
    Map<String, @Nullable Object> kept = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          String place = FieldPaths.field(path, (String) key);
          if (!unstated.contains(place)) {
            kept.put((String) key, unstated.isEmpty() ? value : kept(unstated, place, value));
          }
        });
    return kept;
  }

  private static @Nullable Object kept(Set<String> unstated, String path, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return without(unstated, path, object);
    } else if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      List<String> paths = FieldPaths.items(path, list);
      for (int i = 0; i < paths.size(); i++) {
        items.add(kept(unstated, paths.get(i), list.get(i)));
      }
      return items;
    }
    return value;
  }

  /**
   * Returns the manifest.
   *
   * @return a tree of maps, lists, texts, numbers, true, false and null
   */
  public Map<String, @Nullable Object> tree() {
    return tree;
  }

  /** The manifest's text, and where its fields stand in it. */
  ManifestLines lines() {
    return lines;
  }

  /**
   * Returns the fields: what has no parts.
   *
   * @return those of the manifest in its order, and then those that were cleared
   */
  public List<FieldHistory> fields() {
    return fields;
  }

  /**
   * Counts the fields that are no longer there.
   *
   * @return how many of {@link #fields} were cleared
   */
  public int cleared() {
    return (int) fields.stream().filter(field -> field.value() == null).count();
  }

  /**
   * Counts the fields that have lost a value.
   *
   * @return how many of {@link #fields} have lost one
   */
  public int lost() {
    return (int) fields.stream().filter(field -> lost(field) != null).count();
  }

  /**
   * Tells what a field has lost: the last value but the one that it holds, if somebody had set it.
   * What is there before any option, such as a random name, is there to make way.
   *
   * @param field the field
   * @return the value that was overwritten or cleared; null where there was none
   */
  public static @Nullable Object lost(FieldHistory field) {
    List<Change> earlier = field.changes().subList(0, field.changes().size() - 1);
    Object lost = null;
    for (Change change : earlier) {
      boolean said = change.step().kind() != Step.Kind.MAKER && !isNothing(change.after());
      lost = said ? change.after() : lost;
    }
    return lost;
  }

  /**
   * Tells what a field held that is no longer there, whoever had set it.
   *
   * @param field the field
   * @return the last value; null where the field is there, or never held more than an empty object
   */
  public static @Nullable Object held(FieldHistory field) {
    Object held = null;
    for (Change change : field.changes()) {
      held = isNothing(change.after()) ? held : change.after();
    }
    return field.value() == null ? held : null;
  }

  private static boolean isNothing(@Nullable Object value) {
    return value == null || Notices.isEmpty(value);
  }
}
