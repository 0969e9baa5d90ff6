package io.libvmi.reader;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a document, from the root down: {@code spec.volumes[2].name}.
 *
 * <p>Names are joined by dots. A name that could be misread, because it has a dot or a slash for
 * example, stands in brackets and quotes: {@code metadata.labels["app.kubernetes.io/name"]}.
 */
public final class FieldPath {

  /** The root of a document, whose text is empty. */
  public static final FieldPath ROOT = new FieldPath(null, "", -1);

  /** Of a longer name only the beginning is shown: what a hostile text reports stays small. */
  private static final int LONGEST_NAME = 128;

  private final @Nullable FieldPath parent;
  private final String name;
  private final int index;

  private FieldPath(@Nullable FieldPath parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /**
   * Goes down to a field of an object.
   *
   * @param field the name of the field, any text
   * @return the path of the field
   */
  public FieldPath field(String field) {
    return new FieldPath(this, field, -1);
  }

  /**
   * Goes down to an item of a list.
   *
   * @param item the item; the first is 0
   * @return the path of the item
   * @throws IllegalArgumentException if the item is negative
   */
  public FieldPath index(int item) {
    if (item < 0) {
      throw new IllegalArgumentException("items begin at 0: " + item);
    }
    return new FieldPath(this, "", item);
  }

  /**
   * Reads a path as {@link #toString} writes it.
   *
   * @param text such as {@code spec.volumes[2].name} or {@code metadata.labels["a/b"]}; quotes
   *     inside of quotes stand behind a backslash
   * @return the path
   * @throws IllegalArgumentException if the text is no path, with what was expected where
   */
  public static FieldPath parse(String text) {
    return new FieldPathText(text).path();
  }

  /**
   * Goes down this path.
   *
   * @param root where the path begins
   * @return what stands there, or null where there is nothing
   */
  public @Nullable Node find(Node root) {
    if (parent == null) {
      return root;
    }
    Node owner = parent.find(root);
    if (owner instanceof MapNode map && index < 0) {
      return map.get(name);
    }
    return owner instanceof ListNode list && index >= 0 && index < list.items().size()
        ? list.items().get(index)
        : null;
  }

  /** The way up to the root: this path without its last step, or null for the root. */
  @Nullable FieldPath parent() {
    return parent;
  }

  /** The name of the last step, which is empty for an item of a list. */
  String name() {
    return name;
  }

  /** Whether the last step leads to an item of a list. */
  boolean isItem() {
    return index >= 0;
  }

  private void append(StringBuilder out) {
    if (parent == null) {
      return;
    }
    parent.append(out);
    if (index >= 0) {
      out.append('[').append(index).append(']');
    } else if (isPlain(name)) {
      out.append(out.isEmpty() ? "" : ".").append(name);
    } else {
      out.append('[').append(Quoted.shortened(name, LONGEST_NAME)).append(']');
    }
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldPath path
        && index == path.index
        && name.equals(path.name)
        && Objects.equals(parent, path.parent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parent, name, index);
  }

  /** Returns the path as messages show it. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    append(out);
    return out.toString();
  }
}
