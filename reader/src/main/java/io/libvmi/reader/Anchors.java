package io.libvmi.reader;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The anchors of one document, and how large it is with all its aliases written out.
 *
 * <p>The tree shares what aliases stand for, so it stays small; whoever walks it does not. A few
 * lines can stand for billions of values, which is why the size is counted here.
 */
final class Anchors {
  private final Limits limits;
  private final Map<String, Anchor> byName = new HashMap<>();
  private long size;
  private long aliased;

  Anchors(Limits limits) {
    this.limits = limits;
  }

  /** An anchor: what it names is known once the value has ended. */
  static final class Anchor {
    private final long sizeBefore;
    private @Nullable Node node;
    private long size;

    Anchor(long sizeBefore) {
      this.sizeBefore = sizeBefore;
    }

    /** What the anchor names, or null as long as that has not ended. */
    @Nullable Node node() {
      return node;
    }
  }

  /** Forgets the anchors: those of one document are not known in the next. */
  void clear() {
    byName.clear();
  }

  /** Counts a value or a name of so many characters. */
  void count(int characters) {
    size += characters + 1;
  }

  /** Opens an anchor, before what it names is read. */
  Anchor open(String name) {
    Anchor anchor = new Anchor(size);
    byName.put(name, anchor);
    return anchor;
  }

  /** Closes an anchor, once what it names has been read. */
  void close(Anchor anchor, Node node) {
    anchor.node = node;
    anchor.size = size - anchor.sizeBefore;
  }

  /** Finds the anchor that an alias names. */
  @Nullable Anchor find(String name) {
    return byName.get(name);
  }

  /**
   * Counts what an alias stands for.
   *
   * @return false if that is too much
   */
  boolean add(Anchor anchor) {
    size += anchor.size;
    aliased += anchor.size;
    return aliased <= limits.maxAliasSize();
  }
}
