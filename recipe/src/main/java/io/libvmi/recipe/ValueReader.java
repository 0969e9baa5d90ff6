package io.libvmi.recipe;

import io.libvmi.reader.FieldPath;
import io.libvmi.reader.ListNode;
import io.libvmi.reader.MapNode;
import io.libvmi.reader.Node;
import io.libvmi.reader.NodeReader;
import io.libvmi.reader.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns nodes into what parameters take. What is wrong is reported to the problems. */
final class ValueReader {
  private final Evaluator evaluator;
  private final Problems problems;

  ValueReader(Evaluator evaluator, Problems problems) {
    this.evaluator = evaluator;
    this.problems = problems;
  }

  /** The value of a node, as a parameter takes it, or null where it is wrong. */
  @Nullable Object value(Node node, FieldPath path, ParameterType type) {
    return switch (type.kind()) {
      case TEXT -> Scalar.text(node, path, problems);
      case CHOICE -> {
        String text = Scalar.text(node, path, problems);
        yield text == null ? null : CatalogueIndex.choice(type.id(), text);
      }
      case BOOLEAN -> Scalar.bool(node, path, problems);
      case INT32 -> Scalar.int32(node, path, problems);
      case INT64 -> Scalar.int64(node, path, problems);
      case NUMBER -> Scalar.number(node, path, problems);
      case QUANTITY -> read(node, path, NodeReader::quantity);
      case INT_OR_STRING -> read(node, path, NodeReader::intOrString);
      case OPTION -> evaluator.option(node, path, type.name());
      case STRUCT -> evaluator.struct(node, path, type);
      case LIST -> list(node, path, type);
      case MAP -> map(node, path, type);
      case ANY -> any(node, path);
    };
  }

  private @Nullable Object read(Node node, FieldPath path, Function<NodeReader, Object> how) {
    Problems own = new Problems();
    Object value = how.apply(NodeReader.composing(node, path, own));
    problems.addAll(own.list());
    return own.isEmpty() ? value : null;
  }

  private @Nullable Object list(Node node, FieldPath path, ParameterType type) {
    if (!(node instanceof ListNode list)) {
      wrong(node, path, type, "write it as [one, two]");
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Object value = value(list.items().get(i), path.index(i), type.element());
      if (value != null) {
        values.add(value);
      }
    }
    return values.size() == list.items().size() ? values : null;
  }

  private @Nullable Object map(Node node, FieldPath path, ParameterType type) {
    if (!(node instanceof MapNode map)) {
      wrong(node, path, type, "write it as {key: value}");
      return null;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (MapNode.Entry entry : map.entries()) {
      Object value = value(entry.value(), path.field(entry.key()), type.element());
      if (value != null) {
        values.put(entry.key(), value);
      }
    }
    return values.size() == map.entries().size() ? values : null;
  }

  private @Nullable Object any(Node node, FieldPath path) {
    Object value = node.toTree();
    if (value == null) {
      problems.add(
          node.position(), path, node.describe() + " was given where a value was expected");
    }
    return value;
  }

  private void wrong(Node node, FieldPath path, ParameterType type, String suggestion) {
    problems.add(
        node.position(),
        path,
        node.describe() + " was given where a " + type + " was expected",
        suggestion);
  }
}
