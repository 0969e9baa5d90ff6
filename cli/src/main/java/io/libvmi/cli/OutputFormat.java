package io.libvmi.cli;

import io.libvmi.model.ApiType;
import io.libvmi.text.JsonText;
import io.libvmi.text.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The languages that manifests are printed in. */
enum OutputFormat {
  /** YAML, with a line of three dashes between documents. */
  YAML {
    @Override
    String text(List<ApiType> manifests) {
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
    String text(List<ApiType> manifests) {
      Object all = manifests.size() == 1 ? manifests.get(0) : list(manifests);
      return JsonText.indented(all) + "\n";
    }
  };

  /** The text of manifests, which ends with a line break. */
  abstract String text(List<ApiType> manifests);

  private static Map<String, Object> list(List<ApiType> manifests) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("apiVersion", "v1");
    list.put("items", manifests);
    list.put("kind", "List");
    list.put("metadata", Map.of());
    return list;
  }
}
