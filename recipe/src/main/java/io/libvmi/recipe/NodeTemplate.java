package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** A part of a recipe, of which some texts have placeholders. */
sealed interface NodeTemplate {

  /** The part with values in place of the placeholders. What has none is shared. */
  Node fill(Filling filling);

  /** Whether there are no placeholders in it. */
  default boolean isFixed() {
    return this instanceof Fixed;
  }

  /** The part as it is, where there are no placeholders. */
  record Fixed(Node node) implements NodeTemplate {
    @Override
    public Node fill(Filling filling) {
      return node;
    }
  }

  /** A text, which stands somewhere. */
  record Text(ScalarNode node, FieldPath path, TextTemplate template) implements NodeTemplate {
    @Override
    public Node fill(Filling filling) {
      return filling.scalar(this);
    }
  }

  /** A list. */
  record Items(ListNode node, List<NodeTemplate> items) implements NodeTemplate {
    @Override
    public Node fill(Filling filling) {
      List<Node> filled = new ArrayList<>(items.size());
      for (NodeTemplate item : items) {
        filled.add(item.fill(filling));
      }
      return new ListNode(node.position(), filled);
    }
  }

  /** An object, whose values are in the order of its entries. */
  record Entries(MapNode node, List<NodeTemplate> values) implements NodeTemplate {
    @Override
    public Node fill(Filling filling) {
      List<MapNode.Entry> filled = new ArrayList<>(values.size());
      for (MapNode.Entry entry : node.entries()) {
        Node value = values.get(filled.size()).fill(filling);
        filled.add(new MapNode.Entry(entry.position(), entry.key(), value));
      }
      return new MapNode(node.position(), filled);
    }
  }
}
