package io.libvmi.reader;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.ApiReader;
import io.libvmi.model.ApiType;
import io.libvmi.model.Kinds;
import io.libvmi.text.Quantities;
import io.libvmi.text.QuantityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets an object read itself straight from a text, with no tree and no positions in between.
 *
 * <p>It takes only what is beyond doubt: one manifest of the expected kind, all of whose fields are
 * known and of the right type. At anything else it throws {@link Unusual}, and the text is read by
 * {@link NodeReader}, so that there is one place which judges. What it takes, it must read as that
 * one does; a property test holds it to that.
 */
abstract class DirectReader implements ApiReader {
  /** As deep as no manifest is. */
  private static final int DEEPEST = 100;

  /** More names than an object of any type has. */
  private static final int MOST_NAMES = 256;

  /** As many as nearly all maps hold. */
  private static final int FEW = 3;

  private final int mostDepth;
  private int depth;

  /** The names of the objects that are open, and null before the first one of each. */
  private @Nullable String[] names = new String[64];

  private int named;

  /** How many of {@code apiVersion} and {@code kind} the root states. */
  private int stated;

  DirectReader(Limits limits) {
    this.mostDepth = Math.min(limits.maxDepth(), DEEPEST);
  }

  /** What a value is. */
  enum Form {
    OBJECT,
    LIST,
    TEXT,
    NUMBER,
    TRUTH,
    NULL
  }

  /** What the next value is; nothing is passed over. */
  abstract Form form();

  /** Goes into an object. */
  abstract void openObject();

  /** Goes to the next name of the object, which may have been there before; null at the end. */
  abstract @Nullable String nextName();

  /** Goes into a list. */
  abstract void openList();

  /** Goes to the next value of the list; false at the end. */
  abstract boolean nextItem();

  /** Reads a whole number. */
  abstract long integer();

  /** Passes over a null. */
  abstract void nothing();

  /** Ends the text, in which nothing may stand behind the document. */
  abstract void end();

  /**
   * Reads the document.
   *
   * @param type the class of a kind
   * @return the object
   * @throws Unusual where it is not of that kind, or only a closer look can tell
   */
  final <T extends ApiType> T read(Class<T> type) {
    KindOfClass kind = KindOfClass.of(type);
    if (kind == null) {
      throw new Unusual();
    }
    ApiType object = Kinds.read(kind.apiVersion(), kind.kind(), this);
    end();
    if (stated == 2
        && type.isInstance(object)
        && object instanceof HasMetadata resource
        && kind.kind().equals(resource.getKind())
        && kind.served().contains(resource.getApiVersion())) {
      return type.cast(object);
    }
    throw new Unusual();
  }

  @Override
  public final void beginObject() {
    enter();
    openObject();
    add(null);
  }

  @Override
  public final @Nullable String nextField() {
    String name = nextName();
    int last = named - 1;
    if (name == null) {
      while (names[last] != null) {
        last--;
      }
      named = last;
      depth--;
      return null;
    }
    for (int i = last; names[i] != null; i--) {
      if (name.equals(names[i]) || last - i > MOST_NAMES) {
        throw new Unusual();
      }
    }
    if (depth == 1 && (name.equals("apiVersion") || name.equals("kind"))) {
      if (form() != Form.TEXT) {
        throw new Unusual();
      }
      stated++;
    }
    add(name);
    return name;
  }

  private void add(@Nullable String name) {
    if (named == names.length) {
      names = Arrays.copyOf(names, 2 * named);
    }
    names[named++] = name;
  }

  @Override
  public final void beginArray() {
    enter();
    openList();
  }

  @Override
  public final boolean nextElement() {
    boolean found = nextItem();
    if (!found) {
      depth--;
    }
    return found;
  }

  private void enter() {
    if (++depth >= mostDepth) {
      throw new Unusual();
    }
  }

  @Override
  public final boolean isNull() {
    return form() == Form.NULL;
  }

  @Override
  public final int int32() {
    long value = integer();
    if (value != (int) value) {
      throw new Unusual();
    }
    return (int) value;
  }

  @Override
  public final long int64() {
    return integer();
  }

  @Override
  public final double number() {
    return integer();
  }

  @Override
  public final Quantity quantity() {
    try {
      return Quantities.parse(form() == Form.TEXT ? string() : Long.toString(integer()));
    } catch (QuantityException e) {
      throw new Unusual();
    }
  }

  @Override
  public final IntOrString intOrString() {
    return form() == Form.TEXT ? new IntOrString(string()) : new IntOrString(int32());
  }

  @Override
  public final Map<String, @Nullable String> stringMap() {
    return map(this::string);
  }

  @Override
  public final Map<String, @Nullable Quantity> quantityMap() {
    return map(this::quantity);
  }

  private <V> Map<String, @Nullable V> map(Supplier<? extends @Nullable V> value) {
    Map<String, @Nullable V> map = new LinkedHashMap<>(FEW);
    enter();
    openObject();
    for (String key = nextName(); key != null; key = nextName()) {
      int before = map.size();
      map.put(key, orNull(value));
      if (map.size() == before) {
        throw new Unusual();
      }
    }
    depth--;
    return map;
  }

  private <V> @Nullable V orNull(Supplier<? extends @Nullable V> value) {
    if (form() == Form.NULL) {
      nothing();
      return null;
    }
    return value.get();
  }

  @Override
  public final List<@Nullable String> stringList() {
    List<@Nullable String> list = new ArrayList<>();
    beginArray();
    while (nextElement()) {
      list.add(orNull(this::string));
    }
    return list;
  }

  @Override
  public final @Nullable Object any() {
    return switch (form()) {
      case OBJECT -> map(this::any);
      case LIST -> {
        List<@Nullable Object> list = new ArrayList<>();
        beginArray();
        while (nextElement()) {
          list.add(any());
        }
        yield list;
      }
      case TEXT -> string();
      case NUMBER -> integer();
      case TRUTH -> bool();
      case NULL -> {
        nothing();
        yield null;
      }
    };
  }

  @Override
  public final Object unknownField(String type, String name, List<String> known) {
    throw new Unusual();
  }
}
