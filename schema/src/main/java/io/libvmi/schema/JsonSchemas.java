package io.libvmi.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The kinds of a release as JSON Schema, for editors and for checkers such as kubeconform.
 *
 * <p>It is JSON Schema draft-07, which all of them understand. A schema is self-contained. It
 * refuses what the API server refuses by its own schema: fields that are not there, values of a
 * wrong type, quantities, durations and the like that cannot be read, values out of those that are
 * possible, and objects without what has to be there. A null is taken for absence, as the server
 * takes it. What KubeVirt's webhooks refuse beyond that, such as a disk without its volume, no
 * schema can say.
 */
public final class JsonSchemas {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
  private static final String METADATA = "k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta";

  /** Other projects have kinds in these groups, too. */
  private static final Set<String> SHARED_GROUPS =
      Set.of("cdi.kubevirt.io", "migrations.kubevirt.io");

  private final ApiSchema api;

  /**
   * Makes schemas of a release.
   *
   * @param api the API of the release
   */
  public JsonSchemas(ApiSchema api) {
    this.api = api;
  }

  /**
   * Writes the schema of a kind. It is the same for all versions that are served.
   *
   * @param kind one of the release's kinds
   * @return the schema as JSON, which ends with a line break
   */
  public String of(Kind kind) {
    JsonSchemaTypes types = new JsonSchemaTypes(api);
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DRAFT);
    schema.putAll(schema(kind, types));
    schema.put("definitions", types.definitions());
    return JsonText.write(schema);
  }

  /**
   * Writes one schema of all kinds. It picks the kind by {@code apiVersion} and {@code kind}, looks
   * into the items of a {@code List}, and lets kinds of other projects pass as they are: a file may
   * hold a Secret beside a virtual machine.
   *
   * @return the schema as JSON, which ends with a line break
   */
  public String ofAllKinds() {
    JsonSchemaTypes types = new JsonSchemaTypes(api);
    Map<String, Object> definitions = new TreeMap<>();
    List<Object> rules = new ArrayList<>();
    rules.add(listRule());
    groups().forEach((group, names) -> rules.add(groupRule(group, names)));
    for (Kind kind : api.kinds()) {
      String name = kind.group() + "." + kind.name();
      definitions.put(name, schema(kind, types));
      rules.add(
          rule(
              Map.of("apiVersion", inGroup(kind.group()), "kind", exactly(kind.name())),
              Map.of("$ref", JsonSchemaTypes.DEFINITIONS + name)));
    }
    definitions.putAll(types.definitions());

    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DRAFT);
    schema.put("title", "Manifests of KubeVirt " + api.release());
    schema.put(
        "description",
        "All kinds of KubeVirt " + api.release() + " and CDI; other kinds are let through.");
    schema.put("type", List.of("object", "null"));
    schema.put("allOf", rules);
    schema.put("definitions", definitions);
    return JsonText.write(schema);
  }

  /** The kinds of each group in which nobody else has any; what is not among them is a mistake. */
  private Map<String, Set<String>> groups() {
    return api.kinds().stream()
        .filter(kind -> !SHARED_GROUPS.contains(kind.group()))
        .collect(
            Collectors.groupingBy(
                Kind::group,
                TreeMap::new,
                Collectors.mapping(Kind::name, Collectors.toCollection(TreeSet::new))));
  }

  private static Map<String, Object> groupRule(String group, Set<String> names) {
    List<String> known = new ArrayList<>(names);
    names.forEach(name -> known.add(name + "List"));
    return rule(
        Map.of("apiVersion", inGroup(group)),
        Map.of("properties", Map.of("kind", Map.of("enum", known))));
  }

  private static Map<String, Object> listRule() {
    Map<String, Object> items = new LinkedHashMap<>();
    items.put("type", "array");
    items.put("items", Map.of("$ref", "#"));
    return rule(
        Map.of("apiVersion", exactly("v1"), "kind", exactly("List")),
        Map.of("properties", Map.of("items", items)));
  }

  private static Map<String, Object> inGroup(String group) {
    return matching("^" + group.replace(".", "\\.") + "/");
  }

  /** Not a constant: VS Code completes with the fields of all kinds that begin with one. */
  private static Map<String, Object> exactly(String text) {
    return matching("^" + text + "$");
  }

  private static Map<String, Object> matching(String pattern) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("pattern", pattern);
    return schema;
  }

  private static Map<String, Object> rule(Map<String, Object> stated, Map<String, Object> wanted) {
    Map<String, Object> condition = new LinkedHashMap<>();
    condition.put("required", stated.keySet().stream().sorted().toList());
    condition.put("properties", new TreeMap<>(stated));
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("if", condition);
    rule.put("then", wanted);
    return rule;
  }

  private Map<String, Object> schema(Kind kind, JsonSchemaTypes types) {
    Type type = api.type(kind.type());
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", kind.name());
    schema.put(
        "description",
        "%s of %s, as of KubeVirt %s".formatted(kind.name(), kind.apiVersion(), api.release()));
    schema.put("type", "object");
    Map<String, Object> fields = types.fields(type);
    fields.put("apiVersion", value("group and version", kind.apiVersions()));
    fields.put("kind", value("kind", List.of(kind.name())));
    fields.put("metadata", metadata(types));
    Set<String> required = new TreeSet<>(Set.of("apiVersion", "kind", "metadata"));
    type.fields().stream().filter(Field::required).map(Field::name).forEach(required::add);
    schema.put("required", List.copyOf(required));
    schema.put("properties", fields);
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> value(String words, List<String> values) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("description", words);
    value.put("type", "string");
    value.put("enum", values);
    return value;
  }

  /** An object has a name, or gets one. */
  private static Map<String, Object> metadata(JsonSchemaTypes types) {
    Map<String, Object> metadata = types.object(METADATA);
    List<Object> all = new ArrayList<>((List<?>) metadata.get("allOf"));
    all.add(
        Map.of(
            "anyOf",
            List.of(
                Map.of("required", List.of("name")), Map.of("required", List.of("generateName")))));
    metadata.put("allOf", all);
    return metadata;
  }
}
