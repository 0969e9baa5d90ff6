package io.libvmi.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Parts that stand inline in a custom resource definition get names. */
class CrdTypesTest {
  private static final String PLUGIN =
      """
      name: v1alpha1
      schema:
        openAPIV3Schema:
          required: [spec]
          properties:
            apiVersion: {type: string}
            metadata: {type: object}
            spec:
              type: object
              required: [hooks]
              properties:
                labels: {type: object, additionalProperties: {type: string}}
                hooks:
                  type: array
                  items:
                    type: object
                    properties:
                      path: {type: string}
                policies:
                  type: array
                  items: {type: object}
                target:
                  type: object
                  properties: {kind: {type: string}, name: {type: string}}
            status:
              type: object
              properties:
                conditions:
                  type: array
                  items:
                    type: object
                    properties: {reason: {type: string}}
      """;

  private final Map<String, Map<String, Object>> definitions = new LinkedHashMap<>();

  @Test
  void aPartIsNamedAfterItsFieldAndWhatHoldsIt() {
    assertThat(new CrdTypes(definitions).add("Plugin", plugin())).isEqualTo("v1alpha1.Plugin");
    assertThat(definitions)
        .containsOnlyKeys(
            "v1alpha1.Plugin",
            "v1alpha1.PluginList",
            "v1alpha1.PluginSpec",
            "v1alpha1.PluginStatus",
            // what a spec holds does not carry the kind's name
            "v1alpha1.Hook",
            "v1alpha1.Policy",
            "v1alpha1.Target",
            // what a status holds does
            "v1alpha1.PluginCondition");
  }

  @Test
  void theKindRefersToItsParts() {
    new CrdTypes(definitions).add("Plugin", plugin());
    assertThat(definitions.get("v1alpha1.Plugin"))
        .isEqualTo(
            Map.of(
                "type", "object",
                "properties",
                    Map.of(
                        "apiVersion", Map.of("type", "string"),
                        "metadata", reference("k8s.io.apimachinery.pkg.apis.meta.v1.ObjectMeta"),
                        "spec", reference("v1alpha1.PluginSpec"),
                        "status", reference("v1alpha1.PluginStatus")),
                "required", List.of("spec")));
    assertThat(definitions.get("v1alpha1.PluginSpec"))
        .isEqualTo(
            Map.of(
                "type", "object",
                "properties",
                    Map.of(
                        "labels",
                            Map.of(
                                "type", "object", "additionalProperties", Map.of("type", "string")),
                        "hooks", Map.of("type", "array", "items", reference("v1alpha1.Hook")),
                        "policies", Map.of("type", "array", "items", reference("v1alpha1.Policy")),
                        "target", reference("v1alpha1.Target")),
                "required", List.of("hooks")));
    assertThat(definitions.get("v1alpha1.PluginList"))
        .isEqualTo(
            Map.of(
                "type", "object",
                "properties",
                    Map.of(
                        "apiVersion", Map.of("type", "string"),
                        "kind", Map.of("type", "string"),
                        "metadata", reference("k8s.io.apimachinery.pkg.apis.meta.v1.ListMeta"),
                        "items", Map.of("type", "array", "items", reference("v1alpha1.Plugin"))),
                "required", List.of("items")));
  }

  @Test
  void aPartWithTheFieldsOfAKnownTypeIsThatType() {
    Map<String, Object> known =
        Map.of("properties", new TreeMap<>(Map.of("name", Map.of(), "kind", Map.of())));
    definitions.put("v1.Reference", known);
    new CrdTypes(definitions).add("Plugin", plugin());

    assertThat(definitions).doesNotContainKey("v1alpha1.Target");
    assertThat(Tree.object(definitions.get("v1alpha1.PluginSpec"), "properties"))
        .containsEntry("target", reference("v1.Reference"));
  }

  @Test
  void ofSeveralTypesWithTheFieldsOfAPartItIsTheOneThatMeansTheSameByThem() {
    definitions.put("v1.Far", Map.of("properties", Map.of("target", fields("path"))));
    definitions.put("v1.Near", Map.of("properties", Map.of("target", fields("kind"))));
    definitions.put("v1.Nearest", Map.of("properties", Map.of("target", fields("kind", "name"))));
    CrdTypes types = new CrdTypes(definitions);
    types.add("Plugin", Map.of("name", "v1", "schema", schema("target", fields("kind", "name"))));
    types.add("Other", Map.of("name", "v1", "schema", schema("target", fields("uid"))));

    assertThat(Tree.object(definitions.get("v1.Plugin"), "properties"))
        .containsEntry("spec", reference("v1.Nearest"));
    assertThat(Tree.object(definitions.get("v1.Other"), "properties"))
        .containsEntry("spec", reference("v1.OtherSpec"));
  }

  @Test
  void aPartThatIsNamedAsAnotherKindsCarriesWhatHoldsIt() {
    CrdTypes types = new CrdTypes(definitions);
    types.add("Plugin", Map.of("name", "v1", "schema", schema("target", fields("kind"))));
    types.add("Other", Map.of("name", "v1", "schema", schema("target", fields("uid"))));

    assertThat(definitions).containsKeys("v1.Target", "v1.OtherSpecTarget");
    assertThat(Tree.object(definitions.get("v1.OtherSpec"), "properties"))
        .containsEntry("target", reference("v1.OtherSpecTarget"));
  }

  /** A kind whose spec has one field. */
  private static Map<String, Object> schema(String field, Map<String, Object> part) {
    Map<String, Object> spec = Map.of("type", "object", "properties", Map.of(field, part));
    return Map.of("openAPIV3Schema", Map.of("properties", Map.of("spec", spec)));
  }

  private static Map<String, Object> fields(String... names) {
    Map<String, Object> fields = new TreeMap<>();
    for (String name : names) {
      fields.put(name, Map.of("type", "string"));
    }
    return Map.of("type", "object", "properties", fields);
  }

  @SuppressWarnings("unchecked") // the text says so
  private static Map<String, Object> plugin() {
    return (Map<String, Object>) new Yaml(new SafeConstructor(new LoaderOptions())).load(PLUGIN);
  }

  private static Map<String, Object> reference(String definition) {
    return Map.of("$ref", "#/definitions/" + definition);
  }
}
