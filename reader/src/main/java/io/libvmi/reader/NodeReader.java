package io.libvmi.reader;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.ApiReader;
import io.libvmi.model.Fields;
import io.libvmi.text.Quantities;
import io.libvmi.text.QuantityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets an API object read itself from a tree.
 *
 * <p>Types are as strict as on the API server: a number is no text and a text is no number. What is
 * wrong is added to the problems, and reading goes on with a harmless value in its place (an empty
 * text, zero, an empty object), so that one run finds everything. An object that was read with
 * problems is not to be used.
 */
public final class NodeReader implements ApiReader {
  /** As many known fields as are worth listing where no name is near. */
  private static final int LISTED = 12;

  private static final String WHOLE = "a whole number";

  private final boolean strict;
  private final boolean exact;
  private final Node root;
  private final FieldPath start;
  private final @Nullable StatedKind kind;
  private final Problems problems;
  private @Nullable Node value;
  private @Nullable Cursor cursor;

  private NodeReader(
      boolean strict,
      boolean exact,
      Node root,
      FieldPath start,
      @Nullable StatedKind kind,
      Problems problems) {
    this.strict = strict;
    this.exact = exact;
    this.root = root;
    this.value = root;
    this.start = start;
    this.kind = kind;
    this.problems = problems;
  }

  /**
   * Makes a reader to which a field that the type does not have is a problem.
   *
   * @param root what to read
   * @param path where in its document that stands
   * @param problems where to add what is wrong
   * @return the reader, which can be driven once
   */
  public static NodeReader strict(Node root, FieldPath path, Problems problems) {
    return new NodeReader(true, true, root, path, null, problems);
  }

  /**
   * Makes a reader for a part of a manifest that is being composed: a field that the type does not
   * have is a problem, and what says nothing (a null, an empty list, an empty map) is absent.
   *
   * @param root what to read
   * @param path where in its document that stands
   * @param problems where to add what is wrong
   * @return the reader, which can be driven once
   */
  public static NodeReader composing(Node root, FieldPath path, Problems problems) {
    return new NodeReader(true, false, root, path, null, problems);
  }

  /**
   * Makes a reader that keeps fields which the type does not have, and says nothing about them.
   *
   * @param root what to read
   * @param path where in its document that stands
   * @param problems where to add what else is wrong
   * @return the reader, which can be driven once
   */
  public static NodeReader lenient(Node root, FieldPath path, Problems problems) {
    return new NodeReader(false, true, root, path, null, problems);
  }

  /**
   * Makes a reader for a manifest, which knows where in the kind a field belongs.
   *
   * @param strict whether a field that the type does not have is a problem
   */
  static NodeReader ofKind(
      boolean strict, MapNode root, FieldPath path, StatedKind kind, Problems problems) {
    return new NodeReader(strict, true, root, path, kind, problems);
  }

  @Override
  public boolean isExact() {
    return exact;
  }

  @Override
  public void beginObject() {
    Node node = node();
    if (node instanceof MapNode map) {
      enter(Cursor.over(map, cursor));
    } else {
      report(node, "an object", null);
      enter(Cursor.over(new MapNode(node.position(), List.of()), cursor));
    }
  }

  @Override
  public @Nullable String nextField() {
    Cursor object = current(true);
    MapNode.Entry entry = object.nextEntry();
    value = entry == null ? null : entry.value();
    if (entry == null) {
      cursor = object.outer();
      return null;
    }
    return entry.key();
  }

  @Override
  public void beginArray() {
    Node node = node();
    if (node instanceof ListNode list) {
      enter(Cursor.over(list, cursor));
    } else {
      report(node, "a list", null);
      enter(Cursor.over(new ListNode(node.position(), List.of()), cursor));
    }
  }

  @Override
  public boolean nextElement() {
    Cursor list = current(false);
    value = list.nextItem();
    if (value == null) {
      cursor = list.outer();
    }
    return value != null;
  }

  private void enter(Cursor inner) {
    cursor = inner;
    value = null;
  }

  private Cursor current(boolean object) {
    if (cursor == null || cursor.isObject() != object) {
      throw new IllegalStateException(object ? "not in an object" : "not in a list");
    }
    return cursor;
  }

  private Node node() {
    if (value == null) {
      throw new IllegalStateException("no value to read here");
    }
    return value;
  }

  @Override
  public boolean isNull() {
    return node() instanceof ScalarNode scalar && scalar.value() == null;
  }

  @Override
  public String string() {
    Node node = node();
    if (node instanceof ScalarNode scalar) {
      if (scalar.value() instanceof String text) {
        return text;
      }
      if (scalar.open()) {
        return scalar.text();
      }
      report(node, "text", "put it in quotes: " + Quoted.whole(scalar.text()));
    } else {
      report(node, "text", null);
    }
    return "";
  }

  @Override
  public int int32() {
    return (int) integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public long int64() {
    return integer(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private long integer(long least, long most) {
    Node node = node();
    if (node instanceof ScalarNode scalar) {
      if (scalar.value() instanceof Long number && number >= least && number <= most) {
        return number;
      }
      if (scalar.value() instanceof Number && !(scalar.value() instanceof Double)) {
        report(node, WHOLE + " from " + least + " to " + most, null);
        return 0;
      }
    }
    report(node, WHOLE, unquoted(node, Long.class));
    return 0;
  }

  @Override
  public double number() {
    Node node = node();
    if (node instanceof ScalarNode scalar && scalar.value() instanceof Number number) {
      return number.doubleValue();
    }
    report(node, "a number", unquoted(node, Number.class));
    return 0;
  }

  @Override
  public boolean bool() {
    Node node = node();
    if (node instanceof ScalarNode scalar && scalar.value() instanceof Boolean bool) {
      return bool;
    }
    report(node, "true or false", unquoted(node, Boolean.class));
    return false;
  }

  @Override
  public Quantity quantity() {
    Node node = node();
    Object given = node instanceof ScalarNode scalar ? scalar.value() : null;
    if (given instanceof String || given instanceof Number) {
      try {
        return Quantities.parse(given.toString());
      } catch (QuantityException e) {
        problems.add(node.position(), path(), String.valueOf(e.getMessage()));
        return new Quantity("0");
      }
    }
    report(node, "a quantity such as 500m or 2Gi", null);
    return new Quantity("0");
  }

  @Override
  public IntOrString intOrString() {
    Node node = node();
    if (node instanceof ScalarNode scalar) {
      if (scalar.value() instanceof String text) {
        return new IntOrString(text);
      }
      if (scalar.value() instanceof Number) {
        return new IntOrString(int32());
      }
    }
    report(node, WHOLE + " or text", null);
    return new IntOrString(0);
  }

  @Override
  public Map<String, @Nullable String> stringMap() {
    Map<String, @Nullable String> map = exact ? new LinkedHashMap<>() : Fields.absentMap();
    beginObject();
    for (String key = nextField(); key != null; key = nextField()) {
      map.put(key, isNull() ? null : string());
    }
    return map;
  }

  @Override
  public Map<String, @Nullable Quantity> quantityMap() {
    Map<String, @Nullable Quantity> map = exact ? new LinkedHashMap<>() : Fields.absentMap();
    beginObject();
    for (String key = nextField(); key != null; key = nextField()) {
      map.put(key, isNull() ? null : quantity());
    }
    return map;
  }

  @Override
  public List<@Nullable String> stringList() {
    List<@Nullable String> list = exact ? new ArrayList<>() : Fields.absentList();
    beginArray();
    while (nextElement()) {
      list.add(isNull() ? null : string());
    }
    return list;
  }

  @Override
  public @Nullable Object any() {
    return node().toTree();
  }

  @Override
  public @Nullable Object unknownField(String type, String name, List<String> known) {
    if (strict) {
      Position position = cursor == null ? node().position() : cursor.position(node());
      String suggestion = problems.isFull() ? null : suggestion(name, known);
      if (suggestion == null && known.size() <= LISTED) {
        suggestion =
            known.isEmpty()
                ? type + " has no fields, write {}"
                : "known are " + known.stream().sorted().collect(Collectors.joining(", "));
      }
      problems.add(position, path(), type + " has no field " + Quoted.shortened(name), suggestion);
    }
    return any();
  }

  /** Suggests the place where the field belongs, or else what its name was meant to be. */
  private @Nullable String suggestion(String name, List<String> known) {
    String near = NearestName.suggestion(name, known);
    if (kind == null || problems.isFull() || !(root instanceof MapNode document)) {
      return near;
    }
    FieldPath owner = Objects.requireNonNull(path().parent());
    Misplaced field = new Misplaced(kind, document, start, owner, name, node());
    String place = field.suggestion(near == null);
    return place == null ? near : place;
  }

  private FieldPath path() {
    return cursor == null ? start : cursor.path(start);
  }

  private void report(Node node, String expected, @Nullable String suggestion) {
    String message = "expected " + expected + ", found " + node.describe();
    problems.add(node.position(), path(), message, suggestion);
  }

  /** Suggests to drop the quotes where what they hold would be right. */
  private static @Nullable String unquoted(Node node, Class<?> type) {
    return node instanceof ScalarNode scalar
            && scalar.quoted()
            && type.isInstance(Scalars.resolve(scalar.text()))
        ? "remove the quotes: " + scalar.text()
        : null;
  }
}
