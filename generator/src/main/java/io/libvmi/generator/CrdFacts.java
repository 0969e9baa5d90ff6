package io.libvmi.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the newest release's custom resource definitions say that definitions do not. */
final class CrdFacts {
  private static final Pattern VERSION = Pattern.compile("v(\\d+)(?:(alpha|beta)(\\d+))?");

  private final Map<String, Map<String, Object>> crds;

  CrdFacts(Map<String, Map<String, Object>> crds) {
    this.crds = crds;
  }

  /**
   * The kinds of a release, ordered by group and name. A version that the newest release still
   * serves, and that is older than the one that the release itself writes, was served then too.
   */
  List<Map<String, Object>> kinds(Set<String> definitions) {
    List<Map<String, Object>> kinds = new ArrayList<>();
    crds.values().stream()
        .sorted(
            Comparator.comparing((Map<String, Object> crd) -> (String) crd.get("group"))
                .thenComparing(CrdFacts::kind))
        .forEach(
            crd ->
                definitions.stream()
                    .filter(name -> name.matches("v\\w+\\." + kind(crd) + "List"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .max(Comparator.comparing(CrdFacts::rank))
                    .ifPresent(version -> kinds.add(facts(crd, version))));
    return kinds;
  }

  private static Map<String, Object> facts(Map<String, Object> crd, String version) {
    Map<String, Object> names = Tree.object(crd, "names");
    List<String> served = new ArrayList<>(List.of(version));
    versions(crd).stream()
        .filter(other -> !Boolean.FALSE.equals(other.get("served")))
        .map(other -> (String) other.get("name"))
        .filter(other -> rank(other).compareTo(rank(version)) < 0)
        .sorted(Comparator.comparing(CrdFacts::rank).reversed())
        .forEach(served::add);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("group", crd.get("group"));
    facts.put("version", version);
    facts.put("served", served);
    facts.put("name", kind(crd));
    facts.put("plural", names.get("plural"));
    facts.put("shortNames", Tree.list(names, "shortNames"));
    facts.put("namespaced", "Namespaced".equals(crd.get("scope")));
    facts.put("type", version + "." + kind(crd));
    return facts;
  }

  private static String kind(Map<String, Object> crd) {
    return (String) Tree.object(crd, "names").get("kind");
  }

  @SuppressWarnings("unchecked") // versions are objects
  static List<Map<String, Object>> versions(Map<String, Object> crd) {
    return (List<Map<String, Object>>) Tree.list(crd, "versions");
  }

  /** A text by which versions sort as in Kubernetes: v1 after v1beta1 after v1alpha3. */
  private static String rank(String version) {
    Matcher parts = VERSION.matcher(version);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no version of an API: " + version);
    }
    String maturity = Objects.requireNonNullElse(parts.group(2), "stable");
    String step = Objects.requireNonNullElse(parts.group(3), "0");
    return "%s %4s %4s".formatted(maturity, parts.group(1), step);
  }

  /** Adds the values that only a custom resource definition lists to the definitions' fields. */
  void addValues(Map<String, Map<String, Object>> definitions) {
    Set<String> done = new HashSet<>();
    for (Map<String, Object> crd : crds.values()) {
      for (Map<String, Object> version : versions(crd)) {
        String type = version.get("name") + "." + kind(crd);
        Map<String, Object> schema = Tree.object(Tree.object(version, "schema"), "openAPIV3Schema");
        if (definitions.containsKey(type)) {
          addValues(type, schema, definitions, done);
        }
      }
    }
  }

  private static void addValues(
      String type,
      Map<String, Object> schema,
      Map<String, Map<String, Object>> definitions,
      Set<String> done) {
    Map<String, Map<String, Object>> described = Tree.objects(Tree.object(schema, "properties"));
    if (described.isEmpty() || KubernetesClasses.isKubernetes(type) || !done.add(type)) {
      return;
    }
    Tree.objects(Tree.object(definitions.get(type), "properties"))
        .forEach(
            (field, fact) -> {
              Map<String, Object> there = described.getOrDefault(field, Map.of());
              if (there.get("enum") instanceof List<?> values) {
                fact.putIfAbsent("enum", values);
              }
              while (fact.containsKey("items")) {
                fact = Tree.object(fact, "items");
                there = Tree.object(there, "items");
              }
              if (fact.get("$ref") instanceof String reference) {
                String part = reference.substring(reference.lastIndexOf('/') + 1);
                addValues(part, there, definitions, done);
              }
            });
  }
}
