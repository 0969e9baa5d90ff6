package io.libvmi.cli;

import io.libvmi.model.ApiType;
import io.libvmi.text.JsonText;
import io.libvmi.text.YamlText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How the manifests of a fleet are printed one by one: the text is the same as if all were printed
 * at once.
 *
 * @param format the language
 * @param several whether there is more than one manifest, which in JSON are a list then
 */
record FleetText(OutputFormat format, boolean several) {
  private static final String INDENT = " ".repeat(8);

  /** What stands before the first manifest. */
  String head() {
    return isList() ? "{\n    \"apiVersion\": \"v1\",\n    \"items\": [\n" + INDENT : "";
  }

  /** What stands between two manifests. */
  String between() {
    return isList() ? ",\n" + INDENT : "---\n";
  }

  /** What stands behind the last manifest. */
  String tail() {
    return isList() ? "\n    ],\n    \"kind\": \"List\",\n    \"metadata\": {}\n}\n" : "";
  }

  /** The text of no manifests at all. */
  String none() {
    return format == OutputFormat.JSON ? format.text(List.of()) : "";
  }

  /** Writes a manifest. */
  void write(ApiType manifest, OutputStream out) throws IOException {
    if (format == OutputFormat.YAML) {
      YamlText.write(manifest, out);
    } else {
      String text = isList() ? listed(manifest) : format.text(List.of(manifest));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** As an item of the list. No text in JSON has a line break in it, so all are between lines. */
  private static String listed(ApiType manifest) {
    return JsonText.indented(manifest).replace("\n", "\n" + INDENT);
  }

  private boolean isList() {
    return format == OutputFormat.JSON && several;
  }
}
