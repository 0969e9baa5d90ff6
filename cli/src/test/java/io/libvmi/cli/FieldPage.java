package io.libvmi.cli;

import io.libvmi.reader.Documents;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.ScalarNode;
import io.libvmi.recipe.Catalogue;
import io.libvmi.recipe.Function;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page that leads from a field to the options that set it, as their examples show it. */
final class FieldPage {
  /** What holds names of the user's. */
  private static final Set<String> OPEN =
      Set.of(
          "activePods",
          "annotations",
          "labels",
          "matchLabels",
          "namespaceSelector",
          "newMacAddresses",
          "nodeSelector",
          "virtualMachineInstanceSelector");

  /** What writes a document within a field. */
  private static final Set<String> DOCUMENTS = Set.of("CloudConfigs", "NetworkConfigs", "Users");

  /** The functions by name that set a field, by kind and field. */
  private final Map<String, Map<String, Map<String, Function>>> kinds = new TreeMap<>();

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
        template of the instances, and is said there by the same options: `vmi:` in a recipe. What every kind
        has, `metadata`, is in the table of the instance, and what instancetypes and preferences of the
        cluster have is in those of a namespace.

        The tables have what the options' examples set, so they are true, and not whole: an option that takes
        an object sets whatever the object has. Where a field is missing, look for the one above it; what no
        option says, the setters of the model say. What cloud-init's documents hold is in
        [CloudConfigs.md](CloudConfigs.md), [Users.md](Users.md) and [NetworkConfigs.md](NetworkConfigs.md).
        """);
    page.kinds.forEach(
        (kind, fields) -> {
          out.append("\n## %s\n\n| field | options |\n|---|---|\n".formatted(kind));
          fields.forEach((field, functions) -> out.append(row(field, functions)));
        });
    return out.toString();
  }

  private void add(Function function) {
    String kind = function.example().recipe().compose().getClass().getSimpleName();
    Node result = Documents.parse("a result", function.example().result()).get(0);
    leaves(result, "", kinds.computeIfAbsent(kind, name -> new TreeMap<>()), function);
  }

  private static void leaves(
      Node node, String path, Map<String, Map<String, Function>> fields, Function function) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    if (node instanceof MapNode map && !map.entries().isEmpty() && !OPEN.contains(name)) {
      String prefix = path.isEmpty() ? "" : path + ".";
      map.entries().forEach(one -> leaves(one.value(), prefix + one.key(), fields, function));
    } else if (node instanceof ListNode list
        && list.items().stream().allMatch(MapNode.class::isInstance)) {
      list.items().forEach(item -> leaves(item, path + "[]", fields, function));
    } else {
      fields.computeIfAbsent(path, field -> new TreeMap<>()).putIfAbsent(function.name(), function);
    }
  }

  /**
   * A field with the functions that set it themselves, and do not leave it to what they are given.
   */
  private static String row(String field, Map<String, Function> functions) {
    String links =
        functions.values().stream()
            .filter(one -> Collections.disjoint(given(one), functions.keySet()))
            .map(one -> Markdown.link(one.name(), one))
            .collect(Collectors.joining(", "));
    return "| `%s` | %s |\n".formatted(field, links);
  }

  /** The names of the functions that make what a function is given in its example. */
  private static Set<String> given(Function function) {
    Set<String> names = new TreeSet<>();
    names(Documents.parse("an example", function.example().text()).get(0), function, false, names);
    names.remove(function.name());
    return names;
  }

  private static void names(Node node, Function function, boolean within, Set<String> names) {
    if (node instanceof ListNode list) {
      list.items().forEach(item -> names(item, function, within, names));
    } else if (node instanceof MapNode map) {
      for (MapNode.Entry entry : map.entries()) {
        if (within) {
          names.add(entry.key());
        }
        names(entry.value(), function, within || entry.key().equals(function.name()), names);
      }
    } else if (within && node instanceof ScalarNode scalar) {
      names.add(scalar.text());
    }
  }
}
