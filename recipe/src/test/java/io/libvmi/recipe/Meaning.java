package io.libvmi.recipe;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.ApiType;
import io.libvmi.model.ApiWriter;
import io.libvmi.model.TreeWriter;
import io.libvmi.text.Quantities;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest means, whatever way it is written: a line for each value, which begins with the
 * path that leads there. Quantities count by their value. Nulls are nothing, and neither are the
 * empty {@code resources} and {@code devices} of a domain and an empty {@code status}. The order of
 * disks, volumes, networks, interfaces and ports is no matter. Everything else counts.
 */
final class Meaning {
  private static final List<String> IN_ANY_ORDER =
      List.of("disks", "volumes", "networks", "interfaces", "ports");

  private Meaning() {}

  /** What distinguishes two manifests: lines of the one and not the other, and the contrary. */
  static List<String> differences(ApiType composed, ApiType published) {
    SortedMap<String, String> ours = of(composed);
    SortedMap<String, String> theirs = of(published);
    List<String> differences = new ArrayList<>();
    ours.forEach(
        (path, value) -> {
          if (!value.equals(theirs.get(path))) {
            differences.add("only composed: " + path + " = " + value);
          }
        });
    theirs.forEach(
        (path, value) -> {
          if (!value.equals(ours.get(path))) {
            differences.add("only published: " + path + " = " + value);
          }
        });
    return differences;
  }

  /** Path to value. */
  static SortedMap<String, String> of(ApiType manifest) {
    Values values = new Values();
    manifest.writeTo(values);
    SortedMap<String, String> lines = new TreeMap<>();
    add(values.tree.tree(), "", lines);
    return lines;
  }

  private static void add(@Nullable Object value, String path, Map<String, String> lines) {
    if (value instanceof Map<?, ?> map) {
      int before = lines.size();
      map.forEach((key, one) -> addField(path, (String) key, one, lines));
      if (lines.size() == before && !isNothing(path)) {
        lines.put(path, "{}");
      }
    } else if (value instanceof List<?> list) {
      if (list.isEmpty()) {
        lines.put(path, "[]");
      }
      for (int i = 0; i < list.size(); i++) {
        add(list.get(i), path + "[" + i + "]", lines);
      }
    } else if (value instanceof String text) {
      lines.put(path, '"' + text + '"');
    } else if (value != null) {
      lines.put(path, value.toString());
    }
  }

  private static void addField(
      String path, String name, @Nullable Object value, Map<String, String> lines) {
    boolean plain = name.chars().allMatch(Character::isLetterOrDigit);
    String field = path + (plain ? '.' + name : "[\"" + name + "\"]");
    if (value instanceof List<?> list && IN_ANY_ORDER.contains(name)) {
      add(sorted(list), field, lines);
    } else {
      add(value, field, lines);
    }
  }

  private static List<?> sorted(List<?> list) {
    return list.stream()
        .sorted(
            Comparator.comparing(
                item -> {
                  SortedMap<String, String> lines = new TreeMap<>();
                  add(item, "", lines);
                  return lines.getOrDefault(".name", "") + lines;
                }))
        .toList();
  }

  /** What Go's composer writes always, and what says nothing. */
  private static boolean isNothing(String path) {
    return path.isEmpty()
        || path.equals(".status")
        || path.endsWith(".domain.resources")
        || path.endsWith(".domain.devices");
  }

  /** A tree in which a quantity is a number. */
  private static final class Values implements ApiWriter {
    private final TreeWriter tree = new TreeWriter();

    @Override
    public void quantity(Quantity value) {
      BigDecimal number = Quantities.number(value);
      tree.string("quantity " + number.stripTrailingZeros().toPlainString());
    }

    @Override
    public void quantityMap(Map<String, @Nullable Quantity> map) {
      beginObject();
      map.forEach(
          (key, value) -> {
            key(key);
            if (value == null) {
              nullValue();
            } else {
              quantity(value);
            }
          });
      endObject();
    }

    @Override
    public void beginObject() {
      tree.beginObject();
    }

    @Override
    public void endObject() {
      tree.endObject();
    }

    @Override
    public void beginArray() {
      tree.beginArray();
    }

    @Override
    public void endArray() {
      tree.endArray();
    }

    @Override
    public void field(String name) {
      tree.field(name);
    }

    @Override
    public void key(String key) {
      tree.key(key);
    }

    @Override
    public void string(String value) {
      tree.string(value);
    }

    @Override
    public void integer(long value) {
      tree.integer(value);
    }

    @Override
    public void number(double value) {
      tree.number(value);
    }

    @Override
    public void bool(boolean value) {
      tree.bool(value);
    }

    @Override
    public void nullValue() {
      tree.nullValue();
    }

    @Override
    public void stringMap(Map<String, @Nullable String> map) {
      tree.stringMap(map);
    }

    @Override
    public void stringList(List<@Nullable String> list) {
      tree.stringList(list);
    }

    @Override
    public void value(@Nullable Object value) {
      tree.value(value);
    }
  }
}
