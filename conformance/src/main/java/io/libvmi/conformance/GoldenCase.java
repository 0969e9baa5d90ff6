package io.libvmi.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The architecture that the factories are to make machines for, or null for the usual one. */
  @Nullable String architecture() {
    return (String) spec().get("arch");
  }

  /** The options that Go's New applies without being told. */
  List<?> defaultOptions() {
    return spec().get("defaultOptions") instanceof List<?> options ? options : List.of();
  }

  /** The functions that are called: the case's own, and those for its arguments. */
  Set<String> functions() {
    Set<String> functions = GoCalls.functions(call());
    if (!defaultOptions().isEmpty()) {
      functions.add("RegisterDefaultOption");
      functions.addAll(GoCalls.functions(defaultOptions()));
    }
    return functions;
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
