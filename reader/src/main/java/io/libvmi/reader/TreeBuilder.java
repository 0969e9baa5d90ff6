package io.libvmi.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/** Builds the trees of a text from the events of the parser. */
final class TreeBuilder {
  private final Events events;
  private final Limits limits;
  private final Problems problems;
  private final Anchors anchors;
  private final ScalarReader scalars;
  private int values;

  TreeBuilder(Events events, Limits limits, Problems problems) {
    this.events = events;
    this.limits = limits;
    this.problems = problems;
    this.anchors = new Anchors(limits);
    this.scalars = new ScalarReader(problems);
  }

  /**
   * Builds all documents.
   *
   * @param roots where to add their roots; what came before a mistake of syntax stays
   * @throws ProblemsException at a mistake of syntax, or if the text holds too much
   */
  void build(List<Node> roots) {
    for (Event e = events.next(); !(e instanceof StreamEndEvent); e = events.next()) {
      if (e instanceof DocumentStartEvent) {
        anchors.clear();
        Node root = node(events.next(), FieldPath.ROOT, 0);
        boolean empty = root instanceof ScalarNode scalar && scalar.value() == null;
        if (!empty) {
          roots.add(root);
        }
      }
    }
  }

  private Node node(Event event, FieldPath path, int depth) {
    if (++values > limits.maxValues()) {
      throw tooMuch(event, "more than %,d names and values", limits.maxValues());
    }
    if (depth > limits.maxDepth()) {
      throw tooMuch(event, "more than %,d lists and objects within each other", limits.maxDepth());
    }
    if (event instanceof AliasEvent alias) {
      return alias(alias, path);
    }
    Anchors.@Nullable Anchor anchor = open(((NodeEvent) event).getAnchor());
    Node node;
    if (event instanceof ScalarEvent scalar) {
      anchors.count(scalar.getValue().length());
      node = scalars.read(scalar, events.start(scalar), path);
    } else if (event instanceof SequenceStartEvent list) {
      node = list(list, path, depth);
    } else {
      node = map((MappingStartEvent) event, path, depth);
    }
    if (anchor != null) {
      anchors.close(anchor, node);
    }
    return node;
  }

  private Anchors.@Nullable Anchor open(@Nullable String anchor) {
    return anchor == null ? null : anchors.open(anchor);
  }

  private Node alias(AliasEvent event, FieldPath path) {
    String name = event.getAnchor();
    Position position = events.start(event);
    Anchors.Anchor anchor = anchors.find(name);
    Node node = anchor == null ? null : anchor.node();
    if (anchor != null && node != null) {
      if (!anchors.add(anchor)) {
        throw tooMuch(
            event, "the aliases stand for more than %,d characters", limits.maxAliasSize());
      }
      return node;
    }
    String message =
        anchor == null
            ? "there is no anchor &" + name + " before this alias"
            : "what the anchor &" + name + " names contains itself";
    problems.add(position, path, message);
    return new ScalarNode(position, "", false, null);
  }

  private ListNode list(SequenceStartEvent start, FieldPath path, int depth) {
    Position position = events.start(start);
    scalars.checkTag(start.getTag(), "tag:yaml.org,2002:seq", position, path);
    anchors.count(0);
    List<Node> items = new ArrayList<>();
    for (Event e = events.next(); !(e instanceof SequenceEndEvent); e = events.next()) {
      items.add(node(e, path.index(items.size()), depth + 1));
    }
    return new ListNode(position, items);
  }

  private MapNode map(MappingStartEvent start, FieldPath path, int depth) {
    Position position = events.start(start);
    scalars.checkTag(start.getTag(), "tag:yaml.org,2002:map", position, path);
    anchors.count(0);
    MapBuilder map = new MapBuilder(position, path, problems);
    for (Event e = events.next(); !(e instanceof MappingEndEvent); e = events.next()) {
      Position keyPosition = events.start(e);
      if (isMergeKey(e)) {
        Node value = node(events.next(), path.field("<<"), depth + 1);
        map.merge(keyPosition, value);
        continue;
      }
      Node keyNode = node(e, path, depth + 1);
      String key = scalars.key(keyNode, keyPosition, path);
      Node value = node(events.next(), key == null ? path : path.field(key), depth + 1);
      if (key != null) {
        map.put(new MapNode.Entry(keyPosition, key, value));
      }
    }
    return map.build();
  }

  private static boolean isMergeKey(Event event) {
    return event instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getValue().equals("<<")
        && scalar.getTag() == null;
  }

  private ProblemsException tooMuch(Event event, String format, int limit) {
    String message = String.format(Locale.ROOT, format, limit);
    return new ProblemsException(new Problem(events.start(event), "", message, null));
  }
}
