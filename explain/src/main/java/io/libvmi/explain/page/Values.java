package io.libvmi.explain.page;

import io.libvmi.text.JsonText;
import io.libvmi.text.YamlText;
import java.util.List;
import java.util.Map;

/** What a field holds, for people to read. */
final class Values {
  private Values() {}

  /** A text as it is, unless it would be taken for something else; all others as JSON. */
  static String shown(Object value) {
    if (value instanceof String text) {
      String yaml = YamlText.of(text).strip();
      return yaml.lines().count() > 1 ? text : yaml;
    }
    boolean known =
        value instanceof Number
            || value instanceof Boolean
            || value instanceof Map
            || value instanceof List;
    return known ? JsonText.of(value) : value.toString(); // a null that is stated
  }
}
