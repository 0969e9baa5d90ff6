package io.libvmi.conformance;

import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import io.libvmi.reader.ScalarNode;
import io.libvmi.reader.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns Go's calls into calls as a recipe has them. */
final class GoCalls {
  private static final Position NOWHERE = new Position(Source.of("golden case", ""), 1, 1);

  /** The names that are not made by the rule. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "New", "newVirtualMachineInstance",
          "status.New", "newStatus",
          "status.Update", "from",
          "replicaset.New", "newReplicaSet",
          "RegisterDefaultOption", "with");

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

  /**
   * Go's name as Java writes it: {@code WithCPUCount} is {@code withCpuCount}. Packages are left
   * out: functions of one name do the same, but for {@code New}.
   */
  static String javaName(String go) {
    String exception = EXCEPTIONS.get(go);
    if (exception != null) {
      return exception;
    }
    String name = go.substring(go.indexOf('.') + 1);
    StringBuilder java = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean startsWord =
          i == 0
              || !Character.isUpperCase(name.charAt(i - 1))
              || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1)));
      java.append(startsWord && i > 0 ? c : Character.toLowerCase(c));
    }
    return java.toString();
  }

  /** The functions that are called in a call, each once. */
  static Set<String> functions(@Nullable Object call) {
    Set<String> functions = new LinkedHashSet<>();
    collect(call, functions);
    return functions;
  }

  private static void collect(@Nullable Object call, Set<String> functions) {
    if (call instanceof Map<?, ?> map) {
      if (map.get("fn") instanceof String function) {
        functions.add(function);
      }
      map.values().forEach(value -> collect(value, functions));
    } else if (call instanceof List<?> list) {
      list.forEach(value -> collect(value, functions));
    }
  }
}
