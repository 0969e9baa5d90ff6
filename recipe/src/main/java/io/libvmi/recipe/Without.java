package io.libvmi.recipe;

import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** The document of a recipe without the calls of one function. */
final class Without {
  private final Function function;

  private Without(Function function) {
    this.function = function;
  }

  /**
   * The document without the calls themselves, and then, for where that makes no recipe, without
   * the options that hold them, and without all options of the same lists.
   */
  static List<Node> candidates(Node document, Function function) {
    Without without = new Without(function);
    return List.of(
        without.calls(document), without.lists(document, false), without.lists(document, true));
  }

  private Node calls(Node node) {
    if (node instanceof ListNode list) {
      return new ListNode(
          list.position(),
          list.items().stream().filter(item -> !isCall(item)).map(this::calls).toList());
    }
    if (!(node instanceof MapNode map)) {
      return node;
    }
    List<MapNode.Entry> entries = new ArrayList<>();
    for (MapNode.Entry entry : map.entries()) {
      Node value = entry.value();
      Node rest = isCall(value) ? new ListNode(value.position(), List.of()) : calls(value);
      entries.add(new MapNode.Entry(entry.position(), entry.key(), rest));
    }
    return new MapNode(map.position(), entries);
  }

  /** Without the items that hold a call, or without all items of a list that holds one. */
  private Node lists(Node document, boolean all) {
    if (!(document instanceof MapNode map)) {
      return document;
    }
    List<MapNode.Entry> entries = new ArrayList<>();
    for (MapNode.Entry entry : map.entries()) {
      Node value = entry.value();
      if (value instanceof ListNode list && holds(list)) {
        value =
            new ListNode(
                list.position(),
                all ? List.of() : list.items().stream().filter(item -> !holds(item)).toList());
      }
      entries.add(new MapNode.Entry(entry.position(), entry.key(), value));
    }
    return new MapNode(map.position(), entries);
  }

  private boolean holds(Node node) {
    if (isCall(node)) {
      return true;
    }
    if (node instanceof ListNode list) {
      return list.items().stream().anyMatch(this::holds);
    }
    return node instanceof MapNode map
        && map.entries().stream().anyMatch(entry -> holds(entry.value()));
  }

  /** Whether a node calls the function, and no other one of its name. */
  private boolean isCall(Node node) {
    String name = "";
    Node arguments = null;
    if (node instanceof ScalarNode scalar) {
      name = scalar.text();
    } else if (node instanceof MapNode map && map.entries().size() == 1) {
      MapNode.Entry entry = map.entries().iterator().next();
      name = entry.key();
      arguments = entry.value();
    }
    return name.equals(function.name())
        && Binding.choose(Catalogue.named(name), arguments) == function;
  }
}
