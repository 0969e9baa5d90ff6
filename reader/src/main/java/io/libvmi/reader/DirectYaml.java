package io.libvmi.reader;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/** Reads YAML that has no anchors, tags and merge keys. */
final class DirectYaml extends DirectReader {
  private final Events events;
  private int left;
  private Event event;

  /** What the event's scalar means, and null where it is none, or means nothing. */
  private @Nullable Object scalar;

  /**
   * Begins to read.
   *
   * @param source a text whose characters have been checked
   */
  DirectYaml(Source source, Limits limits) {
    super(limits);
    this.events = new Events(source);
    this.left = limits.maxValues();
    this.event = events.next();
    pass(StreamStartEvent.class);
    pass(DocumentStartEvent.class);
    value();
  }

  private void pass(Class<? extends Event> type) {
    if (!type.isInstance(event)) {
      throw new Unusual();
    }
    event = events.next();
  }

  /** Looks at the value at which the reader has arrived. */
  private void value() {
    scalar = null;
    if (event instanceof ScalarEvent found) {
      scalar = meaning(found);
    } else if (event instanceof MappingStartEvent map) {
      check(map, map.getTag());
    } else if (event instanceof SequenceStartEvent list) {
      check(list, list.getTag());
    } else {
      throw new Unusual();
    }
  }

  private @Nullable Object meaning(ScalarEvent found) {
    check(found, found.getTag());
    String text = found.getValue();
    if (found.isPlain()) {
      return Scalars.resolve(text);
    }
    if (Characters.hasLoneSurrogate(text)) {
      throw new Unusual();
    }
    return text;
  }

  private void check(NodeEvent node, @Nullable String tag) {
    if (tag != null || node.getAnchor() != null || --left < 0) {
      throw new Unusual();
    }
  }

  @Override
  Form form() {
    if (!(event instanceof ScalarEvent)) {
      return event instanceof MappingStartEvent ? Form.OBJECT : Form.LIST;
    }
    if (scalar instanceof String) {
      return Form.TEXT;
    }
    return scalar == null ? Form.NULL : scalar instanceof Boolean ? Form.TRUTH : Form.NUMBER;
  }

  @Override
  void openObject() {
    if (!(event instanceof MappingStartEvent)) {
      throw new Unusual();
    }
  }

  @Override
  @Nullable String nextName() {
    event = events.next();
    if (event instanceof MappingEndEvent) {
      return null;
    }
    if (event instanceof ScalarEvent key
        && meaning(key) instanceof String name
        && !(key.isPlain() && name.equals("<<"))) {
      event = events.next();
      value();
      return name;
    }
    throw new Unusual();
  }

  @Override
  void openList() {
    if (!(event instanceof SequenceStartEvent)) {
      throw new Unusual();
    }
  }

  @Override
  boolean nextItem() {
    event = events.next();
    if (event instanceof SequenceEndEvent) {
      return false;
    }
    value();
    return true;
  }

  @Override
  public String string() {
    if (scalar instanceof String text) {
      return text;
    }
    throw new Unusual();
  }

  @Override
  long integer() {
    if (scalar instanceof Long value) {
      return value;
    }
    throw new Unusual();
  }

  @Override
  public boolean bool() {
    if (scalar instanceof Boolean value) {
      return value;
    }
    throw new Unusual();
  }

  /** The next name or item passes over it. */
  @Override
  void nothing() {}

  @Override
  void end() {
    event = events.next();
    pass(DocumentEndEvent.class);
    if (!(event instanceof StreamEndEvent)) {
      throw new Unusual();
    }
  }
}
