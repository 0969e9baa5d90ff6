package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.NearestName;
import io.libvmi.reader.Node;
import io.libvmi.reader.Position;
import io.libvmi.reader.Problem;
import io.libvmi.reader.Problems;
import io.libvmi.reader.ScalarNode;
import io.libvmi.recipe.TextTemplate.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds placeholders of declared variables. Whatever else stands behind a dollar sign is left as it
 * is, because it may be a shell's.
 */
final class Placeholders {
  /** Apart, because most recipes have no variables and are to start fast. */
  private static final class Syntax {
    /** Dollar signs, and in braces a name and perhaps a format. */
    static final Pattern PLACEHOLDER =
        Pattern.compile("(\\$+)(\\{([A-Za-z_][A-Za-z0-9_]*)(?::(%[^}]*))?\\})");
  }

  private final List<Variable> declared;
  private final List<String> names = new ArrayList<>();
  private final Problems problems;
  private final Map<String, Use> uses = new LinkedHashMap<>();
  private final List<Problem> warnings = new ArrayList<>();

  /** A place where a variable is used. */
  record Use(Position position, FieldPath path) {}

  Placeholders(List<Variable> declared, Problems problems) {
    this.declared = List.copyOf(declared);
    for (Variable variable : declared) {
      names.add(variable.name());
    }
    this.problems = problems;
  }

  List<Variable> declared() {
    return declared;
  }

  /** Where each variable is used first; those that are not used are left out. */
  Map<String, Use> uses() {
    return uses;
  }

  /** What is likely not meant as it is written, in the order of the text. */
  List<Problem> warnings() {
    Problems all = new Problems();
    all.addAll(warnings);
    for (Variable variable : declared) {
      if (!uses.containsKey(variable.name())) {
        FieldPath path = FieldPath.ROOT.field(Variables.KEY).field(variable.name());
        String name = variable.name();
        all.add(
            new Problem(
                variable.position(),
                path.toString(),
                "the variable " + name + " is used nowhere",
                "write ${" + name + "} where its value is to stand"));
      }
    }
    return all.list();
  }

  /** A part of a recipe with the placeholders in it. */
  NodeTemplate in(Node node, FieldPath path) {
    if (names.isEmpty()) {
      return new NodeTemplate.Fixed(node);
    }
    if (node instanceof ListNode list) {
      return items(list, path);
    }
    return node instanceof MapNode map ? entries(map, path) : text((ScalarNode) node, path);
  }

  private NodeTemplate items(ListNode list, FieldPath path) {
    List<NodeTemplate> items = new ArrayList<>();
    for (Node item : list.items()) {
      items.add(in(item, path.index(items.size())));
    }
    return settled(list, new NodeTemplate.Items(list, items), items);
  }

  private NodeTemplate entries(MapNode map, FieldPath path) {
    List<NodeTemplate> values = new ArrayList<>();
    for (MapNode.Entry entry : map.entries()) {
      FieldPath place = path.field(entry.key());
      TextTemplate key = template(entry.key(), entry.position(), place);
      if (key != null && !key.isFixed()) {
        problems.add(
            entry.position(), place, "a placeholder stands in a name where only values have them");
      }
      values.add(in(entry.value(), place));
    }
    return settled(map, new NodeTemplate.Entries(map, values), values);
  }

  /** What has no placeholder in it is a part as it is. */
  private static NodeTemplate settled(Node node, NodeTemplate template, List<NodeTemplate> parts) {
    if (!parts.stream().allMatch(NodeTemplate::isFixed)) {
      return template;
    }
    return new NodeTemplate.Fixed(parts.isEmpty() ? node : template.fill(Filling.NOTHING));
  }

  private NodeTemplate text(ScalarNode scalar, FieldPath path) {
    TextTemplate template = template(scalar.text(), scalar.position(), path);
    if (template == null) {
      return new NodeTemplate.Fixed(scalar);
    }
    NodeTemplate.Text text = new NodeTemplate.Text(scalar, path, template);
    if (template.isFixed()) { // but for dollar signs that were doubled
      return new NodeTemplate.Fixed(text.fill(Filling.NOTHING));
    }
    for (Part part : template.parts()) {
      if (!part.isText()) {
        uses.putIfAbsent(part.text(), new Use(scalar.position(), path));
      }
    }
    return text;
  }

  /**
   * The parts of a text, or null where it is to stay as it is. Before a placeholder two dollar
   * signs stand for one that is none of the placeholder's.
   */
  private @Nullable TextTemplate template(String text, Position position, FieldPath path) {
    List<Part> parts = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    Matcher matcher = Syntax.PLACEHOLDER.matcher(text);
    int end = 0;
    while (matcher.find()) {
      String name = matcher.group(3);
      int variable = names.indexOf(name);
      if (variable < 0) {
        warnOf(name, position, path);
        continue;
      }
      before.append(text, end, matcher.start());
      end = matcher.end();
      int dollars = matcher.group(1).length();
      before.append("$".repeat(dollars / 2));
      if (dollars % 2 == 0) {
        before.append(matcher.group(2));
      } else {
        addText(parts, before);
        parts.add(new Part(name, variable, format(matcher.group(4), position, path)));
      }
    }
    if (end == 0) {
      return null;
    }
    addText(parts, before.append(text, end, text.length()));
    return new TextTemplate(parts);
  }

  private static void addText(List<Part> parts, StringBuilder text) {
    if (!text.isEmpty()) {
      parts.add(new Part(text.toString(), -1, null));
      text.setLength(0);
    }
  }

  private @Nullable NumberFormat format(@Nullable String text, Position position, FieldPath path) {
    NumberFormat format = text == null ? null : NumberFormat.of(text);
    if (text != null && format == null) {
      problems.add(
          position,
          path,
          Words.quoted(text) + " is no format: " + NumberFormat.EXPECTED + " was expected");
    }
    return format;
  }

  /** A name in capitals is a shell's, and everything else is too that looks like no variable. */
  private void warnOf(String name, Position position, FieldPath path) {
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    if (!capitals && NearestName.isMistyped(name, names)) {
      warnings.add(
          new Problem(
              position,
              path.toString(),
              "${" + name + "} stays as it is, for the recipe has no variable " + name,
              NearestName.suggestion(name, names)));
    }
  }
}
