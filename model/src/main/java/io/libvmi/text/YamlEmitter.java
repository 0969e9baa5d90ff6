package io.libvmi.text;

import io.fabric8.kubernetes.api.model.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes YAML as it is told the values. Between two values the buffer is at the start of a line;
 * after a key, a dash or a colon of its own it is one space behind it.
 */
final class YamlEmitter extends TreeEmitter {
  private static final int STEP = 2;
  private static final int LONGEST_SIMPLE_KEY = 128;
  private static final int FOLDABLE_OR_WIDE = YamlScalar.SPACE | YamlScalar.WIDE;
  private static final String MERGE = "<<";

  private final YamlScalarWriter scalars = new YamlScalarWriter(out);

  // The innermost container: the column of its keys or dashes, whether it is a list, whether it is
  // still empty, and whether it begins behind a key, on whose line it cannot stay.
  private int indent;
  private boolean list;
  private boolean empty;
  private boolean behindKey;

  /** Whether the key just written stands behind a question mark, and its value behind a colon. */
  private boolean complexKey;

  /** Whether the document has a key that Go cannot read back, so that Go's text is no measure. */
  private boolean mergeKey;

  /** The containers around the innermost one: twice the column, and one more for a list. */
  private int[] outer = new int[16];

  private int depth;

  @Override
  public void beginObject() {
    begin(false);
  }

  @Override
  public void beginArray() {
    begin(true);
  }

  @Override
  public void endObject() {
    end('{', '}');
  }

  @Override
  public void endArray() {
    end('[', ']');
  }

  private void begin(boolean asList) {
    beginValue();
    behindKey = depth > 0 && !list && !complexKey;
    if (depth == outer.length) {
      outer = Arrays.copyOf(outer, 2 * depth);
    }
    outer[depth] = list ? 2 * indent + 1 : 2 * indent;
    // the dashes of a list stand right below its key
    if (depth > 0 && !(asList && behindKey)) {
      indent += STEP;
    }
    depth++;
    list = asList;
    empty = true;
  }

  private void end(char open, char close) {
    depth--;
    indent = outer[depth] >> 1;
    list = (outer[depth] & 1) != 0;
    if (empty) {
      empty = false;
      out.put(open, close);
      out.newLine();
    }
  }

  /** Writes the dash of a list's element; anything else stands behind its key already. */
  private void beginValue() {
    if (list) {
      out.spaces(entryIndent());
      out.put('-', ' ');
    }
  }

  /** How far the next key or dash is to be indented from where the buffer is. */
  private int entryIndent() {
    if (!empty) {
      return indent;
    }
    empty = false;
    if (!behindKey) {
      return 0;
    }
    out.breakAtLastByte();
    return indent;
  }

  @Override
  public void field(String name) {
    complexKey = false;
    out.entry(entryIndent(), name);
  }

  @Override
  public void key(String key) {
    int before = entryIndent();
    int kinds = YamlScalar.kinds(key);
    int style = keyStyle(key, kinds);
    complexKey = !isSimpleKey(key, kinds);
    if (style == YamlScalar.PLAIN && !complexKey && (kinds & FOLDABLE_OR_WIDE) == 0) {
      out.entry(before, key);
      return;
    }
    out.spaces(before);
    if (complexKey) {
      out.put('?', ' ');
      scalars.write(key, kinds, style, indent + STEP);
      out.endLine();
      out.spaces(indent);
      out.put(':', ' ');
    } else {
      scalars.write(key, kinds, style, -1);
      out.put(':', ' ');
    }
  }

  private int keyStyle(String key, int kinds) {
    if (key.equals(MERGE)) {
      // without quotes it would merge its value into the map
      mergeKey = true;
      return YamlScalar.DOUBLE_QUOTED;
    }
    return key.isEmpty() ? YamlScalar.DOUBLE_QUOTED : YamlScalar.style(key, kinds);
  }

  private int valueStyle(String value, int kinds) {
    return value.isEmpty() || (mergeKey && value.equals(MERGE))
        ? YamlScalar.DOUBLE_QUOTED
        : YamlScalar.style(value, kinds);
  }

  private static boolean isSimpleKey(String key, int kinds) {
    int size = key.length();
    if ((kinds & (YamlScalar.LINE_BREAK | YamlScalar.CONTROL | YamlScalar.WIDE)) == 0) {
      return size <= LONGEST_SIMPLE_KEY;
    }
    int bytes = size;
    for (int i = 0; i < size; i++) {
      char c = key.charAt(i);
      if (YamlScalar.isLineBreak(c)) {
        return false;
      }
      // each half of a surrogate pair stands for two of the four bytes
      bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
    }
    return bytes <= LONGEST_SIMPLE_KEY;
  }

  @Override
  public void string(String value) {
    beginValue();
    int kinds = YamlScalar.kinds(value);
    int style = valueStyle(value, kinds);
    if (style == YamlScalar.PLAIN && (kinds & FOLDABLE_OR_WIDE) == 0) {
      out.ascii(value);
      out.newLine();
    } else {
      scalars.write(value, kinds, style, indent + STEP);
      out.endLine();
    }
  }

  @Override
  public void integer(long value) {
    beginValue();
    out.integer(value);
    out.newLine();
  }

  @Override
  public void number(double value) {
    numeral(DoubleText.yaml(value));
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
    out.newLine();
  }

  @Override
  void decimal(BigDecimal value) {
    String text = value.toString();
    int exponent = text.indexOf('E');
    // YAML 1.1 knows no exponent without a point
    numeral(
        exponent < 0 || text.indexOf('.') >= 0
            ? text
            : text.substring(0, exponent) + ".0" + text.substring(exponent));
  }

  @Override
  void map(Map<?, ?> map) {
    beginObject();
    for (String key : SortedKeys.natural(map)) {
      key(key);
      value(map.get(key));
    }
    endObject();
  }

  @Override
  public void stringMap(Map<String, @Nullable String> map) {
    beginObject();
    for (String key : SortedKeys.natural(map)) {
      key(key);
      stringOrNull(map.get(key));
    }
    endObject();
  }

  @Override
  public void quantityMap(Map<String, @Nullable Quantity> map) {
    beginObject();
    for (String key : SortedKeys.natural(map)) {
      key(key);
      quantityOrNull(map.get(key));
    }
    endObject();
  }
}
