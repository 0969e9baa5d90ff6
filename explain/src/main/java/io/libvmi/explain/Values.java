package io.libvmi.explain;

import io.libvmi.text.JsonText;
import io.libvmi.text.YamlText;

/** What a field holds, for people to read. */
final class Values {
  private Values() {}

  /** A text as it is, unless it would be taken for something else; all others as JSON. */
  static String shown(Object value) {
    if (value == Snapshot.NULL) {
      return "null";
    }
    if (!(value instanceof String text)) {
      return JsonText.of(value);
    }
    String yaml = YamlText.of(text).strip();
    return yaml.lines().count() > 1 ? text : yaml;
  }
}
