package io.libvmi.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatchException;
import com.github.fge.jsonpatch.mergepatch.JsonMergePatch;
import io.libvmi.text.JsonText;
import java.io.IOException;
import java.util.Map;

/** Trees out of short texts, and patches applied to them by somebody else's code. */
final class Trees {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Trees() {}

  /** A tree out of JSON in which single quotes stand for double ones. */
  static Map<String, Object> json(String text) {
    return map(read(text.replace('\'', '"')));
  }

  /** A machine with something in its devices, such as {@code 'disks': []}. */
  static Map<String, Object> devices(String devices) {
    return json(
        "{'apiVersion':'kubevirt.io/v1','kind':'VirtualMachineInstance','spec':{'domain':{'devices':{"
            + devices
            + "}}}}");
  }

  /** A machine with something in its spec. */
  static Map<String, Object> spec(String spec) {
    return json(
        "{'apiVersion':'kubevirt.io/v1','kind':'VirtualMachineInstance','spec':{" + spec + "}}");
  }

  static Map<String, Object> patched(Map<String, Object> before, ManifestDiff diff)
      throws JsonPatchException {
    JsonNode patch = read(JsonText.of(diff.jsonPatch()));
    try {
      return map(
          com.github.fge.jsonpatch.JsonPatch.fromJson(patch).apply(read(JsonText.of(before))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, Object> merged(Map<String, Object> before, ManifestDiff diff)
      throws JsonPatchException {
    JsonNode patch = read(JsonText.of(diff.mergePatch()));
    return map(JsonMergePatch.fromJson(patch).apply(read(JsonText.of(before))));
  }

  /** A copy that shares nothing with the tree. */
  static Map<String, Object> copy(Map<String, Object> tree) {
    return map(read(JsonText.of(tree)));
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  @SuppressWarnings("unchecked") // an object of JSON is such a map
  private static Map<String, Object> map(JsonNode json) {
    return MAPPER.convertValue(json, Map.class);
  }
}
