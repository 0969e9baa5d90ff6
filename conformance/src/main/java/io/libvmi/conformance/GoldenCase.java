package io.libvmi.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a golden file.
 *
 * @param tree all of it: text, numbers, lists and maps in the order in which they stand
 */
record GoldenCase(Map<String, @Nullable Object> tree) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_LONG_FOR_INTS);

  @SuppressWarnings("unchecked") // a line is an object
  static GoldenCase read(String line) {
    try {
      return new GoldenCase(JSON.readValue(line, Map.class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a golden case: " + line, e);
    }
  }

  String id() {
    return (String) present("id");
  }

  /** What is called. */
  @SuppressWarnings("unchecked") // a call is an object
  Map<String, @Nullable Object> call() {
    return (Map<String, @Nullable Object>) Trees.present(spec().get("call"));
  }

  /** What the cluster holds, or null where the case does not say. */
  @SuppressWarnings("unchecked") // a cluster is an object
  @Nullable Map<String, @Nullable Object> cluster() {
    return (Map<String, @Nullable Object>) spec().get("cluster");
  }

  @SuppressWarnings("unchecked") // a spec is an object
  private Map<String, @Nullable Object> spec() {
    return (Map<String, @Nullable Object>) present("spec");
  }

  /** Whether Go gave a result. */
  boolean hasResult() {
    return tree.containsKey("json");
  }

  /** Go's result. */
  @Nullable Object json() {
    return tree.get("json");
  }

  /** Go's result as YAML, or null where Go could not write it so that it reads back. */
  @Nullable String yaml() {
    return tree.containsKey("yamlLossy") || tree.containsKey("yamlUnstable")
        ? null
        : (String) tree.get("yaml");
  }

  String jsonSha256() {
    return (String) present("jsonSha256");
  }

  /** The calls that Go made of the API server, or null where it made none. */
  @SuppressWarnings("unchecked") // requests are a list of texts
  @Nullable List<String> requests() {
    return (List<String>) tree.get("requests");
  }

  /** What Go crashed with, or the error that it returned; null where it gave a result. */
  @Nullable String failure() {
    return (String) (tree.containsKey("panic") ? tree.get("panic") : tree.get("error"));
  }

  private Object present(String key) {
    return Trees.present(tree.get(key));
  }
}
