package io.libvmi.conformance;

import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import io.libvmi.reader.ScalarNode;
import io.libvmi.reader.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns Go's calls into calls as a recipe has them. */
final class GoCalls {
  private static final Position NOWHERE = new Position(Source.of("golden case", ""), 1, 1);

  private GoCalls() {}

  static Node node(@Nullable Object go) {
    if (go instanceof Map<?, ?> map && map.get("fn") instanceof String function) {
      List<?> arguments = (List<?>) Trees.present(map.get("args"));
      return new MapNode(
          NOWHERE, List.of(new MapNode.Entry(NOWHERE, javaName(function), list(arguments))));
    }
    if (go instanceof Map<?, ?> map) {
      List<MapNode.Entry> entries = new ArrayList<>();
      map.forEach(
          (key, value) -> entries.add(new MapNode.Entry(NOWHERE, (String) key, node(value))));
      return new MapNode(NOWHERE, entries);
    }
    if (go instanceof List<?> list) {
      return list(list);
    }
    return new ScalarNode(NOWHERE, String.valueOf(go), go instanceof String, go);
  }

  private static ListNode list(List<?> values) {
    List<Node> items = new ArrayList<>();
    values.forEach(value -> items.add(node(value)));
    return new ListNode(NOWHERE, items);
  }

  /** Go's name as Java writes it: {@code WithCPUCount} is {@code withCpuCount}. */
  static String javaName(String go) {
    if (go.equals("New")) {
      return "newVirtualMachineInstance";
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < go.length(); i++) {
      char c = go.charAt(i);
      boolean startsWord =
          i == 0
              || !Character.isUpperCase(go.charAt(i - 1))
              || (i + 1 < go.length() && Character.isLowerCase(go.charAt(i + 1)));
      name.append(startsWord && i > 0 ? c : Character.toLowerCase(c));
    }
    return name.toString();
  }

  /** Whether a call, or a call within it, is of a function. */
  static boolean mentions(@Nullable Object call, String function) {
    if (call instanceof Map<?, ?> map) {
      return function.equals(map.get("fn"))
          || map.values().stream().anyMatch(value -> mentions(value, function));
    }
    return call instanceof List<?> list
        && list.stream().anyMatch(value -> mentions(value, function));
  }
}
