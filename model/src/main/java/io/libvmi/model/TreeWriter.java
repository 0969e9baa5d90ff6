package io.libvmi.model;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.text.Quantities;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is written into a tree of plain values: {@link Map}, {@link List}, {@link String},
 * {@link Long}, {@link Double}, {@link Boolean} and null. The tree shares nothing with the object.
 */
public final class TreeWriter implements ApiWriter {
  private final Deque<Object> open = new ArrayDeque<>();
  private @Nullable Object root;
  private @Nullable String name;

  /** Makes a writer with an empty tree. */
  public TreeWriter() {}

  /**
   * The tree of one object.
   *
   * @param object the object
   * @return field to value, in the order in which the object writes them
   */
  @SuppressWarnings("unchecked") // an object writes itself as an object
  public static Map<String, @Nullable Object> treeOf(ApiType object) {
    TreeWriter writer = new TreeWriter();
    object.writeTo(writer);
    return (Map<String, @Nullable Object>) writer.tree();
  }

  /**
   * What has been written.
   *
   * @return the tree
   * @throws IllegalStateException when nothing has been written, or an object or list is still open
   */
  public Object tree() {
    if (root == null || !open.isEmpty()) {
      throw new IllegalStateException("the tree is not complete");
    }
    return root;
  }

  @Override
  public void beginObject() {
    begin(new LinkedHashMap<String, Object>());
  }

  @Override
  public void beginArray() {
    begin(new ArrayList<Object>());
  }

  private void begin(Object container) {
    add(container);
    open.push(container);
  }

  @Override
  public void endObject() {
    open.pop();
  }

  @Override
  public void endArray() {
    open.pop();
  }

  @Override
  public void field(String field) {
    name = field;
  }

  @Override
  public void key(String key) {
    name = key;
  }

  @SuppressWarnings("unchecked") // only such containers are ever pushed
  private void add(@Nullable Object value) {
    Object container = open.peek();
    if (container == null) {
      root = value;
    } else if (container instanceof List) {
      ((List<@Nullable Object>) container).add(value);
    } else {
      ((Map<@Nullable String, @Nullable Object>) container).put(name, value);
    }
  }

  @Override
  public void string(String value) {
    add(value);
  }

  @Override
  public void integer(long value) {
    add(value);
  }

  @Override
  public void number(double value) {
    add(value);
  }

  @Override
  public void bool(boolean value) {
    add(value);
  }

  @Override
  public void nullValue() {
    add(null);
  }

  @Override
  public void quantity(Quantity value) {
    add(Quantities.text(value));
  }

  @Override
  public void stringMap(Map<String, @Nullable String> map) {
    value(map);
  }

  @Override
  public void quantityMap(Map<String, @Nullable Quantity> map) {
    value(map);
  }

  @Override
  public void stringList(List<@Nullable String> list) {
    value(list);
  }

  @Override
  public void value(@Nullable Object tree) {
    if (tree instanceof ApiType object) {
      object.writeTo(this);
    } else if (tree instanceof Map<?, ?> map) {
      beginObject();
      map.forEach(
          (key, value) -> {
            key((String) key);
            value(value);
          });
      endObject();
    } else if (tree instanceof List<?> list) {
      beginArray();
      list.forEach(this::value);
      endArray();
    } else if (tree instanceof Quantity quantity) {
      quantity(quantity);
    } else if (tree instanceof Integer || tree instanceof Short || tree instanceof Byte) {
      integer(((Number) tree).longValue());
    } else {
      add(tree);
    }
  }
}
