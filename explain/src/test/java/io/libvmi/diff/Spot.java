package io.libvmi.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A value within a manifest.
 *
 * @param owner the object or list that has it
 * @param shape what is known of it
 * @param pointer where it stands
 * @param inKey whether it is what tells its item apart, or a part of that
 * @param inBag whether it is a plain value in a list whose order does not count
 */
record Spot(Object owner, Shape shape, Pointer pointer, boolean inKey, boolean inBag) {

  Object step() {
    return pointer.steps().get(pointer.steps().size() - 1);
  }

  Object value() {
    return owner instanceof Map<?, ?> map ? map.get(step()) : list().get((Integer) step());
  }

  @SuppressWarnings("unchecked") // trees have text keys
  Map<String, Object> map() {
    return (Map<String, Object>) owner;
  }

  @SuppressWarnings("unchecked") // trees have any items
  List<Object> list() {
    return (List<Object>) owner;
  }

  void set(Object value) {
    if (owner instanceof Map) {
      map().put((String) step(), value);
    } else {
      list().set((Integer) step(), value);
    }
  }

  /** All values of a manifest below the root. */
  static List<Spot> all(Map<String, Object> manifest) {
    List<Spot> spots = new ArrayList<>();
    collect(manifest, Shape.of(manifest, manifest), Pointer.ROOT, List.of(), spots);
    return spots;
  }

  private static void collect(
      Object value, Shape shape, Pointer pointer, List<List<String>> keys, List<Spot> spots) {
    if (value instanceof Map<?, ?> map) {
      for (Object name : map.keySet()) {
        List<List<String>> inside =
            keys.stream()
                .filter(key -> !key.isEmpty() && key.get(0).equals(name))
                .map(key -> key.subList(1, key.size()))
                .toList();
        Shape member = shape.member((String) name);
        Pointer to = pointer.then(name);
        spots.add(new Spot(map, member, to, !inside.isEmpty(), false));
        collect(map.get(name), member, to, inside, spots);
      }
    } else if (value instanceof List<?> list) {
      List<List<String>> paths = shape.rule().keys().stream().map(ListRule.Key::path).toList();
      for (int i = 0; i < list.size(); i++) {
        boolean bag = !shape.rule().ordered() && !(list.get(i) instanceof Map);
        spots.add(new Spot(list, shape.item(), pointer.then(i), false, bag));
        collect(list.get(i), shape.item(), pointer.then(i), paths, spots);
      }
    }
  }
}
