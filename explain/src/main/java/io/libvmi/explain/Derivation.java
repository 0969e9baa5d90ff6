package io.libvmi.explain;

import java.util.List;
import java.util.Map;

/** Where in a manifest another one stands that it was made of: a copy, or one around it. */
final class Derivation {
  private static final List<List<String>> AROUND =
      List.of(
          List.of(),
          List.of("spec", "template"),
          List.of("spec", "virtualMachineTemplate"),
          List.of("spec", "virtualMachineTemplate", "spec", "template"));

  private Derivation() {}

  /** The places where the other one can begin. */
  static List<FieldNode> starts(FieldNode root) {
    return AROUND.stream().map(way -> start(root, way)).toList();
  }

  /** The place where most of it stands. */
  static FieldNode main(FieldNode root, Snapshot source, Snapshot result) {
    FieldNode main = root;
    long most = -1;
    for (FieldNode start : starts(root)) {
      long found =
          source.leaves().entrySet().stream().filter(leaf -> stands(leaf, start, result)).count();
      if (found > most) {
        main = start;
        most = found;
      }
    }
    return main;
  }

  private static boolean stands(
      Map.Entry<FieldNode, Object> leaf, FieldNode start, Snapshot result) {
    return leaf.getValue().equals(result.leaves().get(leaf.getKey().below(start)));
  }

  private static FieldNode start(FieldNode root, List<String> way) {
    FieldNode start = root;
    for (String field : way) {
      start = start.field(field);
    }
    return start;
  }
}
