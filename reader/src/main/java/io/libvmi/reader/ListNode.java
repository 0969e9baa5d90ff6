package io.libvmi.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param position where it begins
 * @param items its values
 */
public record ListNode(Position position, List<Node> items) implements Node {

  /**
   * Makes a list of a copy of the items.
   *
   * @param position where it begins
   * @param items its values
   */
  public ListNode {
    items = List.copyOf(items);
  }

  /** Copies the list and all that it holds. */
  @Override
  public List<@Nullable Object> toTree() {
    List<@Nullable Object> tree = new ArrayList<>(items.size());
    for (Node item : items) {
      tree.add(item.toTree());
    }
    return tree;
  }

  @Override
  public String describe() {
    return "a list";
  }
}
