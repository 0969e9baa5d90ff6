package io.libvmi.explain;

import io.libvmi.text.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a manifest in which one can go where there may be nothing. */
record Tree(@Nullable Object value) {

  /** The field that the names lead to; an empty tree where there is none. */
  Tree at(String... names) {
    Object here = value;
    for (String name : names) {
      here = here instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return new Tree(here);
  }

  boolean isPresent() {
    return value != null;
  }

  /** A text, number or other value in one line; empty where there is none. */
  String text() {
    return value == null ? "" : value instanceof String text ? text : JsonText.of(value);
  }

  /** The items of a list; none where it is none. */
  List<Tree> items() {
    List<Tree> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> items.add(new Tree(item)));
    }
    return items;
  }

  /** The item of a list that has a name; an empty tree where there is none. */
  Tree named(String name) {
    return items().stream()
        .filter(item -> item.at("name").text().equals(name))
        .findFirst()
        .orElse(new Tree(null));
  }

  /** The names of an object's fields. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    if (value instanceof Map<?, ?> object) {
      object.keySet().forEach(name -> names.add((String) name));
    }
    return names;
  }
}
