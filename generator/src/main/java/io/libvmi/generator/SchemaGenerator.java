package io.libvmi.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what each release's API says of its kinds and types, for the schema to read. */
public final class SchemaGenerator {
  private SchemaGenerator() {}

  /**
   * Writes {@code io/libvmi/schema/api-RELEASE.json} for each release.
   *
   * @param args the folder of the facts, and that for the resources
   * @throws IOException when a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Facts facts = Facts.read(Path.of(args[0]));
    CrdFacts crds = new CrdFacts(facts.crds());
    Map<String, Map<String, Map<String, Object>>> releases = new LinkedHashMap<>(facts.earlier());
    releases.put(facts.newest(), facts.definitions());
    addKindsOfCrds(facts, releases);
    crds.addValues(facts.definitions());

    Path folder = Files.createDirectories(Path.of(args[1], "io", "libvmi", "schema"));
    FieldAges ages = new FieldAges();
    releases.forEach(ages::add);
    for (Map.Entry<String, Map<String, Map<String, Object>>> release : releases.entrySet()) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("kinds", crds.kinds(release.getValue().keySet()));
      document.put("types", types(release.getKey(), release.getValue(), ages));
      Files.writeString(
          folder.resolve("api-" + release.getKey() + ".json"), Json.write(document) + "\n");
    }
  }

  /**
   * Adds what only custom resource definitions tell of. They belong to the newest release; but a
   * DataVolume, whose spec all releases know, is one in each of them.
   */
  private static void addKindsOfCrds(
      Facts facts, Map<String, Map<String, Map<String, Object>>> releases) {
    CrdTypes types = new CrdTypes(facts.definitions());
    for (String kind : Api.ONLY_IN_CRDS) {
      if (!facts.crds().containsKey(kind)) {
        continue;
      }
      Map<String, Map<String, Object>> before = new LinkedHashMap<>(facts.definitions());
      for (Object version : Tree.list(facts.crds().get(kind), "versions")) {
        @SuppressWarnings("unchecked") // a version is an object
        Map<String, Object> facet = (Map<String, Object>) version;
        types.add(kind, facet);
      }
      if (kind.equals("DataVolume")) {
        Map<String, Map<String, Object>> added = new LinkedHashMap<>(facts.definitions());
        added.keySet().removeAll(before.keySet());
        releases.values().forEach(release -> added.forEach(release::putIfAbsent));
      }
    }
  }

  private static Map<String, Object> types(
      String release, Map<String, Map<String, Object>> definitions, FieldAges ages) {
    SchemaTypes types = new SchemaTypes(definitions);
    Map<String, Object> all = new TreeMap<>();
    definitions.forEach(
        (name, definition) -> {
          if (types.isObject(name)) {
            List<?> required = new ArrayList<>(Tree.list(definition, "required"));
            Map<String, Object> fields = new TreeMap<>();
            Tree.objects(Tree.object(definition, "properties"))
                .forEach(
                    (field, fact) -> {
                      Map<String, Object> entry = types.of(fact);
                      if (required.contains(field)) {
                        entry.put("required", true);
                      }
                      if (fact.containsKey("default")) {
                        entry.put("default", fact.get("default"));
                      }
                      String since = ages.since(release, name, field);
                      if (since != null) {
                        entry.put("since", since);
                      }
                      fields.put(field, entry);
                    });
            all.put(name, fields);
          }
        });
    return all;
  }
}
