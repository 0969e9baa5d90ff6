package io.libvmi.reader;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document states although it says nothing: empty lists and maps, which fabric8's classes
 * for Kubernetes' own types cannot tell from absent ones.
 */
final class Stated {
  private Stated() {}

  /** Makes a tree state what the document does, no less and no more. */
  @SuppressWarnings("unchecked") // the tree has been written with text keys
  static void restore(Map<String, @Nullable Object> tree, MapNode document) {
    for (MapNode.Entry entry : document.entries()) {
      Object value = tree.get(entry.key());
      if (value instanceof Map<?, ?> map && entry.value() instanceof MapNode object) {
        restore((Map<String, @Nullable Object>) map, object);
      } else if (value instanceof List<?> list && entry.value() instanceof ListNode items) {
        restore(list, items);
      } else if (!tree.containsKey(entry.key())) {
        tree.put(entry.key(), entry.value().toTree());
      }
    }
    // a kind's class has metadata in any case
    tree.entrySet()
        .removeIf(
            field ->
                field.getValue() instanceof Map<?, ?> map
                    && map.isEmpty()
                    && document.get(field.getKey()) == null);
  }

  @SuppressWarnings("unchecked") // the tree has been written with text keys
  private static void restore(List<?> list, ListNode items) {
    for (int i = 0; i < Math.min(list.size(), items.items().size()); i++) {
      if (list.get(i) instanceof Map<?, ?> map && items.items().get(i) instanceof MapNode object) {
        restore((Map<String, @Nullable Object>) map, object);
      } else if (list.get(i) instanceof List<?> inner
          && items.items().get(i) instanceof ListNode innerItems) {
        restore(inner, innerItems);
      }
    }
  }
}
