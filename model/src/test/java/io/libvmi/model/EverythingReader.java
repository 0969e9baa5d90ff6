package io.libvmi.model;

import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document that has every field of every type, one that no type knows, and one value in each list
 * and map. It learns a type's fields by offering the unknown one first.
 *
 * <p>Two of them make equal objects. One that is shallow leaves the objects within the object
 * nearly empty, and one that varies a leaf makes an object that differs in that leaf alone.
 */
final class EverythingReader implements ApiReader {
  private static final String UNKNOWN = "zUnknown";

  private static final int NONE = -1;

  private final boolean shallow;
  private final int varied;
  private int leaves;

  /** The objects and lists that are open. */
  private final Deque<Level> open = new ArrayDeque<>();

  private static final class Level {
    private String type = "";
    private boolean begun;
    private Iterator<String> fields = Collections.emptyIterator();
  }

  private EverythingReader(boolean shallow, int varied) {
    this.shallow = shallow;
    this.varied = varied;
  }

  static EverythingReader deep() {
    return new EverythingReader(false, NONE);
  }

  static EverythingReader shallow() {
    return new EverythingReader(true, NONE);
  }

  static EverythingReader shallowVarying(int leaf) {
    return new EverythingReader(true, leaf);
  }

  /** How many leaves have been read. */
  int leaves() {
    return leaves;
  }

  private boolean isVaried() {
    return leaves++ == varied;
  }

  @Override
  public void beginObject() {
    open.push(new Level());
  }

  @Override
  public String nextField() {
    Level level = open.element();
    if (!level.begun) {
      level.begun = true;
      return UNKNOWN;
    } else if (level.fields.hasNext()) {
      return level.fields.next();
    }
    open.pop();
    return null;
  }

  @Override
  public Object unknownField(String type, String name, List<String> known) {
    Level level = open.element();
    // a type within itself ends the descent
    boolean isEnd =
        shallow ? open.size() > 1 : open.stream().anyMatch(outer -> outer.type.equals(type));
    level.type = type;
    level.fields = isEnd ? Collections.emptyIterator() : known.iterator();
    return any();
  }

  @Override
  public void beginArray() {
    open.push(new Level());
  }

  @Override
  public boolean nextElement() {
    Level level = open.element();
    if (!level.begun) {
      level.begun = true;
      return true;
    }
    open.pop();
    return false;
  }

  @Override
  public boolean isNull() {
    return false;
  }

  @Override
  public String string() {
    return isVaried() ? "another text" : "a text";
  }

  @Override
  public int int32() {
    return isVaried() ? 0 : 7;
  }

  @Override
  public long int64() {
    return isVaried() ? 0 : 8_000_000_000L;
  }

  @Override
  public double number() {
    return isVaried() ? 0 : 0.5;
  }

  @Override
  public boolean bool() {
    return !isVaried();
  }

  @Override
  public Quantity quantity() {
    return new Quantity(isVaried() ? "6" : "5", "Gi");
  }

  @Override
  public IntOrString intOrString() {
    return isVaried() ? new IntOrString("http") : new IntOrString(80);
  }

  @Override
  public Map<String, String> stringMap() {
    return new LinkedHashMap<>(Map.of("key", string()));
  }

  @Override
  public Map<String, Quantity> quantityMap() {
    return new LinkedHashMap<>(Map.of("key", quantity()));
  }

  @Override
  public List<String> stringList() {
    return new ArrayList<>(List.of(string()));
  }

  @Override
  public Object any() {
    return new LinkedHashMap<>(Map.of("list", new ArrayList<>(List.of(string(), 1, true))));
  }
}
