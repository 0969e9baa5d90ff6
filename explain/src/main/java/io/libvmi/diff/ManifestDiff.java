package io.libvmi.diff;

import io.libvmi.model.ApiType;
import io.libvmi.model.TreeWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How two manifests differ, by what they mean.
 *
 * <p>Items of a list are paired by what tells them apart, such as the name of a disk, and their
 * order counts only where it means something. Quantities, durations and times are compared by
 * value. What is null is the same as what is absent, and so are an empty list, an empty map of
 * labels and the like, and an empty object where the API always has one.
 *
 * <pre>{@code
 * for (Change change : ManifestDiff.between(before, after).changes()) {
 *   System.out.println(change.action() + " " + change.path());
 * }
 * }</pre>
 */
public final class ManifestDiff {
  private final Map<String, ? extends @Nullable Object> before;
  private final Map<String, ? extends @Nullable Object> after;
  private final @Nullable Difference difference;

  private ManifestDiff(
      Map<String, ? extends @Nullable Object> before,
      Map<String, ? extends @Nullable Object> after) {
    this.before = before;
    this.after = after;
    this.difference = Comparison.of(Shape.of(before, after), before, after);
  }

  /**
   * Compares two manifests.
   *
   * @param before the one
   * @param after the other
   * @return how they differ
   */
  public static ManifestDiff between(ApiType before, ApiType after) {
    return new ManifestDiff(TreeWriter.treeOf(before), TreeWriter.treeOf(after));
  }

  /**
   * Compares two manifests that were read. The trees must not be changed afterwards.
   *
   * @param before the one, as a tree of {@link Map}, {@link List}, {@link String}, {@link Number},
   *     {@link Boolean} and null
   * @param after the other
   * @return how they differ
   */
  public static ManifestDiff between(
      Map<String, ? extends @Nullable Object> before,
      Map<String, ? extends @Nullable Object> after) {
    return new ManifestDiff(before, after);
  }

  /**
   * Returns whether the manifests mean the same.
   *
   * @return true where there is no change
   */
  public boolean isSame() {
    return difference == null;
  }

  /**
   * Returns what has changed.
   *
   * @return the changes, ordered by the names of the fields
   */
  public List<Change> changes() {
    return Changes.of(difference, before, after);
  }

  /**
   * Returns the operations that make the one manifest mean what the other one does, as RFC 6902 has
   * them. Before an item of a list is touched by its index, {@code test} makes sure that it is the
   * one that is meant.
   *
   * @return the operations in their order, to be written as JSON; none where nothing has changed
   */
  public List<Map<String, @Nullable Object>> jsonPatch() {
    return JsonPatch.of(difference, before, after);
  }

  /**
   * Returns what makes the one manifest mean what the other one does when it is merged into it, as
   * RFC 7386 has it. A list in which anything has changed is replaced as a whole. A null that the
   * other manifest states does not come along; it says nothing.
   *
   * @return the patch, to be written as JSON; empty where nothing has changed
   */
  public Map<String, @Nullable Object> mergePatch() {
    return MergePatch.of(difference, after);
  }
}
