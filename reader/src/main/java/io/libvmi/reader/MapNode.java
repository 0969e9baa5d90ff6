package io.libvmi.reader;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object: names and their values, in the order of the document.
 *
 * <p>Each name is there once. A name that the document gives twice is a problem that the parser
 * reports; the last one stands, as on the API server.
 */
public final class MapNode implements Node {
  private final Position position;
  private final Map<String, Entry> entries;

  /**
   * A name and its value.
   *
   * @param position where the name stands
   * @param key the name
   * @param value the value
   */
  public record Entry(Position position, String key, Node value) {}

  /**
   * Makes an object.
   *
   * @param position where it begins
   * @param entries names and values; of several with the same name the last one stands
   */
  public MapNode(Position position, List<Entry> entries) {
    this(position, new LinkedHashMap<>());
    entries.forEach(entry -> this.entries.put(entry.key(), entry));
  }

  /** Makes an object of entries that nobody else holds. */
  MapNode(Position position, Map<String, Entry> entries) {
    this.position = position;
    this.entries = entries;
  }

  @Override
  public Position position() {
    return position;
  }

  /**
   * Returns the names with their values.
   *
   * @return the entries in the order of the document
   */
  public Collection<Entry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  /**
   * Finds a name with its value.
   *
   * @param key the name
   * @return the entry, or null where there is none
   */
  public @Nullable Entry entry(String key) {
    return entries.get(key);
  }

  /**
   * Finds a value.
   *
   * @param key its name
   * @return the value, or null where there is none
   */
  public @Nullable Node get(String key) {
    Entry entry = entries.get(key);
    return entry == null ? null : entry.value();
  }

  /** Copies the object and all that it holds. */
  @Override
  public Map<String, @Nullable Object> toTree() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    entries.values().forEach(entry -> tree.put(entry.key(), entry.value().toTree()));
    return tree;
  }

  @Override
  public String describe() {
    return "an object";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MapNode map
        && position.equals(map.position)
        && List.copyOf(entries.values()).equals(List.copyOf(map.entries.values()));
  }

  @Override
  public int hashCode() {
    return 31 * position.hashCode() + entries.hashCode();
  }

  /** Returns the entries, for a debugger. */
  @Override
  public String toString() {
    return entries.values().toString();
  }
}
