package io.libvmi.cli;

import io.libvmi.reader.Documents;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.recipe.Catalogue;
import io.libvmi.recipe.Function;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The page that leads from a field to the options that set it, as their examples show it. */
final class FieldPage {
  /** What holds names of the user's. */
  private static final Set<String> OPEN =
      Set.of("annotations", "labels", "matchLabels", "nodeSelector");

  /** What writes a document within a field. */
  private static final Set<String> DOCUMENTS = Set.of("CloudConfigs", "NetworkConfigs", "Users");

  /** Links by field, by kind. */
  private final Map<String, Map<String, Set<String>>> kinds = new TreeMap<>();

  private FieldPage() {}

  static String text() {
    FieldPage page = new FieldPage();
    Catalogue.functions().stream()
        .filter(one -> !one.makesManifest() && !DOCUMENTS.contains(one.subject()))
        .forEach(page::add);
    StringBuilder out = new StringBuilder();
    out.append(
        """
        # From a field to its options

        For someone who has a manifest and looks for what says the same. `[]` stands for each item of a list.
        What is said about an instance stands in a virtual machine, a replica set or a pool below the
        template of the instances, and is said there by the same options: `vmi:` in a recipe.

        The tables have what the options' examples set, so they are true, and not whole: an option that takes
        an object sets whatever the object has. Where a field is missing, look for the one above it; what no
        option says, the setters of the model say. What cloud-init's documents hold is in
        [CloudConfigs.md](CloudConfigs.md), [Users.md](Users.md) and [NetworkConfigs.md](NetworkConfigs.md).
        """);
    page.kinds.forEach(
        (kind, fields) -> {
          out.append("\n## %s\n\n| field | options |\n|---|---|\n".formatted(kind));
          fields.forEach(
              (field, links) ->
                  out.append("| `%s` | %s |\n".formatted(field, String.join(", ", links))));
        });
    return out.toString();
  }

  private void add(Function function) {
    String kind = function.example().recipe().compose().getClass().getSimpleName();
    Node result = Documents.parse("a result", function.example().result()).get(0);
    leaves(result, "", kinds.computeIfAbsent(kind, name -> new TreeMap<>()), function);
  }

  private static void leaves(
      Node node, String path, Map<String, Set<String>> fields, Function function) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    if (node instanceof MapNode map && !map.entries().isEmpty() && !OPEN.contains(name)) {
      String prefix = path.isEmpty() ? "" : path + ".";
      map.entries().forEach(one -> leaves(one.value(), prefix + one.key(), fields, function));
    } else if (node instanceof ListNode list
        && list.items().stream().allMatch(MapNode.class::isInstance)) {
      list.items().forEach(item -> leaves(item, path + "[]", fields, function));
    } else {
      fields
          .computeIfAbsent(path, field -> new TreeSet<>())
          .add(Markdown.link(function.name(), function));
    }
  }
}
