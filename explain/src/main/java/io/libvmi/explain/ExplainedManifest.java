package io.libvmi.explain;

import io.libvmi.text.YamlText;
import java.util.ArrayList;
import java.util.HashSet;
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

  @SuppressWarnings("unchecked") // a manifest is an object, and its keys are texts
  private ExplainedManifest(Explanation<?> explanation) {
    Object stated = explanation.tree();
    tree = stated == null ? Map.of() : (Map<String, @Nullable Object>) stated;
    lines = ManifestLines.of(YamlText.of(tree));
    Set<String> told = new HashSet<>();
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
