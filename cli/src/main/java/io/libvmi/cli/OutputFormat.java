package io.libvmi.cli;

import io.libvmi.text.JsonText;
import io.libvmi.text.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages that manifests are printed in. */
enum OutputFormat {
  /** YAML, with a line of three dashes between documents. */
  YAML {
    @Override
    String text(List<?> manifests) {
      List<String> documents = new ArrayList<>();
      manifests.forEach(manifest -> documents.add(YamlText.of(manifest)));
      return String.join("---\n", documents);
    }
  },

  /**
   * JSON. Several manifests are one list, as kubectl prints them, so that the text is one value.
   */
  JSON {
    @Override
    String text(List<?> manifests) {
      Object all = manifests.size() == 1 ? manifests.get(0) : list(manifests);
      return JsonText.indented(all) + "\n";
    }
  };

  /** The text of manifests or of their trees, which ends with a line break. */
  abstract String text(List<?> manifests);

  /**
   * The language of a name.
   *
   * @throws RuntimeException as the command line expects it, where there is none of that name
   */
  static OutputFormat named(String name) {
    OutputFormat format = find(name);
    if (format == null) {
      throw WrongValue.of(name + " was given where yaml or json was expected");
    }
    return format;
  }

  /** The language of a name, or null where there is none of that name. */
  static @Nullable OutputFormat find(String name) {
    return switch (name) {
      case "yaml" -> YAML;
      case "json" -> JSON;
      default -> null;
    };
  }

  private static Map<String, Object> list(List<?> manifests) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("apiVersion", "v1");
    list.put("items", manifests);
    list.put("kind", "List");
    list.put("metadata", Map.of());
    return list;
  }
}
