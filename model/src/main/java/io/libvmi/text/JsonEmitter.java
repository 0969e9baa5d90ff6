package io.libvmi.text;

import io.fabric8.kubernetes.api.model.Quantity;
import io.libvmi.model.LibvmiException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON as it is told the values. */
final class JsonEmitter extends TreeEmitter {
  private static final int STEP = 4;
  private static final String HEX = "0123456789abcdef";
  private static final boolean[] VERBATIM = new boolean[128];

  static {
    for (char c = ' '; c < 128; c++) {
      VERBATIM[c] = "\"\\<>&".indexOf(c) < 0;
    }
  }

  private final boolean indented;

  /**
   * Whether the innermost container has a complete entry, so that a comma comes before the next.
   */
  private boolean comma;

  /** Whether a key has been written and its value has not. */
  private boolean behindKey;

  private int depth;

  JsonEmitter(boolean indented) {
    this.indented = indented;
  }

  @Override
  public void beginObject() {
    begin('{');
  }

  @Override
  public void beginArray() {
    begin('[');
  }

  @Override
  public void endObject() {
    end('}');
  }

  @Override
  public void endArray() {
    end(']');
  }

  private void begin(char open) {
    beginValue();
    out.put(open);
    comma = false;
    depth++;
  }

  private void end(char close) {
    depth--;
    if (indented && comma) {
      out.newLine(STEP * depth);
    }
    out.put(close);
    comma = true;
  }

  private void beginValue() {
    if (behindKey) {
      behindKey = false;
    } else {
      beginEntry();
    }
    comma = true;
  }

  private void beginEntry() {
    if (comma) {
      out.put(',');
    }
    if (indented && depth > 0) {
      out.newLine(STEP * depth);
    }
  }

  @Override
  public void field(String name) {
    if (indented) {
      beginEntry();
      out.quoted(name, '"');
      endKey();
    } else {
      out.member(comma, name);
      behindKey = true;
    }
  }

  @Override
  public void key(String key) {
    beginEntry();
    quoted(key);
    endKey();
  }

  private void endKey() {
    if (indented) {
      out.put(':', ' ');
    } else {
      out.put(':');
    }
    behindKey = true;
  }

  @Override
  public void string(String value) {
    beginValue();
    quoted(value);
  }

  private void quoted(String text) {
    int size = text.length();
    int end = verbatimEnd(text, 0);
    if (end == size) {
      out.quoted(text, '"');
      return;
    }
    out.put('"');
    int from = 0;
    while (end < size) {
      out.ascii(text, from, end);
      from = other(text, end);
      end = verbatimEnd(text, from);
    }
    out.ascii(text, from, size);
    out.put('"');
  }

  /** Where the characters end that are written as they are. */
  private static int verbatimEnd(String text, int from) {
    int size = text.length();
    for (int i = from; i < size; i++) {
      char c = text.charAt(i);
      if (c >= 128 || !VERBATIM[c]) {
        return i;
      }
    }
    return size;
  }

  /** Writes another character, and says where the next one stands. */
  private int other(String text, int at) {
    char c = text.charAt(at);
    if (c < 128) {
      escape(c);
    } else if (c == 0x2028 || c == 0x2029) {
      unicodeEscape(c);
    } else {
      int character = text.codePointAt(at);
      if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
        unicodeEscape(0xFFFD);
      } else {
        out.codePoint(character);
      }
      return at + Character.charCount(character);
    }
    return at + 1;
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> out.put('\\', c);
      case '\b' -> out.put('\\', 'b');
      case '\f' -> out.put('\\', 'f');
      case '\n' -> out.put('\\', 'n');
      case '\r' -> out.put('\\', 'r');
      case '\t' -> out.put('\\', 't');
      default -> unicodeEscape(c);
    }
  }

  private void unicodeEscape(int character) {
    out.put('\\', 'u');
    out.hex(character, 4, HEX);
  }

  @Override
  public void integer(long value) {
    beginValue();
    out.integer(value);
  }

  @Override
  public void number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new LibvmiException(value + " cannot be written as JSON: a finite number was expected");
    }
    numeral(DoubleText.json(value));
  }

  @Override
  public void bool(boolean value) {
    numeral(value ? "true" : "false");
  }

  @Override
  public void nullValue() {
    numeral("null");
  }

  @Override
  void numeral(String text) {
    beginValue();
    out.ascii(text);
  }

  @Override
  void decimal(BigDecimal value) {
    numeral(value.toString());
  }

  @Override
  void map(Map<?, ?> map) {
    beginObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      key(SortedKeys.text(entry.getKey()));
      value(entry.getValue());
    }
    endObject();
  }

  @Override
  public void stringMap(Map<String, @Nullable String> map) {
    beginObject();
    for (String key : SortedKeys.bytewise(map)) {
      key(key);
      stringOrNull(map.get(key));
    }
    endObject();
  }

  @Override
  public void quantityMap(Map<String, @Nullable Quantity> map) {
    beginObject();
    for (String key : SortedKeys.bytewise(map)) {
      key(key);
      quantityOrNull(map.get(key));
    }
    endObject();
  }
}
