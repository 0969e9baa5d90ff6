package io.libvmi.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a manifest: a field, or an item of a list, which goes by its name where it has one.
 * There is one node for each place of a tree of nodes, so that places are compared by identity and
 * their texts are made only for those who ask.
 */
final class FieldNode {
  private final @Nullable FieldNode parent;
  private final String step;
  private final boolean item;
  private final Map<String, FieldNode> fields = new HashMap<>();
  private final Map<String, FieldNode> items = new HashMap<>();
  private @Nullable String text;

  private FieldNode(@Nullable FieldNode parent, String step, boolean item) {
    this.parent = parent;
    this.step = step;
    this.item = item;
  }

  static FieldNode root() {
    return new FieldNode(null, "", false);
  }

  /** The field of an object. */
  FieldNode field(String name) {
    FieldNode field = fields.get(name);
    if (field == null) {
      field = new FieldNode(this, name, false);
      fields.put(name, field);
    }
    return field;
  }

  /** The item of a list: its name, or its number where it has none. */
  FieldNode item(String key) {
    FieldNode node = items.get(key);
    if (node == null) {
      node = new FieldNode(this, key, true);
      items.put(key, node);
    }
    return node;
  }

  @Nullable FieldNode parent() {
    return parent;
  }

  String step() {
    return step;
  }

  boolean isItem() {
    return item;
  }

  /** The same way, begun at another place. */
  FieldNode below(FieldNode start) {
    if (parent == null) {
      return start;
    }
    FieldNode owner = parent.below(start);
    return item ? owner.item(step) : owner.field(step);
  }

  /** The place from which another way leads here; null where it does not end here. */
  @Nullable FieldNode startOf(FieldNode way) {
    FieldNode here = this;
    FieldNode there = way;
    while (there.parent != null) {
      if (here.parent == null || here.item != there.item || !here.step.equals(there.step)) {
        return null;
      }
      here = here.parent;
      there = there.parent;
    }
    return here;
  }

  /** How many steps it takes from the root. */
  int depth() {
    int depth = 0;
    for (FieldNode node = this; node.parent != null; node = node.parent) {
      depth++;
    }
    return depth;
  }

  /** The item of a list in which this place lies; null where it lies elsewhere. */
  @Nullable FieldNode itemOf(FieldNode list) {
    for (FieldNode node = this; node != null; node = node.parent) {
      if (node.parent == list && node.item) {
        return node;
      }
    }
    return null;
  }

  /** The way from an item to this place, which lies in it, begun at the root. */
  FieldNode within(FieldNode item) {
    if (this == item || parent == null) {
      return top();
    }
    FieldNode owner = parent.within(item);
    return this.item ? owner.item(step) : owner.field(step);
  }

  private FieldNode top() {
    FieldNode node = this;
    while (node.parent != null) {
      node = node.parent;
    }
    return node;
  }

  /** The innermost item of a list in which this place lies, or null. */
  @Nullable FieldNode innermostItem() {
    for (FieldNode node = this; node != null; node = node.parent) {
      if (node.item) {
        return node;
      }
    }
    return null;
  }

  /** Whether this place lies in an item that goes by a number. */
  boolean isInNumberedItem() {
    for (FieldNode node = this; node.parent != null; node = node.parent) {
      if (node.item && node.step.indexOf('#') >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether this place is another one but for the numbers of items. */
  boolean isLike(FieldNode other) {
    FieldNode here = this;
    FieldNode there = other;
    while (here.parent != null && there.parent != null) {
      if (here.item != there.item || !here.unnumbered().equals(there.unnumbered())) {
        return false;
      }
      here = here.parent;
      there = there.parent;
    }
    return here.parent == null && there.parent == null;
  }

  private String unnumbered() {
    int number = item ? step.indexOf('#') : -1;
    return number < 0 ? step : step.substring(0, number);
  }

  /** Whether this place is another one or lies within it. */
  boolean isIn(FieldNode other) {
    for (FieldNode node = this; node != null; node = node.parent) {
      if (node == other) {
        return true;
      }
    }
    return false;
  }

  /** The place as a path: {@code spec.volumes[root].containerDisk.image}. */
  @Override
  public String toString() {
    if (text == null) {
      Deque<FieldNode> way = new ArrayDeque<>();
      for (FieldNode node = this; node.parent != null; node = node.parent) {
        way.push(node);
      }
      StringBuilder path = new StringBuilder();
      for (FieldNode node : way) {
        if (node.item) {
          path.append('[').append(node.step).append(']');
        } else if (isPlain(node.step)) {
          path.append(path.isEmpty() ? "" : ".").append(node.step);
        } else {
          path.append("[\"").append(node.step).append("\"]");
        }
      }
      text = path.toString();
    }
    return text;
  }

  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }
}
